package org.hexapla.extract;

/**
 * Branching entropy (Jin and Tanaka-Ishii 2006): at the ends of a whole term anything may follow,
 * inside it hardly. The smaller of left and right, each as a share of what it could be: 0 to 1.
 */
final class BranchingScorer implements TermScorer {

  @Override
  public String name() {
    return "branching";
  }

  @Override
  public double score(Candidate candidate) {
    return Math.min(candidate.leftEntropy, candidate.rightEntropy);
  }
}
