package org.hexapla.extract;

import java.util.Set;

/** The words that join the two sides of a coordination, in the six languages. */
final class Conjunctions {

  private static final Set<String> WORDS =
      Set.of(
          "and", "or", "et", "ou", "y", "e", "o", "u", "и", "или", "و", "أو", "和", "与", "及", "同",
          "或");

  private Conjunctions() {}

  static boolean isOne(String surface) {
    return WORDS.contains(surface);
  }
}
