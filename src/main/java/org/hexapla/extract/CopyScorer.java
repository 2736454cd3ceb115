package org.hexapla.extract;

/**
 * What recurs only because a sentence was copied from one document into the next says little: minus
 * the share of the occurrences that repeat the surroundings of another. −1 to 0; less for what is
 * written like a name.
 */
final class CopyScorer implements TermScorer {

  @Override
  public String name() {
    return "copies";
  }

  @Override
  public double score(Candidate candidate) {
    if (candidate.frequency() < 2 || candidate.termClass == TermClass.STATE) {
      return 0;
    }
    double copies = candidate.frequency() - candidate.contexts;
    return -copies / (candidate.frequency() - 1) * (1 - candidate.capitalShare);
  }
}
