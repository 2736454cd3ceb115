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

  /** An extractor with the default settings, for use without dependency injection. */
  static CandidateExtractor standard(TextAnalyzer analyzer) {
    return new CorpusCandidateExtractor(analyzer, ExtractionSettings.standard());
  }
}
