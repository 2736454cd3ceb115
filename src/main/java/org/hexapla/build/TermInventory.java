package org.hexapla.build;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.SeriesFinder;
import org.hexapla.extract.Occurrence;
import org.hexapla.extract.ScoredTerm;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * The ranked terms of the corpus in each language, kept until the corpus changes: to find them
 * takes seconds, to ask for them should not. All languages at once, since each is ranked by what
 * the others say as well. Thread-safe.
 */
@Singleton
public class TermInventory {

  private final Corpus corpus;
  private final CorpusTerms corpusTerms;
  private final SeriesFinder series;
  private @Nullable Kept kept;

  TermInventory(Corpus corpus, CorpusTerms corpusTerms, SeriesFinder series) {
    this.corpus = corpus;
    this.corpusTerms = corpusTerms;
    this.series = series;
  }

  /**
   * A term that answers a filter.
   *
   * @param rank from 1, among all terms of the language
   * @param place the first place that answers
   */
  public record Selected(int rank, ScoredTerm term, Occurrence place) {}

  /** The terms of a language that answer a filter, best first. */
  public List<Selected> select(Language language, TermFilter filter) {
    return new TermSelection(corpus, series, filter).select(terms(language));
  }

  private record Kept(long revision, Map<Language, List<ScoredTerm>> terms) {}

  /** The terms of a language, best first, as the corpus stands now. */
  public synchronized List<ScoredTerm> terms(Language language) {
    long revision = corpus.revision(); // first: a change meanwhile makes the answer outdated
    Kept current = kept;
    if (current == null || current.revision() != revision) {
      Set<Language> held = EnumSet.noneOf(Language.class);
      corpus.documents().forEach(document -> held.add(document.language()));
      current = new Kept(revision, corpusTerms.ranked(held));
      kept = current;
    }
    return current.terms().getOrDefault(language, List.of());
  }
}
