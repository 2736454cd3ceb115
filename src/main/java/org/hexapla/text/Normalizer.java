package org.hexapla.text;

/**
 * Folds what an exact match does not tell apart: case, diacritics, hyphens and dashes (to a space),
 * half and full width, quotation marks (dropped); for Arabic vowel marks, tatweel, alef and hamza
 * forms, ta marbuta and digits; for Russian ё and е (never й and и); for French elision (an elided
 * article at the start is dropped, other elided words stand apart); for Chinese the spaces between
 * Han and digits. Thread-safe.
 */
public interface Normalizer {

  /** The folded form: NFC, lower case, runs of blanks as one space, none at the ends. */
  String fold(String text, Language language);

  /** A normalizer for use without dependency injection. */
  static Normalizer standard() {
    return new FoldingNormalizer();
  }
}
