package org.hexapla.extract;

/**
 * What the class says: 1 for the name of a State; for an organ, office, instrument or event of more
 * than one word 1, else 0.
 */
final class ClassScorer implements TermScorer {

  @Override
  public String name() {
    return "class";
  }

  @Override
  public double score(Candidate candidate) {
    return switch (candidate.termClass) {
      case STATE, ACRONYM -> 1;
      case ORGAN, OFFICE, INSTRUMENT, EVENT -> candidate.words > 1 ? 1 : 0;
      default -> 0;
    };
  }
}
