package org.hexapla.align;

/**
 * How many of the other languages, asked without the language from which an equivalent was found,
 * name the same term: of en–fr, fr–zh and en–zh the third pair.
 *
 * @param asked how many had an answer
 * @param agreeing how many of them named the same term
 */
public record Agreement(int asked, int agreeing) {

  /** Nobody was asked. */
  public static final Agreement NONE = new Agreement(0, 0);

  /** What one language that agrees multiplies the odds of being right by. */
  private static final double AGREEING = 1.8;

  /** What one that names another term multiplies them by. */
  private static final double DISAGREEING = 0.6;

  /** No agreement makes an answer surer than this. */
  private static final double HIGHEST = 0.995;

  public Agreement {
    if (agreeing < 0 || agreeing > asked) {
      throw new IllegalArgumentException(agreeing + " of " + asked + " cannot agree");
    }
  }

  /** Whether at least two were asked and none of them named the term. */
  public boolean isRefused() {
    return asked >= 2 && agreeing == 0;
  }

  /**
   * The confidence in an equivalent after the others were asked.
   *
   * @param alone the confidence before, from 0 to 1
   */
  public double confidence(double alone) {
    if (asked == 0 || alone >= HIGHEST) {
      return alone;
    }
    double odds =
        alone
            / (1 - alone)
            * Math.pow(AGREEING, agreeing)
            * Math.pow(DISAGREEING, asked - agreeing);
    return Math.min(HIGHEST, odds / (1 + odds));
  }
}
