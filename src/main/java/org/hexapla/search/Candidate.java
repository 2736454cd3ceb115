package org.hexapla.search;

import java.util.Comparator;

/** A term that answers a query, and how well. */
record Candidate(TermRow row, GlossarySearch.Match match, int rank) {

  /** Best first; what is equally good by the term and the id, so that answers do not change. */
  static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingInt(Candidate::rank)
          .thenComparing(candidate -> candidate.row().folded())
          .thenComparing(candidate -> candidate.row().language())
          .thenComparing(candidate -> candidate.row().conceptId())
          .thenComparing(candidate -> candidate.row().term());

  Candidate(TermRow row, GlossarySearch.Match match) {
    this(row, match, row.rank(match));
  }
}
