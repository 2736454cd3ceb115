package org.hexapla.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexapla.align.TermMapper;
import org.hexapla.align.TermMapperFactory;
import org.hexapla.align.TranslationEquivalent;
import org.hexapla.corpus.Citation;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.Locator;
import org.hexapla.corpus.Paragraph;
import org.hexapla.corpus.Resolution;
import org.hexapla.extract.CandidateExtractor;
import org.hexapla.extract.CandidateTerm;
import org.hexapla.extract.CrossLanguageEvidence;
import org.hexapla.extract.Occurrence;
import org.hexapla.extract.ScoredTerm;
import org.hexapla.extract.TermClass;
import org.hexapla.text.Language;
import org.hexapla.text.Span;
import org.hexapla.text.TextAnalyzer;

/**
 * Knows which terms and equivalents there are, so that a test of the building does not depend on
 * how well they are found. The places are those of the corpus.
 */
final class ListedTerms implements CandidateExtractor, TermMapperFactory {

  private final TextAnalyzer analyzer;
  private final List<Map<Language, String>> concepts = new ArrayList<>();

  ListedTerms(TextAnalyzer analyzer) {
    this.analyzer = analyzer;
  }

  /** Terms that are candidates, and equivalents of each other; the first listed ones win. */
  ListedTerms with(Map<Language, String> concept) {
    concepts.add(concept);
    return this;
  }

  @Override
  public List<ScoredTerm> weigh(List<ScoredTerm> candidates, CrossLanguageEvidence evidence) {
    return candidates;
  }

  @Override
  public List<ScoredTerm> extract(Corpus corpus, Language language) {
    List<ScoredTerm> terms = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Map<Language, String> concept : concepts) {
      String term = concept.get(language);
      List<Occurrence> places = term == null ? List.of() : places(corpus, language, term);
      if (!places.isEmpty() && seen.add(term)) {
        CandidateTerm candidate =
            new CandidateTerm(
                language,
                analyzer.key(term, language),
                term,
                TermClass.ORGAN,
                Map.of(term, places.size()),
                List.of(),
                List.of(),
                places,
                1);
        terms.add(new ScoredTerm(candidate, 0.5, -terms.size(), Map.of()));
      }
    }
    terms.sort(Comparator.comparingDouble(ScoredTerm::score).reversed());
    return terms;
  }

  private static List<Occurrence> places(Corpus corpus, Language language, String term) {
    List<Occurrence> places = new ArrayList<>();
    corpus.forEach(
        document -> {
          Resolution text = document.versions().get(language);
          if (text != null) {
            text.paragraphs().forEach(paragraph -> places(text, paragraph, term, places));
          }
        });
    return places;
  }

  private static void places(
      Resolution document, Paragraph paragraph, String term, List<Occurrence> places) {
    int start = paragraph.text().indexOf(term);
    if (start >= 0) {
      Citation citation =
          new Citation(
              document.symbol(),
              document.language(),
              document.version(),
              new Locator(paragraph.id()),
              new Span(start, start + term.length()));
      places.add(new Occurrence(citation, term, document.date()));
    }
  }

  @Override
  public TermMapper mapper(
      Corpus corpus,
      Language from,
      Language to,
      TargetTerms targetTerms,
      List<KnownEquivalent> known) {
    return (term, limit) ->
        concepts.stream()
            .filter(concept -> term.equals(concept.get(from)) && concept.containsKey(to))
            .limit(limit)
            .map(concept -> equivalent(from, term, to, concept.get(to)))
            .toList();
  }

  @Override
  public TermMapper composed(
      Corpus corpus, Language from, Language between, Language to, TargetTerms targetTerms) {
    return mapper(corpus, from, to, targetTerms, List.of());
  }

  private static TranslationEquivalent equivalent(
      Language from, String source, Language to, String target) {
    return new TranslationEquivalent(from, source, to, target, 0.9, 4, 4, 4, null, List.of());
  }
}
