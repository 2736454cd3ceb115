package org.hexapla.align;

import org.hexapla.text.Language;

/**
 * A stretch of pairs that do not say the same as they should.
 *
 * @param kind what is wrong
 * @param from the first pair
 * @param to the pair behind the last
 */
record Suspicion(Kind kind, int from, int to) {

  /** What is wrong with a stretch of pairs. */
  sealed interface Kind {

    /**
     * The target says what the source says so many pairs later; below 0 earlier.
     *
     * @param by never 0
     */
    record Shifted(int by) implements Kind {}

    /** Both sides are the same text. */
    record SameText() implements Kind {}

    /** A side is not in the language that it is said to be in. */
    record OtherLanguage(Language said, Language looksLike) implements Kind {}

    /** A unit is longer than anything that a person would call a paragraph. */
    record TooLong(Language language, int characters) implements Kind {}
  }

  int size() {
    return to - from;
  }
}
