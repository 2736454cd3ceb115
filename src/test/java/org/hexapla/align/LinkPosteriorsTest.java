package org.hexapla.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LinkPosteriorsTest {

  @Test
  void keepsTheLikeliestLinksInTheirOrder() {
    LinkPosteriors posteriors = new LinkPosteriors(2);
    float[] offered = {0.1f, 0.3f, 0.05f, 0.2f, 0.25f, 0.005f};
    for (int other = 0; other < offered.length; other++) {
      posteriors.offer(1, other, offered[other]);
    }
    assertEquals(1, posteriors.linked(1, 0));
    assertEquals(4, posteriors.linked(1, 1));
    assertEquals(3, posteriors.linked(1, 2));
    assertEquals(0, posteriors.linked(1, 3));
    assertEquals(0.3f, posteriors.probability(1, 0));
    assertEquals(0.1f, posteriors.probability(1, 3));
    assertEquals(0.75, posteriors.probabilityWithin(1, 1, 5), 1e-6);
  }

  @Test
  void aTokenOfWhichNothingIsKnownIsLinkedToNone() {
    LinkPosteriors posteriors = new LinkPosteriors(1);
    assertEquals(1, posteriors.nullProbability(0));
    assertEquals(0, posteriors.probabilityWithin(0, 0, 10));
  }
}
