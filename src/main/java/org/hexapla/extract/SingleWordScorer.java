package org.hexapla.extract;

/**
 * Single words of running text are mostly general vocabulary: −1 for a single word that is neither
 * written like a name nor of a class, the same for the bare head of names, which mostly stands for
 * one of them ({@code the Committee}); else 0.
 */
final class SingleWordScorer implements TermScorer {

  private static final double BARE_HEAD = -1;

  @Override
  public String name() {
    return "single word";
  }

  @Override
  public double score(Candidate candidate) {
    if (candidate.words > 1
        || candidate.termClass == TermClass.STATE
        || candidate.termClass == TermClass.ACRONYM) {
      return 0;
    }
    return Math.min(candidate.capitalShare - 1, candidate.bareHead ? BARE_HEAD : 0);
  }
}
