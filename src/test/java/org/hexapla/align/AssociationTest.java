package org.hexapla.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class AssociationTest {

  private static final double EXACT = 1e-9;

  @Test
  void diceIsOneWhereTwoNeverPart() {
    assertEquals(1, Association.dice(7, 7, 7), EXACT);
  }

  @Test
  void diceCountsWhatStandsTogetherTwice() {
    assertEquals(2.0 * 3 / (5 + 4), Association.dice(3, 5, 4), EXACT);
    assertEquals(0, Association.dice(0, 0, 0), EXACT);
  }

  @Test
  void likelihoodRatioIsZeroForIndependence() {
    assertEquals(0, Association.logLikelihoodRatio(1, 10, 10, 100), EXACT);
  }

  /** Table 8 2 / 2 88: 2·(8 ln 8 + 2 ln (2/9) + 2 ln (2/9) + 88 ln (88/81)), by hand 35.827. */
  @Test
  void likelihoodRatioOfATableByHand() {
    double expected = 2 * (8 * Math.log(8.0) + 4 * Math.log(2.0 / 9) + 88 * Math.log(88.0 / 81));
    assertEquals(expected, Association.logLikelihoodRatio(8, 10, 10, 100), EXACT);
    assertEquals(35.827, expected, 0.001);
  }

  @Test
  void likelihoodRatioTellsRepulsionByItsSign() {
    assertTrue(Association.logLikelihoodRatio(1, 50, 50, 100) < -10);
  }
}
