package org.hexapla.align;

import java.util.Map;
import org.hexapla.text.Language;

/**
 * The cost of pairing stretches of text by their lengths: Gale and Church (1993), “A program for
 * aligning sentences in bilingual corpora”. Under the model each character of the source gives rise
 * to a normally distributed number of target characters with mean {@code ratio} and variance
 * {@value #VARIANCE_PER_CHARACTER}; the cost is −ln of the two-sided probability of a difference at
 * least as great, plus −ln of the probability of the kind of bead.
 *
 * <p>Deviations: the ratio is not 1, since Chinese needs a third of the characters of English; both
 * lengths are brought to one scale and averaged, so that the cost is the same in both directions;
 * the cost of a difference is bounded, so that one bad pair cannot outweigh a whole document; and
 * what stands alone costs its kind only, however long it is: that a language lacks a paragraph says
 * nothing about the paragraph's length.
 */
final class LengthCost {

  /** Gale and Church's s², measured on English, French and German. */
  static final double VARIANCE_PER_CHARACTER = 6.8;

  /** −ln of about 6·10⁻⁶; a difference costs no more than this. */
  static final double HIGHEST_DIFFERENCE_COST = 12;

  /**
   * Probabilities of the kinds of bead from the paper's table 5; each of a mirrored pair has half.
   */
  private static final double ONE_TO_ONE = 0.89;

  private static final double ONE_TO_NONE = 0.0099 / 2;
  private static final double TWO_TO_ONE = 0.089 / 2;
  private static final double TWO_TO_TWO = 0.011;

  /**
   * Characters per character of English, measured on the Universal Declaration of Human Rights and
   * the Charter.
   */
  private static final Map<Language, Double> CHARACTERS =
      Map.of(
          Language.EN, 1.0,
          Language.FR, 1.1,
          Language.ES, 1.1,
          Language.RU, 1.08,
          Language.AR, 0.77,
          Language.ZH, 0.28);

  private final double ratio;

  /**
   * @param ratio target characters per source character, above 0
   */
  LengthCost(double ratio) {
    if (!(ratio > 0)) {
      throw new IllegalArgumentException("a ratio of lengths is above 0: " + ratio);
    }
    this.ratio = ratio;
  }

  /** How many characters the target language takes for one of the source language. */
  static double usualRatio(Language source, Language target) {
    return CHARACTERS.getOrDefault(target, 1.0) / CHARACTERS.getOrDefault(source, 1.0);
  }

  /** −ln p of the kind of bead; kinds beyond 2-2 do not exist. */
  static double kindCost(int sourceUnits, int targetUnits) {
    int most = Math.max(sourceUnits, targetUnits);
    int least = Math.min(sourceUnits, targetUnits);
    if (most == 1) {
      return -Math.log(least == 1 ? ONE_TO_ONE : ONE_TO_NONE);
    }
    if (most == 2 && least > 0) {
      return -Math.log(least == 2 ? TWO_TO_TWO : TWO_TO_ONE);
    }
    throw new IllegalArgumentException("no bead " + sourceUnits + "-" + targetUnits);
  }

  /** −ln p of two lengths in characters saying the same; nothing where one of them is 0. */
  double differenceCost(int sourceCharacters, int targetCharacters) {
    if (sourceCharacters == 0 || targetCharacters == 0) {
      return 0;
    }
    double source = sourceCharacters * Math.sqrt(ratio);
    double target = targetCharacters / Math.sqrt(ratio);
    double delta =
        Math.abs(target - source) / Math.sqrt((source + target) / 2 * VARIANCE_PER_CHARACTER);
    double probability = 2 * (1 - normal(delta));
    return probability <= 0
        ? HIGHEST_DIFFERENCE_COST
        : Math.min(HIGHEST_DIFFERENCE_COST, -Math.log(probability));
  }

  /**
   * The standard normal distribution function for an argument of at least 0, by formula 26.2.17 of
   * Abramowitz and Stegun, as in the paper's own program; off by less than 7.5·10⁻⁸.
   */
  static double normal(double z) {
    double t = 1 / (1 + 0.2316419 * z);
    double tail =
        t
            * (0.319381530
                + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
    return 1 - Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) * tail;
  }
}
