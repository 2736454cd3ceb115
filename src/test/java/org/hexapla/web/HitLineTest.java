package org.hexapla.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.text.Language;
import org.hexapla.web.SearchPage.HitLine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HitLineTest {

  /** A synonym that matched is not called preferred because the names shown are. */
  @ParameterizedTest
  @CsvSource({
    "PREFERRED, PREFERRED, PREFERRED, true",
    "ADMITTED, PREFERRED, PREFERRED, false",
    "PREFERRED, PREFERRED, PROPOSED, false",
    "PROPOSED, PROPOSED, , true"
  })
  void saysAStatusOnceWhereAllHaveThatOfTheTermThatMatched(
      AdministrativeStatus matched,
      AdministrativeStatus french,
      AdministrativeStatus arabic,
      boolean once) {
    List<TermTag> tags =
        List.of(
            new TermTag(Language.FR, "objectif", french), new TermTag(Language.AR, "هدف", arabic));
    HitLine line =
        new HitLine("/concept/c", "c", null, "inflected", Language.RU, "цели", matched, tags);
    assertEquals(once, line.hasOneStatus());
  }
}
