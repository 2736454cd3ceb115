package org.hexapla.align;

import static org.hexapla.align.Documents.bitext;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hexapla.align.GibbsSampler.Rounds;
import org.junit.jupiter.api.Test;

class GibbsSamplerTest {

  private static final Rounds ROUNDS = new Rounds(3, 5, 5, 20, 10);

  /** Two words a line, in changing company: each has one partner that is always there. */
  private final Bitext bitext =
      bitext(
          List.of("cat dog", "dog fish", "fish cat", "cat bird", "bird dog", "fish bird"),
          List.of(
              "chat chien",
              "chien poisson",
              "poisson chat",
              "chat oiseau",
              "oiseau chien",
              "poisson oiseau"));

  private LinkPosteriors run(boolean targetIsGenerated, long seed) {
    return new GibbsSampler(new CooccurrenceIndex(bitext), targetIsGenerated, seed, new float[0])
        .run(ROUNDS);
  }

  @Test
  void linksWordsThatKeepTogether() {
    LinkPosteriors posteriors = run(true, 1);
    for (int token = 0; token < bitext.target().size(); token++) {
      assertEquals(token, posteriors.linked(token, 0), "token " + token);
      assertTrue(posteriors.probability(token, 0) > 0.5, "token " + token);
    }
  }

  @Test
  void probabilitiesOfATokenSumToOne() {
    LinkPosteriors posteriors = run(false, 1);
    for (int token = 0; token < bitext.source().size(); token++) {
      double sum = posteriors.nullProbability(token);
      for (int rank = 0; rank < LinkPosteriors.KEPT; rank++) {
        sum += posteriors.probability(token, rank);
      }
      assertEquals(1, sum, 0.05);
    }
  }

  @Test
  void sameSeedGivesTheSameAnswer() {
    LinkPosteriors first = run(true, 7);
    LinkPosteriors second = run(true, 7);
    for (int token = 0; token < bitext.target().size(); token++) {
      assertEquals(first.probability(token, 0), second.probability(token, 0));
    }
  }

  @Test
  void priorsSpeakWhereTheTextIsSilent() {
    Bitext once = bitext(List.of("sun moon"), List.of("lune soleil"));
    CooccurrenceIndex index = new CooccurrenceIndex(once);
    float[] priors = new float[index.pairCount()];
    for (int pair = 0; pair < priors.length; pair++) {
      String source = once.source().vocabulary().key(index.sourceOfPair(pair));
      String target = once.target().vocabulary().key(index.targetOfPair(pair));
      boolean known = (source + target).equals("sunsoleil") || (source + target).equals("moonlun");
      priors[pair] = known ? 5 : 0;
    }
    LinkPosteriors posteriors = new GibbsSampler(index, true, 3, priors).run(ROUNDS);
    assertEquals(1, posteriors.linked(0, 0));
    assertEquals(0, posteriors.linked(1, 0));
  }
}
