package org.hexapla.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.corpus.Citation;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.Footnote;
import org.hexapla.corpus.Locator;
import org.hexapla.corpus.Paragraph;
import org.hexapla.corpus.ParallelResolution;
import org.hexapla.corpus.Resolution;
import org.hexapla.extract.Occurrence;
import org.hexapla.glossary.Origin;
import org.hexapla.search.Recognizer;
import org.hexapla.search.Recognizer.KnownTerm;
import org.hexapla.text.Language;
import org.hexapla.text.Span;

/**
 * Where the corpus has the terms that the glossary stands for. They are looked for themselves and
 * not only among the candidates, as a State may be named once. What earlier builds proposed plays
 * no part, so that a second build finds what the first did.
 */
final class RecognizedTerms {

  private record Name(String entry, Language language, String term) {}

  private record Found(Span span, KnownTerm term) {}

  private final Recognizer recognizer;
  private final Map<Name, List<Occurrence>> occurrences = new HashMap<>();

  RecognizedTerms(Recognizer recognizer) {
    this.recognizer = recognizer;
  }

  /** Looks through all documents; a draft whose adopted text is there too is not counted. */
  void read(Corpus corpus) {
    corpus.forEach(
        document ->
            document
                .versions()
                .forEach(
                    (language, text) -> {
                      if (!isCountedElsewhere(corpus, document, language)) {
                        read(text);
                      }
                    }));
  }

  private static boolean isCountedElsewhere(
      Corpus corpus, ParallelResolution document, Language language) {
    return corpus
        .adoptedAs(document.symbol())
        .filter(adopted -> !adopted.equals(document.symbol()))
        .flatMap(adopted -> corpus.find(adopted, language))
        .isPresent();
  }

  private void read(Resolution document) {
    for (Paragraph paragraph : document.paragraphs()) {
      read(document, paragraph.id(), paragraph.text());
    }
    for (Footnote note : document.footnotes()) {
      read(document, note.id(), note.text());
    }
  }

  private void read(Resolution document, String locator, String text) {
    for (Found found : find(text, document.language())) {
      KnownTerm term = found.term();
      Citation citation =
          new Citation(
              document.symbol(),
              document.language(),
              document.version(),
              new Locator(locator),
              found.span());
      occurrences
          .computeIfAbsent(
              new Name(term.conceptId(), term.language(), term.term()), n -> new ArrayList<>())
          .add(new Occurrence(citation, found.span().of(text), document.date()));
    }
  }

  /** The decided terms in a text; of two that overlap the longer, of equals the first. */
  private List<Found> find(String text, Language language) {
    List<Found> all = new ArrayList<>();
    for (Recognizer.Hit hit : recognizer.recognize(text, language, Recognizer.Scope.NESTED)) {
      decided(hit).ifPresent(term -> all.add(new Found(hit.span(), term)));
    }
    return all.stream()
        .filter(found -> all.stream().noneMatch(other -> hides(other.span(), found.span())))
        .toList();
  }

  private static boolean hides(Span other, Span span) {
    return other.overlaps(span)
        && (other.length() > span.length()
            || other.length() == span.length() && other.start() < span.start());
  }

  private static Optional<KnownTerm> decided(Recognizer.Hit hit) {
    return hit.terms().stream().filter(term -> term.origin() != Origin.BUILD).findFirst();
  }

  /** The places of a term, in the order of the corpus; empty where it does not occur. */
  List<Occurrence> of(String entry, Language language, String term) {
    return occurrences.getOrDefault(new Name(entry, language, term), List.of());
  }
}
