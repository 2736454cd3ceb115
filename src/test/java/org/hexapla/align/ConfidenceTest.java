package org.hexapla.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ConfidenceTest {

  private static PhraseEvidence evidence(double linked, int joint, int targetUnits) {
    PhraseEvidence evidence = new PhraseEvidence("phrase");
    evidence.addLinked(linked);
    evidence.setCounts(joint, targetUnits, 0);
    return evidence;
  }

  /**
   * The signs are −3.27 + 2.31·0.8 + 2·(2·3/(4+4)) + 1.02·ln 4 + 1.79·(0.8 − 0.1) = 2.7450; over
   * 300 units the sum is 0.558 + 0.3·2.7450 + 1.093·1.2450 = 2.7423, its logistic 0.9395; over
   * 4,000 0.4·ln(4000/300) = 1.0361 is added.
   */
  @Test
  void confidenceByHand() {
    assertEquals(0.9395, Confidence.of(evidence(0.8, 3, 4), 4, 0.1, 300), 0.0005);
    assertEquals(0.9777, Confidence.of(evidence(0.8, 3, 4), 4, 0.1, 4000), 0.0005);
    assertEquals(0.9777, Confidence.of(evidence(0.8, 3, 4), 4, 0.1, 90000), 0.0005);
  }

  @Test
  void littleEvidenceMakesForLittleConfidence() {
    double once = Confidence.of(evidence(0.9, 1, 1), 1, 0, 300);
    double often = Confidence.of(evidence(0.9, 20, 20), 20, 0, 300);
    assertTrue(once < often);
    assertTrue(often <= 0.99);
  }

  @Test
  void aCloseRivalTakesConfidenceAway() {
    assertTrue(
        Confidence.of(evidence(0.5, 5, 5), 5, 0.45, 300)
            < Confidence.of(evidence(0.5, 5, 5), 5, 0, 300));
  }
}
