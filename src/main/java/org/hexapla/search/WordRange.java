package org.hexapla.search;

/**
 * Words of {@link Postings} that stand side by side.
 *
 * @param from the first
 * @param to behind the last; the same as the first for none
 */
record WordRange(int from, int to) {

  static final WordRange NONE = new WordRange(0, 0);

  static WordRange beginning(StringTable words, String prefix) {
    int from = words.firstAtLeast(prefix);
    return new WordRange(from, words.firstBehind(prefix));
  }

  static WordRange exactly(StringTable words, String word) {
    int number = words.find(word);
    return number < 0 ? NONE : new WordRange(number, number + 1);
  }

  boolean isEmpty() {
    return from == to;
  }
}
