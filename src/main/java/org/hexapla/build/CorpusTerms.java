package org.hexapla.build;

import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hexapla.align.ParagraphAssociation;
import org.hexapla.corpus.Corpus;
import org.hexapla.extract.CandidateExtractor;
import org.hexapla.extract.ScoredTerm;
import org.hexapla.text.Language;

/**
 * The terms of the corpus in several languages, each ranked by what the others say of it as well.
 */
@Singleton
final class CorpusTerms {

  private final Corpus corpus;
  private final CandidateExtractor extractor;

  CorpusTerms(Corpus corpus, CandidateExtractor extractor) {
    this.corpus = corpus;
    this.extractor = extractor;
  }

  /** The terms of each language, best first. */
  Map<Language, List<ScoredTerm>> ranked(Set<Language> languages) {
    Map<Language, List<ScoredTerm>> alone = new ConcurrentHashMap<>();
    languages.parallelStream()
        .forEach(language -> alone.put(language, extractor.extract(corpus, language)));
    ParagraphAssociation evidence = new ParagraphAssociation(alone);
    Map<Language, List<ScoredTerm>> ranked = new EnumMap<>(Language.class);
    alone.forEach((language, terms) -> ranked.put(language, extractor.weigh(terms, evidence)));
    return ranked;
  }
}
