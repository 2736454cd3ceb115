package org.hexapla.extract;

/**
 * A candidate with its scores.
 *
 * @param candidate the candidate
 * @param termhood how likely it is a term at all; the scorer states its scale
 * @param score by which candidates are ranked, higher first
 */
public record ScoredTerm(CandidateTerm candidate, double termhood, double score) {}
