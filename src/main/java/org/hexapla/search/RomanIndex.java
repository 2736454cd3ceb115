package org.hexapla.search;

import java.util.List;
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

  RomanIndex(Language language, List<TermRow> rows, Romanizer romanizer) {
    this.language = language;
    this.romanizer = romanizer;
    Postings.Builder postings = new Postings.Builder();
    for (int row = 0; row < rows.size(); row++) {
      List<String> words = romanizer.words(rows.get(row).term(), language);
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
   * The rows of the terms that are written so, ascending; the last word may be a beginning.
   *
   * @param query in Latin letters
   */
  int[] find(String query) {
    List<String> typed = romanizer.typed(query, language);
    String joined = String.join("", typed);
    if (joined.length() < SHORTEST) {
      return new int[0];
    }
    if (!language.spaced()) {
      return letters.beginning(joined);
    }
    int[] found = letters.beginning(typed.get(typed.size() - 1));
    for (int i = 0; i < typed.size() - 1 && found.length > 0; i++) {
      found = Postings.both(found, letters.exactly(typed.get(i)));
    }
    return found;
  }

  /** Whether a query can be one in Latin letters. */
  static boolean isLatin(String query) {
    return query
        .codePoints()
        .filter(Character::isLetter)
        .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
  }
}
