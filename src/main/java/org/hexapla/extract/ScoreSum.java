package org.hexapla.extract;

import java.util.LinkedHashMap;
import java.util.Map;

/** The weighted sum by which candidates are ranked; it can say what each scorer added. */
final class ScoreSum {

  private final Map<TermScorer, Double> weights;

  ScoreSum(Map<TermScorer, Double> weights) {
    this.weights = new LinkedHashMap<>(weights);
  }

  static ScoreSum of(ExtractionSettings settings) {
    Map<TermScorer, Double> weights = new LinkedHashMap<>();
    weights.put(new FrequencyScorer(), settings.frequencyWeight());
    weights.put(new CValueScorer(), settings.cValueWeight());
    weights.put(new BranchingScorer(), settings.branchingWeight());
    weights.put(new SpreadScorer(), settings.spreadWeight());
    weights.put(new PositionScorer(), settings.positionWeight());
    weights.put(new CapitalScorer(), settings.capitalsWeight());
    weights.put(new CohesionScorer(), settings.cohesionWeight());
    weights.put(new LengthScorer(), settings.lengthWeight());
    weights.put(new WholenessScorer(), settings.wholenessWeight());
    weights.put(new AlignmentScorer(), settings.wordsWeight());
    weights.put(new ClassScorer(), settings.classWeight());
    weights.put(new SingleWordScorer(), settings.singleWordWeight());
    weights.put(new BrokenNameScorer(), settings.brokenNameWeight());
    weights.put(new ContrastScorer(), settings.contrastWeight());
    weights.put(new CopyScorer(), settings.copiesWeight());
    return new ScoreSum(weights);
  }

  double score(Candidate candidate) {
    double sum = 0;
    for (Map.Entry<TermScorer, Double> weight : weights.entrySet()) {
      sum += weight.getValue() * weight.getKey().score(candidate);
    }
    return sum;
  }

  /** What each scorer adds to the score. */
  Map<String, Double> shares(Candidate candidate) {
    Map<String, Double> shares = new LinkedHashMap<>();
    weights.forEach(
        (scorer, weight) -> shares.put(scorer.name(), weight * scorer.score(candidate)));
    return shares;
  }
}
