package org.hexapla.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class NormalizerTest {

  private static final Normalizer NORMALIZER = Normalizer.standard();

  @ParameterizedTest
  @CsvFileSource(resources = "folded.csv", delimiter = '\t', quoteCharacter = '\u0001')
  void foldsWhatReadersDoNotTellApart(String language, String text, String expected) {
    assertEquals(expected, NORMALIZER.fold(text, Language.of(language).orElseThrow()));
  }

  @Test
  void neverFoldsTheRussianShortI() {
    assertNotEquals(NORMALIZER.fold("мой", Language.RU), NORMALIZER.fold("мои", Language.RU));
  }
}
