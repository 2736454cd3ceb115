package org.hexapla.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.align.Bead;
import org.hexapla.align.ParagraphAligner;
import org.hexapla.align.PhraseLocator;
import org.hexapla.align.SentenceAligner;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;
import org.hexapla.text.Span;

/** Finds what other languages say at a place; remembers for one query where paragraphs stand. */
final class CounterpartFinder {

  private final KeptDocuments documents;
  private final ParagraphIndex index;
  private final ParagraphAligner aligner;
  private final SentenceAligner sentences;
  private final PhraseLocator locator;
  private final Recognizer recognizer;
  private final Language from;
  private final Map<Key, Map<String, Bead>> alignments = new HashMap<>();

  private record Key(Symbol symbol, Language language) {}

  /**
   * @param index of the language in which the phrase is; says which versions are looked at
   */
  CounterpartFinder(
      KeptDocuments documents,
      ParagraphIndex index,
      Aligners aligners,
      Recognizer recognizer,
      Language from) {
    this.documents = documents;
    this.index = index;
    this.aligner = aligners.paragraphs();
    this.sentences = aligners.sentences();
    this.locator = aligners.words();
    this.recognizer = recognizer;
    this.from = from;
  }

  Optional<Resolution> document(Symbol symbol, Language language) {
    return index
        .version(symbol, language)
        .flatMap(version -> documents.find(symbol, language, version));
  }

  /**
   * What a language says where a phrase stands.
   *
   * @param match the phrase in the paragraph
   * @param concepts whose terms are marked
   */
  Optional<Concordance.Counterpart> find(
      Resolution document, String id, Span match, Language language, List<String> concepts) {
    if (language == from) {
      return Optional.empty();
    }
    return document(document.symbol(), language)
        .flatMap(target -> find(document, id, match, target, concepts));
  }

  private Optional<Concordance.Counterpart> find(
      Resolution document, String id, Span match, Resolution target, List<String> concepts) {
    Bead bead =
        alignments
            .computeIfAbsent(
                new Key(document.symbol(), target.language()), key -> align(document, target))
            .getOrDefault(id, new Bead(List.of(id), present(id, target), 0)); // footnotes
    StringBuilder text = new StringBuilder();
    Map<String, Integer> starts = new HashMap<>();
    for (String one : bead.target()) {
      String words = target.textAt(one).orElse("");
      if (!words.isEmpty()) {
        text.append(text.isEmpty() ? "" : "\n");
        starts.put(one, text.length());
        text.append(words);
      }
    }
    if (text.isEmpty()) {
      return Optional.empty();
    }
    List<Span> clauses = clauses(document, id, match, target, bead, starts);
    String phrase = match.of(document.textAt(id).orElse(""));
    return Optional.of(
        new Concordance.Counterpart(
            bead.target(),
            text.toString(),
            clauses,
            marked(phrase, text.toString(), clauses, target.language(), concepts)));
  }

  private static List<String> present(String id, Resolution target) {
    return target.textAt(id).isPresent() ? List.of(id) : List.of();
  }

  /** The clauses that say what those say in which the phrase stands. */
  private List<Span> clauses(
      Resolution document,
      String id,
      Span match,
      Resolution target,
      Bead bead,
      Map<String, Integer> starts) {
    return sentences.align(document, target, bead, SentenceAligner.Unit.CLAUSE).stream()
        .filter(
            one ->
                one.source().stream()
                    .anyMatch(part -> part.paragraph().equals(id) && part.span().overlaps(match)))
        .flatMap(one -> one.target().stream())
        .map(part -> part.span().shift(starts.getOrDefault(part.paragraph(), 0)))
        .distinct()
        .sorted(Comparator.comparingInt(Span::start))
        .toList();
  }

  private Map<String, Bead> align(Resolution source, Resolution target) {
    Map<String, Bead> beads = new HashMap<>();
    for (Bead bead : aligner.align(source, target)) {
      for (String id : bead.source()) {
        beads.put(id, bead);
      }
    }
    return beads;
  }

  /**
   * The glossary's equivalents, those in the aligned clauses where some stand there; where the text
   * has none, what the alignment of words finds.
   */
  private List<Concordance.Mark> marked(
      String phrase, String text, List<Span> clauses, Language language, List<String> concepts) {
    List<Concordance.Mark> known = known(text, language, concepts);
    List<Concordance.Mark> near =
        known.stream()
            .filter(mark -> clauses.stream().anyMatch(clause -> clause.overlaps(mark.span())))
            .toList();
    if (!known.isEmpty()) {
      return near.isEmpty() ? known : near;
    }
    for (Span clause : clauses.isEmpty() ? List.of(new Span(0, text.length())) : clauses) {
      Optional<Span> found = locator.locate(phrase, from, clause.of(text), language);
      if (found.isPresent()) {
        Span span = found.get().shift(clause.start());
        return List.of(new Concordance.Mark(span, span.of(text), false));
      }
    }
    return List.of();
  }

  private List<Concordance.Mark> known(String text, Language language, List<String> concepts) {
    List<Concordance.Mark> marked = new ArrayList<>();
    if (!concepts.isEmpty()) {
      for (Recognizer.Hit hit : recognizer.recognize(text, language, Recognizer.Scope.NESTED)) {
        boolean free = marked.stream().noneMatch(mark -> mark.span().overlaps(hit.span()));
        hit.terms().stream()
            .filter(term -> free && concepts.contains(term.conceptId()))
            .findFirst()
            .ifPresent(term -> marked.add(new Concordance.Mark(hit.span(), term.term(), true)));
      }
    }
    return marked;
  }
}
