package org.hexapla.extract;

/**
 * Whether it is a piece of a name: minus the share of the occurrences with a word in capitals
 * directly before or behind, where it is itself written like a name. −1 to 0.
 */
final class BrokenNameScorer implements TermScorer {

  @Override
  public String name() {
    return "broken name";
  }

  @Override
  public double score(Candidate candidate) {
    return candidate.termClass == TermClass.STATE
        ? 0
        : -candidate.brokenNameShare * candidate.capitalShare;
  }
}
