package org.hexapla.align;

import java.util.Arrays;

/**
 * Links the words of two languages by way of a third: the probability of a link is the sum, over
 * the words of the third language, of the products of the two links that lead there. Costs a small
 * part of what an alignment costs, so that languages that were aligned with one other can be asked
 * whether they agree.
 */
final class ComposedAlignment {

  private final Bitext bitext;
  private final int[] others = new int[LinkPosteriors.KEPT * LinkPosteriors.KEPT];
  private final float[] sums = new float[others.length];

  private ComposedAlignment(Bitext bitext) {
    this.bitext = bitext;
  }

  /**
   * @param bitext the pairs of the two languages; links that leave a pair are dropped
   * @param first from the bitext's source to the third language
   * @param second from the third language to the bitext's target
   */
  static WordAlignment of(Bitext bitext, WordAlignment first, WordAlignment second) {
    ComposedAlignment composed = new ComposedAlignment(bitext);
    return new WordAlignment(
        bitext,
        composed.follow(bitext.target().size(), second.ofTarget(), first.ofTarget(), false),
        composed.follow(bitext.source().size(), first.ofSource(), second.ofSource(), true));
  }

  private LinkPosteriors follow(
      int tokens, LinkPosteriors near, LinkPosteriors far, boolean fromSource) {
    LinkPosteriors links = new LinkPosteriors(tokens);
    for (int token = 0; token < tokens; token++) {
      int found = collect(token, near, far, fromSource);
      float linked = 0;
      for (int i = 0; i < found; i++) {
        links.offer(token, others[i], sums[i]);
        linked += sums[i];
      }
      links.setNull(token, Math.max(0, 1 - linked));
    }
    return links;
  }

  /** Fills {@link #others} and {@link #sums} and returns how many there are. */
  private int collect(int token, LinkPosteriors near, LinkPosteriors far, boolean fromSource) {
    Arrays.fill(sums, 0);
    int found = 0;
    int unit = fromSource ? bitext.unitOfSource(token) : bitext.unitOfTarget(token);
    for (int rank = 0; unit >= 0 && rank < LinkPosteriors.KEPT; rank++) {
      float first = near.probability(token, rank);
      int between = near.linked(token, rank);
      for (int next = 0; first > 0 && next < LinkPosteriors.KEPT; next++) {
        float both = first * far.probability(between, next);
        int other = far.linked(between, next);
        if (both > 0 && unit == unitOfOther(other, fromSource)) {
          int slot = slot(other, found);
          found = Math.max(found, slot + 1);
          others[slot] = other;
          sums[slot] += both;
        }
      }
    }
    return found;
  }

  private int unitOfOther(int other, boolean fromSource) {
    return fromSource ? bitext.unitOfTarget(other) : bitext.unitOfSource(other);
  }

  private int slot(int other, int found) {
    for (int slot = 0; slot < found; slot++) {
      if (others[slot] == other) {
        return slot;
      }
    }
    return found;
  }
}
