package org.hexapla.search;

import org.hexapla.glossary.AdministrativeStatus;

/** How hits are ordered. */
final class TermRank {

  private static final int LONGEST_COUNTED = 4_095;

  private TermRank() {}

  /**
   * A number by which hits are ordered, lower first. From the highest digit: how much of the term
   * was meant, what the institution says, the kind of match, the status, the length.
   *
   * @param length of the term in UTF-16 units
   */
  static int of(GlossarySearch.Match match, AdministrativeStatus status, int length) {
    int group = match.isWhole() ? 0 : match == GlossarySearch.Match.FUZZY ? 2 : 1;
    int rank = group;
    rank = rank * 3 + approval(status);
    rank = rank * 8 + match.ordinal();
    rank = rank * 8 + status.ordinal();
    return rank * (LONGEST_COUNTED + 1) + Math.min(length, LONGEST_COUNTED);
  }

  /** The best that any term can have. */
  static int best(GlossarySearch.Match match) {
    return of(match, AdministrativeStatus.PREFERRED, 0);
  }

  /** The same order among terms that match in the same way. */
  static int quality(AdministrativeStatus status, int length) {
    return (approval(status) * 8 + status.ordinal()) * (LONGEST_COUNTED + 1)
        + Math.min(length, LONGEST_COUNTED);
  }

  private static int approval(AdministrativeStatus status) {
    return switch (status) {
      case PREFERRED, ADMITTED -> 0;
      case PROPOSED -> 1;
      case DEPRECATED, SUPERSEDED -> 2;
    };
  }
}
