package org.hexapla.extract;

/** Of the occurrences, the share whose ends are ends of dictionary words; 1 in spaced scripts. */
final class AlignmentScorer implements TermScorer {

  @Override
  public String name() {
    return "words";
  }

  @Override
  public double score(Candidate candidate) {
    return candidate.alignedShare;
  }
}
