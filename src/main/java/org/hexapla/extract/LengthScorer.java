package org.hexapla.extract;

/**
 * A term of several words is rarely general vocabulary: log₂ of the words, at the most 2. Beyond
 * five words what is not written like a name is rather a turn of phrase: half a point less a word.
 */
final class LengthScorer implements TermScorer {

  private static final int LONG = 5;
  private static final double HALF_A_POINT = 0.5;

  @Override
  public String name() {
    return "length";
  }

  @Override
  public double score(Candidate candidate) {
    double length = Math.min(2, Measures.log2(Math.max(1, candidate.words)));
    boolean name = candidate.termClass != TermClass.CONCEPT || candidate.isTitle();
    double tooLong = Math.max(0, candidate.words - LONG) * HALF_A_POINT;
    return name ? length : length - tooLong * (1 - candidate.capitalShare);
  }
}
