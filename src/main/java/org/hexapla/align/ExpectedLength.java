package org.hexapla.align;

import org.hexapla.text.Language;

/**
 * How long the equivalent of a term should be.
 *
 * @param characters of the equivalent's key
 */
record ExpectedLength(double characters) {

  static ExpectedLength of(String termKey, Language from, Language to) {
    return new ExpectedLength(termKey.length() * LengthCost.usualRatio(from, to));
  }

  /** How far a phrase is from it, either way, as a natural logarithm; 0 is a perfect fit. */
  double misfit(String phraseKey) {
    return Math.abs(Math.log(phraseKey.length() / characters));
  }
}
