package org.hexapla.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.hexapla.text.Language;
import org.junit.jupiter.api.Test;

class PhraseFormsTest {

  private static String base(LanguageText text, String phrase) {
    return new PhraseForms(
            text,
            Documents.ANALYZER,
            new TermMapperFactory.TargetTerms(Map.of(), Map.of()),
            Map.of())
        .base(Documents.ANALYZER.key(phrase, text.language()));
  }

  @Test
  void showsTheNominativeThatNoLineHas() {
    LanguageText text =
        Documents.text(
            Language.RU,
            List.of(
                "О верховенстве права говорили.",
                "Роль устойчивого развития велика.",
                "Доклад о коренных народах, с коренными народами."));
    assertEquals("верховенство права", base(text, "верховенство права"));
    assertEquals("устойчивое развитие", base(text, "устойчивое развитие"));
    assertEquals("коренные народы", base(text, "коренные народы"));
  }

  @Test
  void composesTheHeadFromWhereItStandsInTheNominative() {
    LanguageText text =
        Documents.text(
            Language.RU,
            List.of(
                "Суд судит за преступления против человечности.",
                "О преступлений против человечности говорили.",
                "Это тяжкое преступление."));
    assertEquals(
        "преступления против человечности", base(text, "преступлений против человечности"));
  }
}
