package org.hexapla.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hexapla.text.Language;
import org.hexapla.text.TextAnalyzer;
import org.hexapla.text.Token;
import org.hexapla.text.WordLists;

/**
 * What the word lists say of a word: may it end a term, stand inside, or does it bound a phrase?
 */
final class UnitWords {

  private final Set<String> inner = new HashSet<>();
  private final Set<String> bounding = new HashSet<>();
  private final Set<String> generalKeys = new HashSet<>();

  UnitWords(Language language, TextAnalyzer analyzer) {
    WordLists.read(language, "inner-words").forEach(word -> inner.add(lower(word)));
    WordLists.read(language, "bounding-words").forEach(word -> bounding.add(lower(word)));
    for (String word : WordLists.read(language, "general-words")) {
      generalKeys.add(analyzer.key(word, language));
    }
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** Whether a token ends a phrase although it is no mark of punctuation. */
  boolean bounds(Token token) {
    String base = lower(token.base());
    if (token.kind() == Token.Kind.FUNCTION) {
      return !inner.contains(base) && !inner.contains(withoutApostrophe(base));
    }
    return token.kind() == Token.Kind.WORD && bounding.contains(base);
  }

  /** Whether a term may begin or end with the token. */
  boolean isContent(Token token) {
    return token.kind() == Token.Kind.WORD && !generalKeys.contains(token.key());
  }

  private static String withoutApostrophe(String word) {
    return word.replace("'", "").replace("’", "");
  }

  /** The lists by name, for tests that hold them together. */
  static List<String> lists() {
    return List.of("inner-words", "bounding-words", "general-words");
  }
}
