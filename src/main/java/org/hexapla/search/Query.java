package org.hexapla.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexapla.text.Language;
import org.hexapla.text.Token;

/**
 * What somebody typed, without what no term has. It is folded and split once for each language that
 * is searched. Not thread-safe.
 */
final class Query {

  private final String text;
  private final Set<Character.UnicodeScript> scripts;
  private final Map<Language, String> folded = new EnumMap<>(Language.class);
  private final Map<Language, List<Token>> tokens = new EnumMap<>(Language.class);

  /**
   * @param text with a letter or a digit
   */
  Query(String text) {
    this.text = text;
    this.scripts = StringTable.scriptsOf(text);
  }

  /**
   * What was meant: without control characters and marks of direction.
   *
   * @return empty for what no term can answer
   */
  static String clean(String typed) {
    if (typed.length() > GlossarySearch.LONGEST_QUERY) {
      return "";
    }
    StringBuilder kept = new StringBuilder();
    typed
        .codePoints()
        .forEach(
            character -> {
              int type = Character.getType(character);
              if (type == Character.CONTROL) {
                kept.append(' ');
              } else if (type != Character.FORMAT && type != Character.SURROGATE) {
                kept.appendCodePoint(character);
              }
            });
    String clean = java.text.Normalizer.normalize(kept, java.text.Normalizer.Form.NFC).strip();
    return clean.codePoints().anyMatch(Character::isLetterOrDigit) ? clean : "";
  }

  String text() {
    return text;
  }

  String folded(TermWords splitter) {
    return folded.computeIfAbsent(splitter.language(), language -> splitter.fold(text));
  }

  /** The scripts of its letters. */
  Set<Character.UnicodeScript> scripts() {
    return scripts;
  }

  /** The key of the whole, the same for all its inflected forms. */
  String key(TermWords splitter) {
    return splitter.key(tokens(splitter));
  }

  List<TermWords.Word> content(TermWords splitter) {
    return splitter.content(tokens(splitter));
  }

  private List<Token> tokens(TermWords splitter) {
    return tokens.computeIfAbsent(splitter.language(), language -> splitter.tokens(text));
  }

  boolean isPattern() {
    return WildcardPattern.isIn(text);
  }
}
