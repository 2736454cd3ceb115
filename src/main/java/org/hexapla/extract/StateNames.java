package org.hexapla.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.text.Language;
import org.hexapla.text.WordLists;

/**
 * Names of States of several words, found as they are listed: brackets, dashes and words of grammar
 * inside are part of the name ({@code Iran (Islamic Republic of)}, {@code Holy See}).
 */
final class StateNames {

  private final Map<String, List<String>> byFirstWord = new HashMap<>();

  StateNames(Language language) {
    for (String name : language.spaced() ? WordLists.read(language, "states") : List.<String>of()) {
      String first = firstWord(name, 0);
      if (first.length() < name.length()) {
        byFirstWord.computeIfAbsent(first, word -> new ArrayList<>()).add(name);
      }
    }
    byFirstWord
        .values()
        .forEach(names -> names.sort(Comparator.comparingInt(String::length).reversed()));
  }

  private static String firstWord(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  /** Where the longest name ends that stands at a place; the place itself where none does. */
  int end(String text, int start) {
    for (String name : byFirstWord.getOrDefault(firstWord(text, start), List.of())) {
      int end = start + name.length();
      boolean whole = end >= text.length() || !Character.isLetter(text.charAt(end));
      if (whole && text.startsWith(name, start)) {
        return end;
      }
    }
    return start;
  }
}
