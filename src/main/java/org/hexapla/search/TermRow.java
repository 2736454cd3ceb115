package org.hexapla.search;

import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.text.Language;

/**
 * A term as the index holds it.
 *
 * @param conceptId the entry that has it
 * @param term as the entry writes it
 * @param folded what an exact match does not tell apart left out
 * @param key the same for all its inflected forms
 * @param facets of its entry
 */
record TermRow(
    String conceptId,
    Language language,
    String term,
    String folded,
    String key,
    AdministrativeStatus status,
    EntryFacets facets) {

  private static final int LONGEST_COUNTED = 4_095;

  /**
   * A number by which hits are ordered, lower first. From the highest digit: how much of the term
   * was meant, what the institution says, the kind of match, the status, the length.
   */
  int rank(GlossarySearch.Match match) {
    int group = match.isWhole() ? 0 : match == GlossarySearch.Match.FUZZY ? 2 : 1;
    int rank = group;
    rank = rank * 3 + approval();
    rank = rank * 8 + match.ordinal();
    rank = rank * 8 + status.ordinal();
    return rank * (LONGEST_COUNTED + 1) + Math.min(term.length(), LONGEST_COUNTED);
  }

  private int approval() {
    return switch (status) {
      case PREFERRED, ADMITTED -> 0;
      case PROPOSED -> 1;
      case DEPRECATED, SUPERSEDED -> 2;
    };
  }
}
