package org.hexapla.align;

import static org.hexapla.align.Documents.bitext;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** From two English words by way of three others to two French words, and a second line. */
class ComposedAlignmentTest {

  private static final double NEARLY = 1e-6;

  private final Bitext bitext =
      bitext(List.of("cat dog", "fish bird"), List.of("chat chien", "poisson oiseau"));

  private static LinkPosteriors links(int tokens, double... tokenOtherProbability) {
    LinkPosteriors links = new LinkPosteriors(tokens);
    for (int i = 0; i < tokenOtherProbability.length; i += 3) {
      links.offer(
          (int) tokenOtherProbability[i],
          (int) tokenOtherProbability[i + 1],
          (float) tokenOtherProbability[i + 2]);
    }
    return links;
  }

  private WordAlignment composed(LinkPosteriors near, LinkPosteriors far) {
    LinkPosteriors none = new LinkPosteriors(5);
    return ComposedAlignment.of(
        bitext, new WordAlignment(bitext, none, near), new WordAlignment(bitext, none, far));
  }

  @Test
  void sumsOverTheWordsBetween() {
    LinkPosteriors near = links(5, 0, 2, 0.6, 0, 3, 0.3, 1, 4, 0.5);
    LinkPosteriors far = links(5, 2, 0, 0.5, 2, 1, 0.4, 3, 0, 0.2, 4, 1, 0.9);
    LinkPosteriors found = composed(near, far).ofSource();
    assertEquals(0.6 * 0.5 + 0.3 * 0.2, found.probabilityWithin(0, 0, 1), NEARLY);
    assertEquals(0.6 * 0.4, found.probabilityWithin(0, 1, 2), NEARLY);
    assertEquals(1 - 0.36 - 0.24, found.nullProbability(0), NEARLY);
    assertEquals(0, found.linked(0, 0), "the likeliest first");
    assertEquals(1, found.linked(0, 1));
    assertEquals(0, found.probabilityWithin(1, 0, 1), NEARLY);
    assertEquals(0.45, found.probabilityWithin(1, 1, 2), NEARLY);
    assertEquals(0.55, found.nullProbability(1), NEARLY);
    assertEquals(1, found.nullProbability(2), NEARLY, "nothing leads from it");
  }

  @Test
  void followsBothDirections() {
    LinkPosteriors second = links(5, 0, 3, 0.8, 1, 4, 0.5, 3, 4, 0.5);
    LinkPosteriors first = links(5, 3, 1, 0.5, 4, 0, 0.6);
    LinkPosteriors none = new LinkPosteriors(5);
    WordAlignment both =
        ComposedAlignment.of(
            bitext,
            new WordAlignment(bitext, first, none),
            new WordAlignment(bitext, second, none));
    assertEquals(0.4, both.ofTarget().probabilityWithin(0, 1, 2), NEARLY);
    assertEquals(0.3, both.ofTarget().probabilityWithin(1, 0, 1), NEARLY);
    assertEquals(1, both.ofTarget().nullProbability(3), NEARLY, "its link leaves the line");
    assertEquals(1, both.ofSource().nullProbability(0), NEARLY);
  }

  @Test
  void dropsLinksThatLeaveTheirPair() {
    LinkPosteriors near = links(5, 0, 2, 1);
    LinkPosteriors far = links(5, 2, 0, 0.3, 2, 2, 0.4, 2, 3, 0.2);
    LinkPosteriors found = composed(near, far).ofSource();
    assertEquals(0.3, found.probabilityWithin(0, 0, 4), NEARLY);
    assertEquals(0.7, found.nullProbability(0), NEARLY);
  }
}
