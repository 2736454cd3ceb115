package org.hexapla.extract;

/** Unithood: normalised pointwise mutual information (Bouma 2009), −1 to 1; 1 for single units. */
final class CohesionScorer implements TermScorer {

  @Override
  public String name() {
    return "cohesion";
  }

  @Override
  public double score(Candidate candidate) {
    return candidate.cohesion;
  }
}
