package org.hexapla.extract;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A candidate with its scores.
 *
 * @param candidate the candidate
 * @param termhood how likely it is a term at all, from 0 to 1
 * @param score by which candidates are ranked, higher first
 * @param shares what each kind of evidence adds to the score, by the scorer's name
 */
public record ScoredTerm(
    CandidateTerm candidate, double termhood, double score, Map<String, Double> shares) {

  public ScoredTerm {
    if (!(termhood >= 0 && termhood <= 1)) {
      throw new IllegalArgumentException("termhood is from 0 to 1: " + termhood);
    }
    shares = Collections.unmodifiableMap(new LinkedHashMap<>(shares));
  }
}
