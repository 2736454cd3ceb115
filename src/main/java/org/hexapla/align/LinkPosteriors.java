package org.hexapla.align;

/**
 * For every token of one language, to which tokens of the other it is linked and how probable that
 * is; the few likeliest are kept.
 */
final class LinkPosteriors {

  /** Links kept for a token. */
  static final int KEPT = 4;

  /** A link less probable than this is forgotten. */
  private static final float LEAST = 0.01f;

  private final int[] linked;
  private final float[] probabilities;
  private final float[] nulls;

  LinkPosteriors(int tokens) {
    linked = new int[tokens * KEPT];
    probabilities = new float[tokens * KEPT];
    nulls = new float[tokens];
    java.util.Arrays.fill(nulls, 1);
  }

  /** Keeps the link if it is among the likeliest of the token. */
  void offer(int token, int other, float probability) {
    int last = token * KEPT + KEPT - 1;
    if (probability < LEAST || probability <= probabilities[last]) {
      return;
    }
    int slot = last;
    while (slot > token * KEPT && probabilities[slot - 1] < probability) {
      linked[slot] = linked[slot - 1];
      probabilities[slot] = probabilities[slot - 1];
      slot--;
    }
    linked[slot] = other;
    probabilities[slot] = probability;
  }

  /**
   * Takes a token's links over from another text, in which the tokens linked to stand elsewhere.
   *
   * @param shift what is added to their numbers
   */
  void keep(LinkPosteriors other, int otherToken, int token, int shift) {
    nulls[token] = other.nulls[otherToken];
    for (int rank = 0; rank < KEPT; rank++) {
      linked[token * KEPT + rank] = other.linked[otherToken * KEPT + rank] + shift;
      probabilities[token * KEPT + rank] = other.probabilities[otherToken * KEPT + rank];
    }
  }

  void setNull(int token, float probability) {
    nulls[token] = probability;
  }

  /** How probable it is that the token is linked to none. */
  float nullProbability(int token) {
    return nulls[token];
  }

  /** The token that stands at a rank from 0, meaningful where its probability is above 0. */
  int linked(int token, int rank) {
    return linked[token * KEPT + rank];
  }

  /** The probability of the link at a rank from 0; 0 where there is none. */
  float probability(int token, int rank) {
    return probabilities[token * KEPT + rank];
  }

  /** How probable it is that the token is linked to one of those from one to before another. */
  float probabilityWithin(int token, int from, int to) {
    float sum = 0;
    for (int slot = token * KEPT; slot < (token + 1) * KEPT && probabilities[slot] > 0; slot++) {
      sum += linked[slot] >= from && linked[slot] < to ? probabilities[slot] : 0;
    }
    return Math.min(1, sum);
  }
}
