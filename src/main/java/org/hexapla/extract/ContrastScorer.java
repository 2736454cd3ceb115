package org.hexapla.extract;

/**
 * Contrast with general texts (Ahmad, Gillam and Tostevin 1999, who compare frequencies): minus the
 * share of its words that are general vocabulary, for single words; half as much for longer
 * candidates, since general words make terms together. −1 to 0; 0 for names of States and acronyms.
 */
final class ContrastScorer implements TermScorer {

  private static final double LONGER = 0.5;

  @Override
  public String name() {
    return "contrast";
  }

  @Override
  public double score(Candidate candidate) {
    return switch (candidate.termClass) {
      case STATE, ACRONYM -> 0;
      default -> -candidate.generalShare * (candidate.words > 1 ? LONGER : 1);
    };
  }
}
