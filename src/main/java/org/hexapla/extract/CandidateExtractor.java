package org.hexapla.extract;

import java.util.List;
import org.hexapla.corpus.Corpus;
import org.hexapla.text.Language;
import org.hexapla.text.TextAnalyzer;

/** Finds the strings of a corpus that may be terms, and ranks them. Thread-safe. */
public interface CandidateExtractor {

  /**
   * The candidates of one language, best first; deterministic.
   *
   * @param corpus whose current documents are read
   */
  List<ScoredTerm> extract(Corpus corpus, Language language);

  /**
   * The same candidates, ranked by what the other languages say of them as well. Their scores gain
   * a share; what was sifted out stays out.
   */
  List<ScoredTerm> weigh(List<ScoredTerm> candidates, CrossLanguageEvidence evidence);

  /** An extractor with the default settings, for use without dependency injection. */
  static CandidateExtractor standard(TextAnalyzer analyzer) {
    return new CorpusCandidateExtractor(analyzer, ExtractionSettings.standard());
  }
}
