package org.hexapla.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class LengthCostTest {

  @Test
  void normalDistributionAgreesWithItsTable() {
    assertEquals(0.5, LengthCost.normal(0), 1e-7);
    assertEquals(0.8413447, LengthCost.normal(1), 1e-6);
    assertEquals(0.9750021, LengthCost.normal(1.96), 1e-6);
  }

  @Test
  void equalLengthsCostNothing() {
    assertEquals(0, new LengthCost(1).differenceCost(100, 100), 1e-6);
    assertEquals(0, new LengthCost(0.3).differenceCost(100, 30), 1e-6);
  }

  /** δ = (120 − 100) / √(110 · 6.8) = 0.73127; 2·(1 − Φ(δ)) = 0.46462; −ln = 0.76653. */
  @Test
  void differenceByHand() {
    assertEquals(0.7665, new LengthCost(1).differenceCost(100, 120), 0.0005);
  }

  @Test
  void differenceIsTheSameInBothDirections() {
    assertEquals(
        new LengthCost(0.5).differenceCost(200, 130),
        new LengthCost(2).differenceCost(130, 200),
        1e-9);
  }

  @Test
  void whatStandsAloneCostsNothingForItsLength() {
    assertEquals(0, new LengthCost(1).differenceCost(5000, 0), 1e-9);
  }

  @Test
  void differenceIsBounded() {
    assertEquals(
        LengthCost.HIGHEST_DIFFERENCE_COST, new LengthCost(1).differenceCost(10, 5000), 1e-9);
  }

  @Test
  void kindsCostWhatThePaperCounted() {
    assertEquals(-Math.log(0.89), LengthCost.kindCost(1, 1), 1e-9);
    assertEquals(-Math.log(0.00495), LengthCost.kindCost(0, 1), 1e-9);
    assertEquals(-Math.log(0.0445), LengthCost.kindCost(2, 1), 1e-9);
    assertEquals(-Math.log(0.011), LengthCost.kindCost(2, 2), 1e-9);
    assertThrows(IllegalArgumentException.class, () -> LengthCost.kindCost(3, 1));
  }
}
