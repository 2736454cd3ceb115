package org.hexapla.extract;

/** Whether it stands in headings and titles, or between marks of quotation: 0 to 1. */
final class PositionScorer implements TermScorer {

  @Override
  public String name() {
    return "position";
  }

  @Override
  public double score(Candidate candidate) {
    return Math.min(1, candidate.headingShare + candidate.quotedShare);
  }
}
