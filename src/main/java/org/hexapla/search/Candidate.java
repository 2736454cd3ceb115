package org.hexapla.search;

import java.util.Comparator;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.text.Language;

/**
 * A term that answers a query, and how well.
 *
 * @param concept its number in the index that holds it
 * @param rank lower is better
 */
record Candidate(
    GlossaryIndex index,
    int concept,
    String conceptId,
    Language language,
    String term,
    String folded,
    AdministrativeStatus status,
    GlossarySearch.Match match,
    int rank) {

  /** Best first; what is equally good by the term and the id, so that answers do not change. */
  static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingInt(Candidate::rank)
          .thenComparing(Candidate::folded)
          .thenComparing(Candidate::language)
          .thenComparing(Candidate::conceptId)
          .thenComparing(Candidate::term);
}
