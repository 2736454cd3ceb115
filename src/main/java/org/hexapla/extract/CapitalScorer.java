package org.hexapla.extract;

/**
 * Contrast with running text: of the places inside a sentence, the share where it is written like a
 * name. 0 to 1; 0 in scripts without capitals.
 */
final class CapitalScorer implements TermScorer {

  @Override
  public String name() {
    return "capitals";
  }

  @Override
  public double score(Candidate candidate) {
    return candidate.capitalShare;
  }
}
