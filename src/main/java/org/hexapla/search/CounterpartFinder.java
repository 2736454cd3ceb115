package org.hexapla.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hexapla.align.Bead;
import org.hexapla.align.ParagraphAligner;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;

/** Finds what other languages say at a place; remembers documents and alignments for one query. */
final class CounterpartFinder {

  private final Corpus corpus;
  private final ParagraphAligner aligner;
  private final Recognizer recognizer;
  private final Language from;
  private final Map<Key, Optional<Resolution>> documents = new HashMap<>();
  private final Map<Key, Map<String, List<String>>> alignments = new HashMap<>();

  private record Key(Symbol symbol, Language language) {}

  CounterpartFinder(Corpus corpus, ParagraphAligner aligner, Recognizer recognizer, Language from) {
    this.corpus = corpus;
    this.aligner = aligner;
    this.recognizer = recognizer;
    this.from = from;
  }

  Optional<Resolution> document(Symbol symbol, Language language) {
    return documents.computeIfAbsent(
        new Key(symbol, language), key -> corpus.find(key.symbol(), key.language()));
  }

  /**
   * What a language says where a paragraph stands.
   *
   * @param concepts whose terms are marked
   */
  Optional<Concordance.Counterpart> find(
      Resolution document, String id, Language language, List<String> concepts) {
    if (language == from) {
      return Optional.empty();
    }
    return document(document.symbol(), language)
        .flatMap(
            target -> {
              List<String> ids =
                  alignments
                      .computeIfAbsent(
                          new Key(document.symbol(), language), key -> align(document, target))
                      .getOrDefault(id, List.of(id)); // footnotes have one id in all languages
              String text =
                  ids.stream()
                      .map(one -> target.textAt(one).orElse(""))
                      .filter(words -> !words.isEmpty())
                      .collect(Collectors.joining("\n"));
              return text.isEmpty()
                  ? Optional.empty()
                  : Optional.of(
                      new Concordance.Counterpart(ids, text, marked(text, language, concepts)));
            });
  }

  private Map<String, List<String>> align(Resolution source, Resolution target) {
    Map<String, List<String>> targets = new HashMap<>();
    for (Bead bead : aligner.align(source, target)) {
      for (String id : bead.source()) {
        targets.put(id, bead.target());
      }
    }
    return targets;
  }

  private List<Concordance.Mark> marked(String text, Language language, List<String> concepts) {
    List<Concordance.Mark> marked = new ArrayList<>();
    if (!concepts.isEmpty()) {
      for (Recognizer.Hit hit : recognizer.recognize(text, language, Recognizer.Scope.NESTED)) {
        boolean free = marked.stream().noneMatch(mark -> mark.span().overlaps(hit.span()));
        hit.terms().stream()
            .filter(term -> free && concepts.contains(term.conceptId()))
            .findFirst()
            .ifPresent(term -> marked.add(new Concordance.Mark(hit.span(), term.term())));
      }
    }
    return marked;
  }
}
