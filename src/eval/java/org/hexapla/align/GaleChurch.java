package org.hexapla.align;

import java.util.List;

/**
 * Gale and Church (1993) as their own program has it, to measure against: lengths in characters,
 * 2·(1 − Φ(|δ|)) with the lone side at length 0, penalties by kind of bead; the only addition is
 * the ratio of lengths, which is that of the two texts, since Chinese would be lost with 1.
 */
final class GaleChurch {

  private static final double VARIANCE = 6.8;
  private static final double BIG_DISTANCE = 25;
  private static final double PENALTY_12 = 2.3;
  private static final double PENALTY_22 = 4.4;
  private static final double PENALTY_01 = 4.5;

  private GaleChurch() {}

  static List<BeadSearch.Step> align(List<String> source, List<String> target) {
    int[] left = lengths(source);
    int[] right = lengths(target);
    double ratio = (double) right[right.length - 1] / left[left.length - 1];
    return BeadSearch.search(
        source.size(),
        target.size(),
        (i, ni, j, nj) ->
            penalty(ni, nj) + distance(left[i + ni] - left[i], right[j + nj] - right[j], ratio));
  }

  private static int[] lengths(List<String> units) {
    int[] ends = new int[units.size() + 1];
    for (int i = 0; i < units.size(); i++) {
      ends[i + 1] = ends[i] + units.get(i).length();
    }
    return ends;
  }

  private static double penalty(int sources, int targets) {
    if (sources == 0 || targets == 0) {
      return PENALTY_01;
    }
    return sources + targets == 2 ? 0 : sources + targets == 3 ? PENALTY_12 : PENALTY_22;
  }

  private static double distance(int source, int target, double ratio) {
    double mean = (source + target / ratio) / 2;
    double z = Math.abs(ratio * source - target) / Math.sqrt(VARIANCE * mean);
    double probability = 2 * (1 - LengthCost.normal(z));
    return probability > 0 ? Math.min(BIG_DISTANCE, -Math.log(probability)) : BIG_DISTANCE;
  }
}
