package org.hexapla.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The capitals that a term insists on. {@code WHO} is not the word "who", nor {@code Chad} a chad;
 * but {@code secretary general} is the Secretary-General, badly written.
 *
 * <p>A word with two capitals or more must have them in the text; from five capitals on one is
 * enough ({@code Unesco}). A single word that begins with a capital must begin with one. All else
 * may be written in any case.
 */
final class CapitalRule {

  /** Capitals; a word with so many is mistaken for no other. */
  private static final int UNMISTAKABLE = 5;

  private final List<String> words;
  private final int[] capitals; // by word
  private final boolean name;

  private CapitalRule(List<String> words, boolean name) {
    this.words = words;
    this.capitals = words.stream().mapToInt(CapitalRule::capitals).toArray();
    this.name = name;
  }

  /** The rule of a term; empty where any case will do. */
  static Optional<CapitalRule> of(String term, TextUnits units) {
    List<String> words = words(term, units, 0, units.size());
    boolean name = words.size() == 1 && Character.isUpperCase(words.get(0).charAt(0));
    boolean acronym = words.stream().anyMatch(word -> capitals(word) >= 2);
    return name || acronym ? Optional.of(new CapitalRule(words, name)) : Optional.empty();
  }

  /** Whether units of a text have the capitals. */
  boolean allows(String text, TextUnits units, int from, int to) {
    if (name && capitals[0] < 2) {
      return Character.isUpperCase(text.charAt(units.start(from)));
    }
    int word = 0;
    for (int i = from; i < to; i++) {
      if (isWord(text, units, i)) {
        if (word == words.size() || !allows(word, text, units.start(i), units.end(i))) {
          return false;
        }
        word++;
      }
    }
    return word == words.size();
  }

  private boolean allows(int word, String text, int start, int end) {
    boolean begins = Character.isUpperCase(text.charAt(start));
    if (capitals[word] >= UNMISTAKABLE) {
      return begins;
    }
    if (capitals[word] >= 2) {
      return withoutEnding(words.get(word)).equals(withoutEnding(text.substring(start, end)));
    }
    return begins || !name;
  }

  /** {@code NGOs} is {@code NGO}, {@code U.N} stays. */
  private static String withoutEnding(String word) {
    int end = word.length();
    while (end > 0 && Character.isLowerCase(word.charAt(end - 1))) {
      end--;
    }
    return end == 0 ? word.toLowerCase(Locale.ROOT) : word.substring(0, end);
  }

  private static int capitals(String word) {
    int capitals = 0;
    for (int i = 0; i < word.length(); i++) {
      capitals += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
    }
    return capitals;
  }

  /** The words without those that only link others, and without marks. */
  private static List<String> words(String text, TextUnits units, int from, int to) {
    List<String> words = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (isWord(text, units, i)) {
        words.add(text.substring(units.start(i), units.end(i)));
      }
    }
    return words;
  }

  private static boolean isWord(String text, TextUnits units, int unit) {
    return units.unit(unit) != UnitDictionary.LINK
        && Character.isLetterOrDigit(text.charAt(units.start(unit)));
  }
}
