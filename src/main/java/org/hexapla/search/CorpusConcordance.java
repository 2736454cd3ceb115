package org.hexapla.search;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hexapla.corpus.Citation;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.Locator;
import org.hexapla.corpus.Resolution;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.Origin;
import org.hexapla.glossary.TermType;
import org.hexapla.text.Language;
import org.hexapla.text.Normalizer;
import org.hexapla.text.SentenceSplitter;
import org.hexapla.text.Span;
import org.hexapla.text.TextAnalyzer;

/**
 * Finds phrases by an index of words in memory, which follows the corpus; the phrase itself is then
 * recognised in each paragraph like a term of the glossary.
 */
@Singleton
final class CorpusConcordance implements Concordance {

  /** Paragraphs that have all words, but perhaps not as the phrase; more are not looked at. */
  private static final int MOST_EXAMINED = 5_000;

  private final Corpus corpus;
  private final KeptDocuments documents;
  private final Aligners aligners;
  private final Recognizer recognizer;
  private final TextAnalyzer analyzer;
  private final Normalizer normalizer;
  private final SentenceSplitter splitter;
  private final Map<Language, ParagraphIndex> indexes = new ConcurrentHashMap<>();

  CorpusConcordance(
      Corpus corpus,
      KeptDocuments documents,
      Aligners aligners,
      Recognizer recognizer,
      TextAnalyzer analyzer,
      Normalizer normalizer,
      SentenceSplitter splitter) {
    this.corpus = corpus;
    this.documents = documents;
    this.aligners = aligners;
    this.recognizer = recognizer;
    this.analyzer = analyzer;
    this.normalizer = normalizer;
    this.splitter = splitter;
  }

  @Override
  public List<Line> find(String phrase, Language from, Set<Language> to, Years years, int limit) {
    if (phrase.isBlank() || phrase.length() > LONGEST_PHRASE) {
      return List.of();
    }
    TermAutomaton wanted =
        new TermAutomaton(from, List.of(term(phrase, from)), analyzer, normalizer);
    ParagraphIndex index = index(from);
    CounterpartFinder counterparts =
        new CounterpartFinder(documents, index, aligners, recognizer, from);
    List<String> concepts = concepts(phrase, from);
    List<Line> lines = new ArrayList<>();
    int examined = 0;
    for (ParagraphIndex.Place place : index.withAllWords(phrase, years)) {
      if (lines.size() >= limit || examined++ >= MOST_EXAMINED) {
        break;
      }
      Resolution document = counterparts.document(place.symbol(), from).orElse(null);
      String text = document == null ? "" : document.textAt(place.id()).orElse("");
      if (document == null || text.isEmpty()) {
        continue; // withdrawn a moment ago
      }
      for (Recognizer.Hit hit : wanted.recognize(text, Recognizer.Scope.LONGEST)) {
        if (lines.size() < limit) {
          Map<Language, Counterpart> others = new EnumMap<>(Language.class);
          for (Language language : to) {
            counterparts
                .find(document, place.id(), hit.span(), language, concepts)
                .ifPresent(found -> others.put(language, found));
          }
          lines.add(line(document, place.id(), text, hit.span(), others));
        }
      }
    }
    return new MarkNames(analyzer).unify(lines);
  }

  private Line line(
      Resolution document,
      String paragraph,
      String text,
      Span match,
      Map<Language, Counterpart> others) {
    Span sentence =
        splitter.sentences(text, document.language()).stream()
            .filter(span -> span.contains(match))
            .findFirst()
            .orElse(new Span(0, text.length()));
    Citation citation =
        new Citation(
            document.symbol(),
            document.language(),
            document.version(),
            new Locator(paragraph),
            match);
    return new Line(
        citation, document.date(), sentence.of(text), match.shift(-sentence.start()), others);
  }

  /** The concepts that the whole phrase names. */
  private List<String> concepts(String phrase, Language language) {
    int words = phrase.strip().length();
    return recognizer.recognize(phrase.strip(), language, Recognizer.Scope.LONGEST).stream()
        .filter(hit -> 2 * hit.span().length() > words)
        .flatMap(hit -> hit.terms().stream())
        .map(Recognizer.KnownTerm::conceptId)
        .distinct()
        .toList();
  }

  private ParagraphIndex index(Language language) {
    return indexes.compute(
        language,
        (l, known) ->
            known != null && known.revision() == corpus.revision()
                ? known
                : new ParagraphIndex(corpus, l, analyzer, known));
  }

  private static Recognizer.KnownTerm term(String phrase, Language language) {
    return new Recognizer.KnownTerm(
        "phrase",
        null,
        language,
        phrase,
        TermType.PHRASE,
        AdministrativeStatus.PROPOSED,
        Origin.PERSON);
  }
}
