package org.hexapla.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class AgreementTest {

  /** Odds of 0.9 are 9; 9·1.8·1.8 = 29.16, of which the probability is 29.16 / 30.16. */
  @Test
  void confidenceRisesWithEachLanguageThatAgrees() {
    assertEquals(29.16 / 30.16, new Agreement(2, 2).confidence(0.9), 1e-9);
    assertEquals(29.16 * 0.6 / (1 + 29.16 * 0.6), new Agreement(3, 2).confidence(0.9), 1e-9);
    assertEquals(5.4 / 6.4, new Agreement(1, 0).confidence(0.9), 1e-9);
    assertEquals(0.9, Agreement.NONE.confidence(0.9));
  }

  @Test
  void nothingIsCertain() {
    assertEquals(0.995, new Agreement(4, 4).confidence(0.99));
    assertEquals(1, new Agreement(4, 4).confidence(1), "what people say stands");
    assertEquals(0, new Agreement(4, 4).confidence(0));
  }

  @Test
  void oneDissenterIsNoRefusal() {
    assertFalse(Agreement.NONE.isRefused());
    assertFalse(new Agreement(1, 0).isRefused());
    assertTrue(new Agreement(2, 0).isRefused());
    assertFalse(new Agreement(4, 1).isRefused());
    assertThrows(IllegalArgumentException.class, () -> new Agreement(1, 2));
  }
}
