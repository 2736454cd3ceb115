package org.hexapla.extract;

/**
 * How often it stands in the corpus outside of longer terms: log₂(1 + f); 1 for once, 10 for a
 * thousand times.
 */
final class FrequencyScorer implements TermScorer {

  @Override
  public String name() {
    return "frequency";
  }

  @Override
  public double score(Candidate candidate) {
    return Measures.log2(1.0 + candidate.ownFrequency());
  }
}
