package org.hexapla.text;

/**
 * Spanish: gender and number. Lucene's light stemmer leaves words of four letters, so that {@code
 * niño} and {@code niños} part; these rules do not.
 */
final class SpanishWords implements WordRules {

  @Override
  public String stem(String folded) {
    boolean ofOwnS = folded.length() > 6 && folded.endsWith("eses"); // intereses is of interés
    String stem = ofOwnS ? folded.substring(0, folded.length() - 2) : folded;
    if (stem.length() > 4 && stem.endsWith("ces")) {
      return stem.substring(0, stem.length() - 3) + "z";
    }
    if (stem.length() > 4 && stem.endsWith("s")) {
      stem = stem.substring(0, stem.length() - 1);
    }
    if (stem.length() > 3) {
      char last = stem.charAt(stem.length() - 1);
      if (last == 'a' || last == 'o' || last == 'e') {
        stem = stem.substring(0, stem.length() - 1);
      }
    }
    return stem;
  }
}
