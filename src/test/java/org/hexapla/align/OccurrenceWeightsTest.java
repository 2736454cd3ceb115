package org.hexapla.align;

import static org.hexapla.align.Documents.text;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import org.hexapla.text.Language;
import org.junit.jupiter.api.Test;

class OccurrenceWeightsTest {

  private static double[] weigh(List<String> lines, String term) {
    LanguageText text = text(Language.EN, lines);
    TermLocator locator = new TermLocator(text, Documents.ANALYZER);
    return new OccurrenceWeights(text).weigh(locator.find(term));
  }

  @Test
  void partsOfALongerNameCountLess() {
    assertArrayEquals(
        new double[] {0.15, 1, 0.15, 0.15, 1},
        weigh(
            List.of(
                "The Democratic People's Republic of Korea spoke.",
                "The Republic of Korea spoke.",
                "The Democratic People's Republic of Korea left.",
                "Later the Democratic People's Republic of Korea came back.",
                "Then the Republic of Korea came."),
            "Republic of Korea"));
  }

  @Test
  void whatAHyphenJoinsIsALongerName() {
    assertArrayEquals(
        new double[] {0.15, 1},
        weigh(
            List.of("The non-nuclear-weapon States met.", "The nuclear-weapon States met."),
            "nuclear-weapon States"));
  }

  @Test
  void whereAllArePartsAllCount() {
    assertArrayEquals(
        new double[] {1, 1, 1},
        weigh(
            List.of(
                "Sustained economic growth.",
                "Sustained economic growth!",
                "Sustained economic growth?"),
            "economic growth"));
  }
}
