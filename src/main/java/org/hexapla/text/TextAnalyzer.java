package org.hexapla.text;

import java.util.List;
import java.util.function.IntConsumer;

/** Splits a text into its words. Thread-safe. */
public interface TextAnalyzer {

  /**
   * The words, numbers and marks of a text in their order. Spaces are left out, and so are hyphens,
   * slashes and dots that join two words: {@code Secretary-General} is two tokens.
   *
   * @return tokens whose spans do not overlap and stand in ascending order
   */
  List<Token> tokens(String text, Language language);

  /**
   * The key of a whole term: the keys of its words and numbers in their order, joined by one space
   * (Chinese: all characters joined without space, so that segmentation does not matter). Words
   * with a blank key, see {@link Token#key()}, are left out unless there are no others. Two forms
   * of one term (case, number, proclitics, accents) have the same key; it is blank only where the
   * term has no word.
   */
  default String key(String term, Language language) {
    return key(tokens(term, language), language);
  }

  /** The same of a term that was split already. */
  String key(List<Token> tokens, Language language);

  /** Hands over where each word of a run of Chinese characters ends, in ascending order. */
  void hanWordEnds(String run, IntConsumer ends);

  /** An analyzer for use without dependency injection; reads the word lists. */
  static TextAnalyzer standard() {
    return new WordAnalyzer();
  }
}
