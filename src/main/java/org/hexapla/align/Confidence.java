package org.hexapla.align;

/**
 * How sure an answer is: of the answers with a confidence of 0.9, nine in ten should be right. A
 * logistic function of the linked share, Dice's coefficient, the number of units in which both
 * stand and the distance to the next best answer.
 *
 * <p>The weights were fitted by maximum likelihood to 3,800 answers whose rightness is known:
 * fourteen pairs of languages over 4,000 lines of the development set of the United Nations
 * Parallel Corpus, and ten pairs over its first 300 lines, so that little evidence makes for little
 * confidence.
 */
final class Confidence {

  /** People have approved the pair, and the corpus shows it. */
  static final double APPROVED = 0.99;

  /** No method is surer than this. */
  private static final double HIGHEST = 0.99;

  private static final double BIAS = -3.27;
  private static final double LINKED = 2.31;
  private static final double DICE = 2.0;
  private static final double UNITS = 1.02;
  private static final double DISTANCE = 1.79;

  private Confidence() {}

  /**
   * @param evidence for the answer
   * @param sourceUnits in how many units the term stands
   * @param otherLinked the linked share of the best other answer, 0 where there is none
   */
  static double of(PhraseEvidence evidence, int sourceUnits, double otherLinked) {
    double dice = Association.dice(evidence.joint(), sourceUnits, evidence.targetUnits());
    double sum =
        BIAS
            + LINKED * evidence.linked()
            + DICE * dice
            + UNITS * Math.log(evidence.joint() + 1.0)
            + DISTANCE * (evidence.linked() - otherLinked);
    return Math.min(HIGHEST, 1 / (1 + Math.exp(-sum)));
  }
}
