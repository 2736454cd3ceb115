package org.hexapla.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hexapla.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NominativeFormTest {

  private static final LanguageText RUSSIAN =
      Documents.text(
          Language.RU,
          List.of(
              "Совет Безопасности, Совета Безопасности, Советом Безопасности",
              "Российская Федерация, Российской Федерации, Российскую Федерацию",
              "преступление, преступления, преступлений",
              "Страна, страны, стран, страной, странами",
              "операции, операций, операциями"));

  @ParameterizedTest
  @CsvSource({
    "Совет Безопасности, Совета Безопасности",
    "Российская Федерация, Российской Федерации",
    "Российская Федерация, Российскую Федерацию",
    "преступления, преступлений",
    "преступление, преступлениями",
    "страны, странами",
    "страны, стран",
    "операции, операций",
    "наименее развитые страны, наименее развитых стран",
  })
  void prefersTheNominative(String nominative, String oblique) {
    NominativeForm form = NominativeForm.of(RUSSIAN);
    assertTrue(
        form.score(nominative) > form.score(oblique),
        nominative + " " + form.score(nominative) + ", " + oblique + " " + form.score(oblique));
  }

  @Test
  void headEndsWithTheFirstNoun() {
    String term = "Российская Федерация и другие";
    assertEquals("Российская Федерация".length(), NominativeForm.of(RUSSIAN).headEnd(term));
  }

  @Test
  void otherLanguagesHaveNoPreference() {
    NominativeForm form = NominativeForm.of(Documents.text(Language.FR, List.of("un mot")));
    assertEquals(0, form.score("un mot"));
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
    PhraseForms forms =
        new PhraseForms(
            text,
            Documents.ANALYZER,
            new TermMapperFactory.TargetTerms(java.util.Map.of(), java.util.Map.of()));
    String key = Documents.ANALYZER.key("преступлений против человечности", Language.RU);
    assertEquals("преступления против человечности", forms.base(key));
  }
}
