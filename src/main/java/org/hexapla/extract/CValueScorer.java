package org.hexapla.extract;

/**
 * C-value (Frantzi, Ananiadou and Mima 2000): log₂|a| · (f(a) − (1/P(Tₐ)) Σ f(b)) over the longer
 * candidates b that hold a.
 *
 * <p>Deviations: |a| counts units that tell terms apart, plus one, so that single words are not all
 * 0 (Barrón-Cedeño et al. 2009); negative values are 0; {@link #score} gives log₂(1 + C-value), so
 * that it adds to the other scores, and counts no occurrence inside of a trusted term, once those
 * are known.
 */
final class CValueScorer implements TermScorer {

  @Override
  public String name() {
    return "c-value";
  }

  @Override
  public double score(Candidate candidate) {
    double own = Measures.log2(1.0 + candidate.length) * candidate.ownFrequency();
    return Measures.log2(1 + Math.min(value(candidate), own));
  }

  static double value(Candidate candidate) {
    double nested =
        candidate.nestedIn == 0 ? 0 : (double) candidate.nestedFrequency / candidate.nestedIn;
    return Measures.log2(1.0 + candidate.length) * Math.max(0, candidate.frequency() - nested);
  }
}
