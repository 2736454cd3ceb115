package org.hexapla.extract;

/** In how many documents it stands: log₂(1 + d), d counted once for a draft and its adoption. */
final class SpreadScorer implements TermScorer {

  @Override
  public String name() {
    return "spread";
  }

  @Override
  public double score(Candidate candidate) {
    return Measures.log2(1.0 + candidate.documents);
  }
}
