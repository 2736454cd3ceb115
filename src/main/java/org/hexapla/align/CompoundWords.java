package org.hexapla.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives a lexicon entries for words of a language without spaces that it does not know as wholes,
 * or hardly: each means what its parts mean, in proportion to their length. What is one word to a
 * dictionary (千年发展目标) is three to another language.
 */
final class CompoundWords {

  /** What the parts say together counts like so many links. */
  private static final float LINKS = 2;

  private CompoundWords() {}

  /**
   * The lexicon with entries for all words of a vocabulary that can be put together.
   *
   * @param lexicon whose source language has no spaces
   */
  static Lexicon extend(Lexicon lexicon, Vocabulary words) {
    Map<String, Map<String, Float>> links = new HashMap<>(lexicon.links());
    for (int key = 0; key < words.size(); key++) {
      String word = words.key(key);
      if (word.length() > 1 && lexicon.total(word) < LINKS) {
        Map<String, Float> meaning = meaning(word, lexicon);
        lexicon
            .links()
            .getOrDefault(word, Map.of())
            .forEach((target, count) -> meaning.merge(target, count, Float::sum));
        if (!meaning.isEmpty()) {
          links.put(word, meaning);
        }
      }
    }
    return new Lexicon(links);
  }

  private static Map<String, Float> meaning(String word, Lexicon lexicon) {
    Map<String, Float> meaning = new HashMap<>();
    for (String part : parts(word, lexicon)) {
      float share = LINKS * part.length() / word.length();
      lexicon
          .links()
          .getOrDefault(part, Map.of())
          .keySet()
          .forEach(
              target ->
                  meaning.merge(target, share * lexicon.probability(part, target), Float::sum));
    }
    return meaning;
  }

  private static boolean isPart(String word, int from, int to, Lexicon lexicon) {
    return to - from < word.length() && lexicon.links().containsKey(word.substring(from, to));
  }

  /** The longest known parts from the left; characters between them are passed over. */
  private static List<String> parts(String word, Lexicon lexicon) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    while (from < word.length()) {
      int to = word.length();
      while (to > from && !isPart(word, from, to, lexicon)) {
        to--;
      }
      if (to > from) {
        parts.add(word.substring(from, to));
      }
      from = Math.max(to, from + 1);
    }
    return parts;
  }
}
