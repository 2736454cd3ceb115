package org.hexapla.text;

import com.ibm.icu.text.BreakIterator;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Takes ICU's sentence boundaries and joins again what is no sentence: behind a listed
 * abbreviation, an initial, or a number that begins the sentence.
 */
@Singleton
final class BoundarySentenceSplitter implements SentenceSplitter {

  /** An iterator keeps state, so each thread has its own. */
  private final ThreadLocal<Map<Language, BreakIterator>> iterators =
      ThreadLocal.withInitial(() -> new EnumMap<>(Language.class));

  private final Map<Language, Set<String>> abbreviations = new EnumMap<>(Language.class);

  BoundarySentenceSplitter() {
    for (Language language : Language.values()) {
      Set<String> words = new HashSet<>();
      for (String word : WordLists.read(language, "abbreviations")) {
        words.add(word.toLowerCase(Locale.ROOT));
      }
      abbreviations.put(language, words);
    }
  }

  @Override
  public List<Span> sentences(String text, Language language) {
    BreakIterator boundaries =
        iterators
            .get()
            .computeIfAbsent(language, l -> BreakIterator.getSentenceInstance(l.locale()));
    boundaries.setText(text);
    Set<String> shortened = Objects.requireNonNull(abbreviations.get(language));
    List<Span> sentences = new ArrayList<>();
    int start = boundaries.first();
    for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
      if (end == text.length() || !continues(text, start, end, shortened)) {
        Characters.addTrimmed(sentences, text, start, end);
        start = end;
      }
    }
    return sentences;
  }

  /** Whether what ends at {@code end} goes on behind it. */
  private static boolean continues(String text, int start, int end, Set<String> abbreviations) {
    int stop = end;
    while (stop > start && Characters.isBlank(text.charAt(stop - 1))) {
      stop--;
    }
    if (stop == start) {
      return true;
    }
    if (text.charAt(stop - 1) != '.') {
      return false;
    }
    int wordStart = stop - 1;
    while (wordStart > start && isInAbbreviation(text.charAt(wordStart - 1))) {
      wordStart--;
    }
    String word = text.substring(wordStart, stop - 1);
    if (word.isEmpty()) {
      return false;
    }
    boolean begins = text.substring(start, wordStart).isBlank();
    return abbreviations.contains(word.toLowerCase(Locale.ROOT))
        || isInitial(word)
        || (begins && isItemNumber(word));
  }

  private static boolean isInAbbreviation(char unit) {
    return Character.isLetterOrDigit(unit) || unit == '.' || unit == '-';
  }

  /** One capital letter, as in J. Smith. */
  private static boolean isInitial(String word) {
    return word.length() == 1 && Character.isUpperCase(word.charAt(0));
  }

  /** {@code 10}, {@code IV}, {@code a}: the number or letter of a paragraph. */
  private static boolean isItemNumber(String word) {
    boolean digits = word.chars().allMatch(c -> Character.isDigit(c) || c == '.');
    boolean roman = word.chars().allMatch(c -> "IVXLC".indexOf(c) >= 0);
    return digits || roman || (word.length() == 1 && Character.isLetter(word.charAt(0)));
  }
}
