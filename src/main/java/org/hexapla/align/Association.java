package org.hexapla.align;

/**
 * How strongly two things belong together, judged by the units in which both stand. Every method
 * takes the same four counts: {@code joint} units hold both, {@code first} and {@code second} hold
 * the one and the other, {@code units} there are in all.
 */
final class Association {
  private Association() {}

  /** Dice's coefficient, 2·joint / (first + second): from 0 to 1, 1 where they never part. */
  static double dice(int joint, int first, int second) {
    return first + second == 0 ? 0 : 2.0 * joint / (first + second);
  }

  /**
   * The log-likelihood ratio G² of Dunning (1993), “Accurate methods for the statistics of surprise
   * and coincidence”: 2·Σ observed·ln(observed / expected) over the table of two by two. Above
   * 10.83 chance explains the counts less than once in a thousand. Negative where the two avoid
   * each other, which the paper's figure does not tell apart.
   */
  static double logLikelihoodRatio(int joint, int first, int second, int units) {
    double sum =
        cell(joint, first, second, units)
            + cell(first - joint, first, units - second, units)
            + cell(second - joint, units - first, second, units)
            + cell(units - first - second + joint, units - first, units - second, units);
    boolean attracted = (double) joint * units >= (double) first * second;
    return attracted ? 2 * sum : -2 * sum;
  }

  private static double cell(int observed, int row, int column, int units) {
    return observed == 0
        ? 0
        : observed * Math.log((double) observed * units / ((double) row * column));
  }
}
