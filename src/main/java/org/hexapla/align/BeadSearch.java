package org.hexapla.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Finds the cheapest sequence of beads between two sequences of units by dynamic programming, as in
 * Gale and Church (1993): 1-1, 1-0, 0-1, 2-1, 1-2 and 2-2.
 *
 * <p>Long sequences are searched in a band around the diagonal, which is doubled as long as the
 * path comes near its edge, as in Moore (2002). What a bead costs in the end is −ln of its
 * posterior probability: the share of all sequences of beads in the band, each weighed by e to the
 * minus its cost, that go through it (the forward and backward sums of a hidden Markov model). So
 * costs may be given up to a constant for each pair, and a bead without a rival costs nothing.
 */
final class BeadSearch {

  /**
   * A stretch of units of both sides.
   *
   * @param sourceFrom the first source unit
   * @param sourceCount how many source units
   * @param targetFrom the first target unit
   * @param targetCount how many target units
   * @param cost −ln of the posterior probability, at least 0
   */
  record Step(int sourceFrom, int sourceCount, int targetFrom, int targetCount, double cost) {}

  /** Says what a bead costs, in nats; finite, below 0 where much speaks for it. */
  interface Cost {
    double of(int sourceFrom, int sourceCount, int targetFrom, int targetCount);
  }

  private static final int[][] KINDS = {{1, 1}, {1, 0}, {0, 1}, {2, 1}, {1, 2}, {2, 2}};

  /** So many units at the most stand beside the diagonal at first. */
  private static final int FIRST_BAND = 100;

  /** The search holds so many cells at the most, about 17 bytes each. */
  private static final long MOST_CELLS = 8_000_000;

  /** Posterior probabilities below e to the minus this are not told apart. */
  private static final double HIGHEST_COST = 700;

  /** What is so much less probable (e to the minus this) adds nothing to a sum of doubles. */
  private static final double LOST_BESIDE = 37;

  private final int sources;
  private final int targets;
  private final Cost cost;
  private final int width;
  private final double[][] best;
  private final byte[][] kinds;

  /** By position −ln of the sum over all paths from the beginning to there. */
  private final double[][] forward;

  private BeadSearch(int sources, int targets, Cost cost, int width) {
    this.sources = sources;
    this.targets = targets;
    this.cost = cost;
    this.width = width;
    best = new double[sources + 1][];
    kinds = new byte[sources + 1][];
    forward = new double[sources + 1][];
  }

  /** The cheapest steps from the beginning to the end of both sides. */
  static List<Step> search(int sources, int targets, Cost cost) {
    // Wide enough that the bands of two rows overlap, however unequal the sides.
    int width = Math.max(FIRST_BAND, targets / Math.max(1, sources) + 2);
    while (true) {
      BeadSearch search = new BeadSearch(sources, targets, cost, width);
      search.fill();
      List<Step> steps = search.walkBack();
      boolean wider = width < targets && (long) (sources + 1) * 4 * width <= MOST_CELLS;
      if (!wider || !search.comesNearEdge(steps)) {
        return search.weighed(steps);
      }
      width *= 2;
    }
  }

  /** The first target position of a row of the band. */
  private int low(int row) {
    return Math.max(0, diagonal(row) - width);
  }

  private int high(int row) {
    return Math.min(targets, diagonal(row) + width);
  }

  private int diagonal(int row) {
    return sources == 0 ? 0 : (int) ((long) row * targets / sources);
  }

  private boolean isInBand(int row, int column) {
    return row >= 0 && column >= low(row) && column <= high(row);
  }

  private void fill() {
    for (int i = 0; i <= sources; i++) {
      int low = low(i);
      int size = high(i) - low + 1;
      best[i] = new double[size];
      kinds[i] = new byte[size];
      forward[i] = new double[size];
      Arrays.fill(best[i], Double.POSITIVE_INFINITY);
      for (int j = low; j < low + size; j++) {
        if (i == 0 && j == 0) {
          best[0][0] = 0;
        } else {
          fill(i, j);
        }
      }
    }
  }

  /** Both the cheapest path to a position and the sum over all, for costs are dear to ask for. */
  private void fill(int i, int j) {
    int at = j - low(i);
    double sum = Double.POSITIVE_INFINITY;
    for (int k = 0; k < KINDS.length; k++) {
      int fromI = i - KINDS[k][0];
      int fromJ = j - KINDS[k][1];
      if (!isInBand(fromI, fromJ)) {
        continue;
      }
      int from = fromJ - low(fromI);
      double step = cost.of(fromI, KINDS[k][0], fromJ, KINDS[k][1]);
      sum = either(sum, forward[fromI][from] + step);
      if (best[fromI][from] + step < best[i][at]) {
        best[i][at] = best[fromI][from] + step;
        kinds[i][at] = (byte) k;
      }
    }
    forward[i][at] = sum;
  }

  /** −ln(e^−a + e^−b). */
  private static double either(double a, double b) {
    double least = Math.min(a, b);
    double distance = Math.abs(a - b);
    return distance < LOST_BESIDE ? least - Math.log1p(Math.exp(-distance)) : least;
  }

  /** The steps of the cheapest path, each with the cost that was asked for. */
  private List<Step> walkBack() {
    List<Step> steps = new ArrayList<>();
    int i = sources;
    int j = targets;
    while (i > 0 || j > 0) {
      int[] kind = KINDS[kinds[i][j - low(i)]];
      i -= kind[0];
      j -= kind[1];
      steps.add(new Step(i, kind[0], j, kind[1], cost.of(i, kind[0], j, kind[1])));
    }
    Collections.reverse(steps);
    return steps;
  }

  private boolean comesNearEdge(List<Step> steps) {
    int margin = width / 4;
    for (Step step : steps) {
      int low = low(step.sourceFrom());
      int high = high(step.sourceFrom());
      boolean nearLow = low > 0 && step.targetFrom() < low + margin;
      boolean nearHigh = high < targets && step.targetFrom() > high - margin;
      if (nearLow || nearHigh) {
        return true;
      }
    }
    return false;
  }

  /** The steps with −ln of their posterior probability in place of what was asked for. */
  private List<Step> weighed(List<Step> steps) {
    double[][] backward = backward();
    double all = backward[0][0];
    List<Step> weighed = new ArrayList<>();
    for (Step step : steps) {
      int i = step.sourceFrom() + step.sourceCount();
      int j = step.targetFrom() + step.targetCount();
      double through =
          forward[step.sourceFrom()][step.targetFrom() - low(step.sourceFrom())]
              + step.cost()
              + backward[i][j - low(i)];
      double posterior = Math.min(HIGHEST_COST, Math.max(0, through - all));
      weighed.add(
          new Step(
              step.sourceFrom(),
              step.sourceCount(),
              step.targetFrom(),
              step.targetCount(),
              posterior));
    }
    return weighed;
  }

  /** By position −ln of the sum over all paths from there to the end; takes the place of best. */
  private double[][] backward() {
    double[][] backward = best;
    for (double[] row : backward) {
      Arrays.fill(row, Double.POSITIVE_INFINITY);
    }
    backward[sources][targets - low(sources)] = 0;
    for (int i = sources; i >= 0; i--) {
      for (int j = high(i); j >= low(i); j--) {
        double sum = backward[i][j - low(i)];
        for (int[] kind : KINDS) {
          int toI = i + kind[0];
          int toJ = j + kind[1];
          if (toI <= sources && isInBand(toI, toJ)) {
            double step = cost.of(i, kind[0], j, kind[1]);
            sum = either(sum, step + backward[toI][toJ - low(toI)]);
          }
        }
        backward[i][j - low(i)] = sum;
      }
    }
    return backward;
  }
}
