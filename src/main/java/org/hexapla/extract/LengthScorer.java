package org.hexapla.extract;

/** A term of several words is rarely general vocabulary: 0 for one unit, log₂ of the units. */
final class LengthScorer implements TermScorer {

  @Override
  public String name() {
    return "length";
  }

  @Override
  public double score(Candidate candidate) {
    return Measures.log2(candidate.length);
  }
}
