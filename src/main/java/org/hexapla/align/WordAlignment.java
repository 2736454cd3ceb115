package org.hexapla.align;

/**
 * The words of a bitext aligned in both directions.
 *
 * @param bitext what is aligned
 * @param ofTarget for each target token the source tokens that may have led to it
 * @param ofSource for each source token the target tokens that may have led to it
 */
record WordAlignment(Bitext bitext, LinkPosteriors ofTarget, LinkPosteriors ofSource) {

  /** The same, seen from the other language. */
  WordAlignment reversed() {
    return new WordAlignment(bitext.reversed(), ofSource, ofTarget);
  }
}
