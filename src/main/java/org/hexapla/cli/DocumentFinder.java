package org.hexapla.cli;

import java.util.List;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.DocumentSummary;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;

/** Finds the document that an argument names, or says what there is instead. */
final class DocumentFinder {

  private final Corpus corpus;

  DocumentFinder(Session session) {
    this.corpus = session.bean(Corpus.class);
  }

  static Symbol symbol(String text) {
    return Symbol.of(text)
        .orElseThrow(
            () ->
                new InputException(
                    "'" + text + "' is not a symbol of a document, such as A/RES/79/331"));
  }

  Resolution find(String text, Language language) {
    Symbol symbol = symbol(text);
    return corpus.find(symbol, language).orElseThrow(() -> missing(symbol, language));
  }

  /** The languages in which the store has a document. */
  List<Language> languages(Symbol symbol) {
    return corpus.documents().stream()
        .filter(document -> document.symbol().equals(symbol))
        .map(DocumentSummary::language)
        .toList();
  }

  private InputException missing(Symbol symbol, Language language) {
    List<Language> others = languages(symbol);
    return new InputException(
        others.isEmpty()
            ? symbol + " is not in the store; 'hexapla documents' lists what is"
            : symbol
                + " is not in the store in "
                + language.englishName()
                + "; it is there in "
                + String.join(", ", others.stream().map(Language::englishName).toList()));
  }
}
