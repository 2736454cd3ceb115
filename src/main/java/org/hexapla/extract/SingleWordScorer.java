package org.hexapla.extract;

/**
 * Single words of running text are mostly general vocabulary: −1 for a single word that is neither
 * written like a name nor of a class, else 0.
 */
final class SingleWordScorer implements TermScorer {

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
    return candidate.capitalShare - 1;
  }
}
