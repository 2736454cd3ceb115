package org.hexapla.extract;

/**
 * Of the occurrences, the share outside of longer terms ({@link Coverage}); as long as those are
 * not known, outside the longer candidate that holds it most often. 0 to 1.
 */
final class WholenessScorer implements TermScorer {

  @Override
  public String name() {
    return "wholeness";
  }

  @Override
  public double score(Candidate candidate) {
    if (candidate.own >= 0) {
      return (double) candidate.own / candidate.frequency();
    }
    return 1 - Math.min(1, (double) candidate.mostFrequentHost / candidate.frequency());
  }
}
