package org.hexapla.search;

import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.text.Language;

/**
 * A term that answers a query, and how well. Most candidates are never shown, so their letters stay
 * in the index until somebody asks for them.
 *
 * @param index that holds it
 * @param row of the term there
 * @param rank lower is better
 */
record Candidate(LanguageIndex index, int row, GlossarySearch.Match match, int rank)
    implements Comparable<Candidate> {

  static Candidate of(LanguageIndex index, int row, GlossarySearch.Match match) {
    TermRows terms = index.terms();
    return new Candidate(
        index, row, match, TermRank.of(match, terms.status(row), terms.length(row)));
  }

  /**
   * Where a concept is kept: of each only one candidate is shown.
   *
   * @param concept its number in the index that holds it
   */
  record Place(GlossaryIndex index, int concept) {}

  Place place() {
    return new Place(index.whole(), index.terms().concept(row));
  }

  String conceptId() {
    return index.whole().conceptId(index.terms().concept(row));
  }

  Language language() {
    return index.language();
  }

  String term() {
    return index.terms().term(row);
  }

  AdministrativeStatus status() {
    return index.terms().status(row);
  }

  /** Best first; what is equally good by the term and the id, so that answers do not change. */
  @Override
  public int compareTo(Candidate other) {
    int order = Integer.compare(rank, other.rank);
    if (order == 0 && index == other.index) {
      return Integer.compare(row, other.row); // rows are numbered in the order below
    }
    if (order == 0) {
      order = compareFolded(other);
    }
    if (order == 0) {
      order = language().compareTo(other.language());
    }
    if (order == 0) {
      order = conceptId().compareTo(other.conceptId());
    }
    return order == 0 ? term().compareTo(other.term()) : order;
  }

  private int compareFolded(Candidate other) {
    return index.terms().compareFolded(row, other.index.terms(), other.row);
  }
}
