package org.hexapla.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the cheapest sequence of beads between two sequences of units by dynamic programming, as in
 * Gale and Church (1993): 1-1, 1-0, 0-1, 2-1, 1-2 and 2-2.
 */
final class BeadSearch {

  /**
   * A stretch of units of both sides.
   *
   * @param sourceFrom the first source unit
   * @param sourceCount how many source units
   * @param targetFrom the first target unit
   * @param targetCount how many target units
   * @param cost of the bead
   */
  record Step(int sourceFrom, int sourceCount, int targetFrom, int targetCount, double cost) {}

  /** Says what a bead costs. */
  interface Cost {
    double of(int sourceFrom, int sourceCount, int targetFrom, int targetCount);
  }

  private static final int[][] KINDS = {{1, 1}, {1, 0}, {0, 1}, {2, 1}, {1, 2}, {2, 2}};

  private BeadSearch() {}

  /** The cheapest steps from the beginning to the end of both sides. */
  static List<Step> search(int sources, int targets, Cost cost) {
    double[][] best = new double[sources + 1][targets + 1];
    int[][] kind = new int[sources + 1][targets + 1];
    for (double[] row : best) {
      Arrays.fill(row, Double.POSITIVE_INFINITY);
    }
    best[0][0] = 0;
    for (int i = 0; i <= sources; i++) {
      for (int j = 0; j <= targets; j++) {
        for (int k = 0; k < KINDS.length; k++) {
          int fromI = i - KINDS[k][0];
          int fromJ = j - KINDS[k][1];
          if (fromI < 0 || fromJ < 0) {
            continue;
          }
          double sum = best[fromI][fromJ] + cost.of(fromI, KINDS[k][0], fromJ, KINDS[k][1]);
          if (sum < best[i][j]) {
            best[i][j] = sum;
            kind[i][j] = k;
          }
        }
      }
    }
    return walkBack(best, kind);
  }

  private static List<Step> walkBack(double[][] best, int[][] kind) {
    List<Step> steps = new ArrayList<>();
    int i = best.length - 1;
    int j = best[0].length - 1;
    while (i > 0 || j > 0) {
      int[] step = KINDS[kind[i][j]];
      int fromI = i - step[0];
      int fromJ = j - step[1];
      steps.add(new Step(fromI, step[0], fromJ, step[1], best[i][j] - best[fromI][fromJ]));
      i = fromI;
      j = fromJ;
    }
    java.util.Collections.reverse(steps);
    return steps;
  }
}
