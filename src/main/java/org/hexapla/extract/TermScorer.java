package org.hexapla.extract;

/** Says how much one kind of evidence speaks for a candidate. A pure function of its measures. */
interface TermScorer {

  /** The name under which a term's score is explained and its weight is set. */
  String name();

  /** Higher is better; each scorer states its scale. */
  double score(Candidate candidate);
}
