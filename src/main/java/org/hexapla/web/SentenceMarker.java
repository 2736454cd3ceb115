package org.hexapla.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hexapla.corpus.Citation;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.Symbol;
import org.hexapla.glossary.Context;
import org.hexapla.text.Language;
import org.hexapla.text.Span;

/**
 * Finds in a quoted sentence the term that it proves. A citation points into the whole paragraph,
 * so the sentence's own place in it must be known; each document is read once. For one page.
 */
final class SentenceMarker {

  private final Corpus corpus;
  private final Map<Version, Optional<Resolution>> documents = new HashMap<>();

  SentenceMarker(Corpus corpus) {
    this.corpus = corpus;
  }

  /** A sentence, cut around its term; all of it in {@code before} where the term is not found. */
  record Marked(String before, String term, String after) {}

  private record Version(Symbol symbol, Language language, String version) {}

  Marked mark(Context context) {
    String sentence = context.sentence();
    Span term = context.citation().span();
    return text(context.citation())
        .flatMap(text -> startOf(sentence, text, term))
        .map(start -> cut(sentence, term.start() - start, term.end() - start))
        .orElseGet(() -> new Marked(sentence, "", ""));
  }

  private static Marked cut(String sentence, int start, int end) {
    return new Marked(
        sentence.substring(0, start), sentence.substring(start, end), sentence.substring(end));
  }

  /** Where the sentence that holds the span begins in the text. */
  private static Optional<Integer> startOf(String sentence, String text, Span span) {
    for (int start = text.indexOf(sentence);
        start >= 0 && start <= span.start();
        start = text.indexOf(sentence, start + 1)) {
      if (span.end() <= start + sentence.length()) {
        return Optional.of(start);
      }
    }
    return Optional.empty();
  }

  private Optional<String> text(Citation citation) {
    Version version = new Version(citation.symbol(), citation.language(), citation.version());
    String id = citation.locator().id();
    return documents
        .computeIfAbsent(version, v -> corpus.find(v.symbol(), v.language(), v.version()))
        .flatMap(document -> document.textAt(id));
  }
}
