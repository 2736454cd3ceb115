package org.hexapla.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hexapla.text.Language;
import org.junit.jupiter.api.Test;

class PhraseFormsTest {

  @Test
  void composesTheHeadFromWhereItStandsInTheNominative() {
    LanguageText text =
        Documents.text(
            Language.RU,
            List.of(
                "Суд судит за преступления против человечности.",
                "О преступлений против человечности говорили.",
                "Это тяжкое преступление."));
    PhraseForms forms =
        new PhraseForms(
            text,
            Documents.ANALYZER,
            new TermMapperFactory.TargetTerms(java.util.Map.of(), java.util.Map.of()),
            java.util.Map.of());
    String key = Documents.ANALYZER.key("преступлений против человечности", Language.RU);
    assertEquals("преступления против человечности", forms.base(key));
  }
}
