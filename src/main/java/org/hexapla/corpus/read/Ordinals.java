package org.hexapla.corpus.read;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hexapla.text.Language;
import org.hexapla.text.WordLists;

/**
 * Reads the number of a session, which the UN writes in words ({@code Seventy-ninth}, {@code 第六十一},
 * {@code الحادية والستون}) or digits. The words and their values stand in {@code ordinals.txt}:
 * what stands together adds up; in Chinese a sign before ten or hundred multiplies it.
 */
final class Ordinals {

  private static final Map<Language, Ordinals> ALL = new EnumMap<>(Language.class);
  private static final Pattern DIGITS = Pattern.compile("(?<!\\d)(\\d{1,3})(?!\\d)");
  private static final int TEN = 10;

  static {
    for (Language language : Language.values()) {
      ALL.put(language, new Ordinals(language));
    }
  }

  private final Map<String, Integer> values = new HashMap<>();
  private final Pattern words;
  private final boolean multiplies;

  private Ordinals(Language language) {
    for (String line : WordLists.read(language, "ordinals")) {
      int blank = line.lastIndexOf(' ');
      values.put(line.substring(0, blank).strip(), Integer.parseInt(line.substring(blank + 1)));
    }
    String all =
        values.keySet().stream()
            .sorted((a, b) -> b.length() - a.length())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    String bounds = language.spaced() ? "(?<!\\p{L})(?:%s)(?!\\p{L})" : "(?:%s)";
    this.words = Pattern.compile(bounds.formatted(all));
    this.multiplies = language == Language.ZH;
  }

  static OptionalInt read(String text, Language language) {
    Matcher digits = DIGITS.matcher(Characters.plain(text));
    if (digits.find()) {
      return OptionalInt.of(Integer.parseInt(digits.group(1)));
    }
    Ordinals ordinals = ALL.get(language);
    return ordinals == null ? OptionalInt.empty() : ordinals.inWords(text);
  }

  /** The number that a text writes and nothing else, in words or digits. */
  static OptionalInt whole(String text, Language language) {
    String plain = Characters.plain(text).strip();
    if (plain.matches("\\d{1,3}")) {
      return OptionalInt.of(Integer.parseInt(plain));
    }
    Ordinals ordinals = ALL.get(language);
    if (ordinals == null) {
      return OptionalInt.empty();
    }
    String rest = ordinals.words.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
    boolean nothingElse = rest.chars().noneMatch(c -> Character.isLetter(c) && c != '零');
    return nothingElse ? ordinals.inWords(plain) : OptionalInt.empty();
  }

  private OptionalInt inWords(String text) {
    List<Integer> found =
        words
            .matcher(text.toLowerCase(Locale.ROOT))
            .results()
            .map(match -> values.getOrDefault(match.group(), 0))
            .toList();
    if (found.isEmpty()) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(multiplies ? positional(found) : found.stream().mapToInt(v -> v).sum());
  }

  private static int positional(List<Integer> signs) {
    int total = 0;
    int pending = 0;
    for (int sign : signs) {
      if (sign >= TEN) {
        total += Math.max(pending, 1) * sign;
        pending = 0;
      } else {
        pending = sign;
      }
    }
    return total + pending;
  }
}
