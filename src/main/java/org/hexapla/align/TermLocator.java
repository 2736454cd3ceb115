package org.hexapla.align;

import java.util.List;
import org.hexapla.align.LanguageText.Stretch;
import org.hexapla.text.TextAnalyzer;
import org.hexapla.text.Token;

/** Finds where a term stands in a text, whatever its inflection: by its key. */
final class TermLocator {

  private final LanguageText text;
  private final TextAnalyzer analyzer;

  TermLocator(LanguageText text, TextAnalyzer analyzer) {
    this.text = text;
    this.analyzer = analyzer;
  }

  /** Every place where the term stands, in the order of the text. */
  List<Stretch> find(String term) {
    String key = key(term);
    return key.isBlank() ? List.of() : text.find(key);
  }

  String key(String term) {
    return analyzer.key(term, text.language());
  }

  /** Whether a number is part of the term, so that one may begin or end its equivalent. */
  boolean hasNumber(String term) {
    return analyzer.tokens(term, text.language()).stream()
        .anyMatch(token -> token.kind() == Token.Kind.NUMBER);
  }
}
