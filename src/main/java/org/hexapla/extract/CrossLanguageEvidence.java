package org.hexapla.extract;

/**
 * What the other languages say of a candidate. A term is what they, too, treat as one unit, with
 * one equivalent. Declared here, known only to rooms that see all languages.
 */
public interface CrossLanguageEvidence {

  /**
   * How consistently the other languages have one candidate where this one stands.
   *
   * @return 0 (none does, or nothing is known) to 1
   */
  double consistency(CandidateTerm candidate);
}
