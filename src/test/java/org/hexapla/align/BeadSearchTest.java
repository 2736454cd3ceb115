package org.hexapla.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BeadSearchTest {

  /** Paths 1-1 (cost 1) and 1-0, 0-1 in either order (cost 2 + 2): e^−1 against 2·e^−4. */
  @Test
  void aCostIsTheShareOfAllPathsByHand() {
    List<BeadSearch.Step> steps = BeadSearch.search(1, 1, (i, ni, j, nj) -> ni + nj == 2 ? 1 : 2);
    assertEquals(1, steps.size());
    double share = Math.exp(-1) / (Math.exp(-1) + 2 * Math.exp(-4));
    assertEquals(-Math.log(share), steps.get(0).cost(), 1e-9);
  }

  @Test
  void aLongTextThatLacksItsMiddleIsFollowed() {
    int lost = 600;
    List<BeadSearch.Step> steps =
        BeadSearch.search(
            1600,
            1600 - lost,
            (i, ni, j, nj) ->
                ni == 1 && nj == 1 ? (i == j || i == j + lost && j >= 400 ? 0 : 9) : 3 * (ni + nj));
    assertEquals(
        1600 - lost, steps.stream().filter(s -> s.sourceCount() + s.targetCount() == 2).count());
  }

  @Property(tries = 200)
  void everyUnitStandsInOneStepInOrderAtAFiniteCost(
      @ForAll @IntRange(max = 260) int sources,
      @ForAll @IntRange(max = 12) int targets,
      @ForAll long seed,
      @ForAll boolean mirrored) {
    Random random = new Random(seed);
    int left = mirrored ? targets : sources;
    int right = mirrored ? sources : targets;
    double[] costs = random.doubles(97, -30, 30).toArray();
    int i = 0;
    int j = 0;
    for (BeadSearch.Step step :
        BeadSearch.search(
            left, right, (a, na, b, nb) -> costs[(a * 31 + na * 7 + b * 13 + nb) % 97])) {
      assertEquals(i, step.sourceFrom());
      assertEquals(j, step.targetFrom());
      assertTrue(step.cost() >= 0 && Double.isFinite(step.cost()));
      i += step.sourceCount();
      j += step.targetCount();
    }
    assertEquals(left, i);
    assertEquals(right, j);
  }
}
