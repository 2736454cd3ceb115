package org.hexapla.search;

import java.util.ArrayList;
import java.util.List;
import org.hexapla.text.Language;
import org.hexapla.text.Normalizer;
import org.hexapla.text.TextAnalyzer;
import org.hexapla.text.Token;

/** What terms and queries of one language are made of, as the index sees it. */
final class TermWords {

  private final Language language;
  private final TextAnalyzer analyzer;
  private final Normalizer normalizer;

  TermWords(Language language, TextAnalyzer analyzer, Normalizer normalizer) {
    this.language = language;
    this.analyzer = analyzer;
    this.normalizer = normalizer;
  }

  /** A word of a term or a query: folded as it stands, folded without what is attached, its key. */
  record Word(String surface, String base, String key, boolean grammar) {

    static Word of(Token token, Language language, Normalizer normalizer) {
      String surface = normalizer.fold(token.surface(), language);
      return new Word(
          surface,
          token.base().equals(token.surface()) ? surface : normalizer.fold(token.base(), language),
          token.key(),
          token.kind() == Token.Kind.FUNCTION);
    }
  }

  Language language() {
    return language;
  }

  String fold(String text) {
    return normalizer.fold(text, language);
  }

  String key(List<Token> tokens) {
    return analyzer.key(tokens, language);
  }

  /** The words and numbers, in their order. */
  List<Token> tokens(String text) {
    return analyzer.tokens(text, language).stream().filter(Token::isInner).toList();
  }

  Word word(Token token) {
    return Word.of(token, language, normalizer);
  }

  /** The words that name something, or all where there are no others. */
  List<Word> content(List<Token> tokens) {
    List<Word> all = tokens.stream().map(this::word).toList();
    List<Word> content = all.stream().filter(word -> !word.grammar()).toList();
    return content.isEmpty() ? all : content;
  }

  WildcardPattern pattern(String query) {
    return WildcardPattern.of(query, language, normalizer);
  }

  /** Han characters each, what stands between them (letters, digits) as it is; no blanks. */
  static List<String> characters(String text) {
    List<String> units = new ArrayList<>();
    StringBuilder other = new StringBuilder();
    text.codePoints()
        .forEach(
            character -> {
              if (isHan(character) || Character.isWhitespace(character)) {
                flush(other, units);
                if (isHan(character)) {
                  units.add(Character.toString(character));
                }
              } else {
                other.appendCodePoint(character);
              }
            });
    flush(other, units);
    return units;
  }

  private static void flush(StringBuilder other, List<String> units) {
    if (!other.isEmpty()) {
      units.add(other.toString());
      other.setLength(0);
    }
  }

  static boolean hasHan(String text) {
    return text.codePoints().anyMatch(TermWords::isHan);
  }

  static boolean isHan(int character) {
    return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
  }
}
