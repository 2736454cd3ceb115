package org.hexapla.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Values worked out by hand. */
class ScorersTest {

  private static Candidate candidate(int length, int frequency) {
    Candidate candidate = new Candidate(1, length);
    for (int i = 0; i < frequency; i++) {
      candidate.occursAt(i * 10, i * 10 + length);
    }
    return candidate;
  }

  @Test
  void cValueTakesTheMeanFrequencyOfLongerCandidatesOff() {
    Candidate candidate = candidate(3, 10);
    candidate.nestedFrequency = 6;
    candidate.nestedIn = 2;
    assertEquals(2 * (10 - 3), CValueScorer.value(candidate), 1e-9);
    assertEquals(Math.log(15) / Math.log(2), new CValueScorer().score(candidate), 1e-9);
  }

  @Test
  void cValueOfAFragmentIsNotNegative() {
    Candidate candidate = candidate(2, 3);
    candidate.nestedFrequency = 4;
    candidate.nestedIn = 1;
    assertEquals(0, CValueScorer.value(candidate), 1e-9);
  }

  @Test
  void frequencyGrowsByItsLogarithm() {
    assertEquals(3, new FrequencyScorer().score(candidate(1, 7)), 1e-9);
  }

  @Test
  void branchingIsThatOfTheNarrowerSide() {
    Candidate candidate = candidate(2, 4);
    candidate.leftEntropy = 0.25;
    candidate.rightEntropy = 1;
    assertEquals(0.25, new BranchingScorer().score(candidate), 1e-9);
  }

  @Test
  void wholenessIsWhatTheGreatestHostLeaves() {
    Candidate candidate = candidate(2, 4);
    candidate.mostFrequentHost = 3;
    assertEquals(0.25, new WholenessScorer().score(candidate), 1e-9);
  }

  @Test
  void spreadCountsDocuments() {
    Candidate candidate = candidate(2, 4);
    candidate.documents = 3;
    assertEquals(2, new SpreadScorer().score(candidate), 1e-9);
  }

  @Test
  void copiesOfASentenceCountAgainstWhatIsNoName() {
    Candidate candidate = candidate(2, 5);
    candidate.contexts = 3;
    assertEquals(-0.5, new CopyScorer().score(candidate), 1e-9);
    candidate.capitalShare = 1;
    assertEquals(0, new CopyScorer().score(candidate), 1e-9);
  }
}
