package org.hexapla.extract;

/** A term of several words is rarely general vocabulary: log₂ of the words, at the most 2. */
final class LengthScorer implements TermScorer {

  @Override
  public String name() {
    return "length";
  }

  @Override
  public double score(Candidate candidate) {
    return Math.min(2, Measures.log2(Math.max(1, candidate.words)));
  }
}
