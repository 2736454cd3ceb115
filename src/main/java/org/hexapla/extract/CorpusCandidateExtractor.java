package org.hexapla.extract;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.corpus.Corpus;
import org.hexapla.text.Language;
import org.hexapla.text.TextAnalyzer;

/** Reads a corpus in one language and finds its terms, then its formulas. */
@Singleton
final class CorpusCandidateExtractor implements CandidateExtractor {

  private final TextAnalyzer analyzer;
  private final ExtractionSettings settings;

  CorpusCandidateExtractor(TextAnalyzer analyzer, ExtractionSettings settings) {
    this.analyzer = analyzer;
    this.settings = settings;
  }

  @Override
  public List<ScoredTerm> extract(Corpus corpus, Language language) {
    UnitStream units =
        new UnitReader(language, analyzer, new UnitWords(language, analyzer)).read(corpus);
    List<ScoredTerm> terms =
        new ArrayList<>(new Extraction(units, language, analyzer, settings).terms());
    terms.addAll(new Formulas(units, language, analyzer).find());
    return List.copyOf(terms);
  }

  @Override
  public List<ScoredTerm> weigh(List<ScoredTerm> candidates, CrossLanguageEvidence evidence) {
    return candidates.stream()
        .map(term -> weighed(term, evidence))
        .sorted(Comparator.comparingDouble(ScoredTerm::score).reversed())
        .toList();
  }

  private ScoredTerm weighed(ScoredTerm term, CrossLanguageEvidence evidence) {
    double share = settings.languagesWeight() * evidence.consistency(term.candidate());
    Map<String, Double> shares = new LinkedHashMap<>(term.shares());
    shares.put("languages", share);
    double score = term.score() + share;
    boolean formula = term.candidate().termClass() == TermClass.FORMULA;
    return new ScoredTerm(
        term.candidate(), formula ? 0 : Extraction.termhood(score), score, shares);
  }
}
