package org.hexapla.build;

import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hexapla.corpus.Corpus;
import org.hexapla.extract.CandidateExtractor;
import org.hexapla.extract.ScoredTerm;
import org.hexapla.text.Language;

/**
 * The ranked terms of the corpus in each language, kept until the corpus changes: to find them
 * takes seconds, to ask for them should not. Thread-safe.
 */
@Singleton
public class TermInventory {

  private final Corpus corpus;
  private final CandidateExtractor extractor;
  private final Map<Language, Kept> keptByLanguage = new EnumMap<>(Language.class);

  TermInventory(Corpus corpus, CandidateExtractor extractor) {
    this.corpus = corpus;
    this.extractor = extractor;
  }

  private record Kept(long revision, List<ScoredTerm> terms) {}

  /** The terms of a language, best first, as the corpus stands now. */
  public synchronized List<ScoredTerm> terms(Language language) {
    long revision = corpus.revision(); // first: a change meanwhile makes the answer outdated
    Kept kept = keptByLanguage.get(language);
    if (kept == null || kept.revision() != revision) {
      kept = new Kept(revision, List.copyOf(extractor.extract(corpus, language)));
      keptByLanguage.put(language, kept);
    }
    return kept.terms();
  }
}
