package org.hexapla.align;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexapla.text.Language;

/**
 * Finds which of many phrases stand in a text; text and phrases are keys as of {@link
 * org.hexapla.text.TextAnalyzer#key}.
 */
final class KnownPhrases {

  /** Characters by which Chinese phrases are looked up; shorter ones say too little to count. */
  private static final int HEAD = 2;

  private final boolean spaced;
  private final Map<String, List<String>> byHead = new HashMap<>();

  KnownPhrases(Language language, Collection<String> phrases) {
    spaced = language.spaced();
    for (String phrase : phrases) {
      if (spaced ? !phrase.isBlank() : phrase.length() >= HEAD) {
        byHead.computeIfAbsent(head(phrase, 0), head -> new ArrayList<>()).add(phrase);
      }
    }
    byHead.replaceAll((head, some) -> List.copyOf(some)); // smaller, and there are very many
  }

  private String head(String text, int at) {
    if (!spaced) {
      return text.substring(at, Math.min(text.length(), at + HEAD));
    }
    int end = text.indexOf(' ', at);
    return text.substring(at, end < 0 ? text.length() : end);
  }

  /** The phrases that stand in a text, each once, in the order of their first appearance. */
  Set<String> in(String text) {
    Set<String> found = new LinkedHashSet<>();
    for (int at = 0; at < text.length(); at = next(text, at)) {
      for (String phrase : byHead.getOrDefault(head(text, at), List.of())) {
        if (text.startsWith(phrase, at) && isWhole(text, at, at + phrase.length())) {
          found.add(phrase);
        }
      }
    }
    return found;
  }

  private int next(String text, int at) {
    if (!spaced) {
      return at + 1;
    }
    int blank = text.indexOf(' ', at);
    return blank < 0 ? text.length() : blank + 1;
  }

  /** Words end at a blank; a number in Chinese is not the end of a longer one. */
  private boolean isWhole(String text, int from, int to) {
    if (spaced) {
      return to == text.length() || text.charAt(to) == ' ';
    }
    return from == 0
        || !Character.isDigit(text.charAt(from))
        || !Character.isDigit(text.charAt(from - 1));
  }
}
