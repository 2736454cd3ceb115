package org.hexapla.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NominativeFormTest {

  private static final Set<String> RUSSIAN =
      Set.of(
          ("совет совета советом безопасности российская российской российскую федерация федерации"
                  + " федерацию преступление преступления преступлений страна страны стран страной"
                  + " странами операции операций операциями")
              .split(" "));

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
    NominativeForm form = new NominativeForm(RUSSIAN);
    assertTrue(
        form.score(nominative) > form.score(oblique),
        nominative + " " + form.score(nominative) + ", " + oblique + " " + form.score(oblique));
  }

  @Test
  void headEndsWithTheFirstNoun() {
    String term = "Российская Федерация и другие";
    assertEquals("Российская Федерация".length(), new NominativeForm(RUSSIAN).headEnd(term));
  }

  @Test
  void otherLanguagesHaveNoPreference() {
    NominativeForm form = new NominativeForm(Set.of());
    assertEquals(0, form.score("un mot"));
  }
}
