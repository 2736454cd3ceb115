package org.hexapla.search;

import java.util.ArrayList;
import java.util.List;
import java.util.PrimitiveIterator;
import org.hexapla.text.Language;
import org.hexapla.text.Romanizer;

/**
 * The terms of a language in another script than the Latin, by Latin letters: Russian and Arabic by
 * word, Chinese by its whole pinyin and by the first letters of it. Immutable.
 */
final class RomanIndex {

  /** Letters; fewer stand for too many terms. */
  private static final int SHORTEST = 3;

  private final Language language;
  private final Romanizer romanizer;
  private final Postings letters;

  RomanIndex(Language language, TermRows rows, Romanizer romanizer) {
    this.language = language;
    this.romanizer = romanizer;
    Postings.Builder postings = new Postings.Builder();
    for (int row = 0; row < rows.size(); row++) {
      List<String> words = romanizer.words(rows.term(row), language);
      if (language.spaced()) {
        for (String word : words) {
          postings.add(word, row);
        }
      } else {
        postings.add(String.join("", words), row);
        postings.add(initials(words), row);
      }
    }
    letters = postings.build();
  }

  private static String initials(List<String> words) {
    StringBuilder initials = new StringBuilder();
    words.forEach(word -> initials.append(word.charAt(0)));
    return initials.toString();
  }

  /**
   * The rows of the terms that are written so, best first; the last word may be a beginning.
   *
   * @param query in Latin letters
   */
  PrimitiveIterator.OfInt find(String query) {
    List<String> typed = romanizer.typed(query, language);
    String joined = String.join("", typed);
    if (joined.length() < SHORTEST) {
      return Rows.none();
    }
    if (!language.spaced()) {
      return beginning(joined);
    }
    List<Integer> whole = new ArrayList<>();
    for (String word : typed.subList(0, typed.size() - 1)) {
      whole.add(letters.words().find(word));
    }
    if (whole.contains(-1)) {
      return Rows.none();
    }
    return Rows.only(
        beginning(typed.get(typed.size() - 1)),
        row -> whole.stream().allMatch(word -> letters.has(word, row)));
  }

  private PrimitiveIterator.OfInt beginning(String prefix) {
    WordRange range = WordRange.beginning(letters.words(), prefix);
    return range.isEmpty() ? Rows.none() : letters.ofRange(range.from(), range.to());
  }

  /** Whether a query can be one in Latin letters. */
  static boolean isLatin(String query) {
    return query
        .codePoints()
        .filter(Character::isLetter)
        .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
  }
}
