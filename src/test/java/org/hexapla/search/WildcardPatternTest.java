package org.hexapla.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.hexapla.text.Language;
import org.hexapla.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WildcardPatternTest {

  @ParameterizedTest
  @CsvSource({
    "task force on *, task force on water, true",
    "task force on *, task force onward, false",
    "task force on*, task force onward, true",
    "*council, security council, true",
    "* council, council, false",
    "a*b*a, aba, true",
    "a*a, a, false",
    "*a*b*, xbxa, false",
    "Conseil*sécurité, conseil de securite, true",
    "*, anything, true",
    "no asterisk, no asterisk, true"
  })
  void matchesWholeFoldedTerms(String query, String folded, boolean expected) {
    WildcardPattern pattern = WildcardPattern.of(query, Language.EN, Normalizer.standard());
    assertEquals(expected, pattern.matches(StringTable.of(List.of(folded)), 0));
  }
}
