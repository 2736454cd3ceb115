package org.hexapla.align;

/**
 * How sure an answer is: of the answers with a confidence of 0.9, nine in ten should be right. A
 * sum of signs (the linked share, Dice's coefficient, the number of units in which both stand, the
 * distance to the next best answer) is brought to a probability by a logistic function that is
 * steeper where the signs are good, and rises with the size of the text from which the words were
 * learnt.
 *
 * <p>The weights of the signs were fitted by maximum likelihood to answers over the development set
 * of the United Nations Parallel Corpus; the second step to half of the terms of nine pairs of
 * languages over its 4,000 lines and over the first 300, and measured on the other half; what size
 * counts was lowered when all fifteen pairs were measured, see {@code docs/results.md}.
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

  /** The second step: where the signs are good enough to count more, and what each counts. */
  private static final double GOOD = 1.5;

  private static final double OFFSET = 0.558;
  private static final double SIGNS = 0.3;
  private static final double GOOD_SIGNS = 1.093;
  private static final double SIZE = 0.4;

  /** Units of text at which size counts nothing, and above which it counts no more. */
  private static final double SMALL_TEXT = 300;

  private static final double LARGE_TEXT = 4000;

  private Confidence() {}

  /**
   * @param evidence for the answer
   * @param sourceUnits in how many units the term stands
   * @param otherLinked the linked share of the best other answer, 0 where there is none
   * @param textUnits units of the whole text of the two languages, at least 1
   */
  static double of(PhraseEvidence evidence, int sourceUnits, double otherLinked, int textUnits) {
    double dice = Association.dice(evidence.joint(), sourceUnits, evidence.targetUnits());
    double signs =
        BIAS
            + LINKED * evidence.linked()
            + DICE * dice
            + UNITS * Math.log(evidence.joint() + 1.0)
            + DISTANCE * (evidence.linked() - otherLinked);
    double sum =
        OFFSET
            + SIGNS * signs
            + GOOD_SIGNS * Math.max(0, signs - GOOD)
            + SIZE * Math.log(Math.min(LARGE_TEXT, textUnits) / SMALL_TEXT);
    return Math.min(HIGHEST, 1 / (1 + Math.exp(-sum)));
  }
}
