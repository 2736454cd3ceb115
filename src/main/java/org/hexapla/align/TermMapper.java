package org.hexapla.align;

import java.util.List;

/**
 * Says what another language calls a term. A mapper is made for one pair of languages over one
 * state of the corpus, see {@link TermMapperFactory}; thread-safe.
 */
public interface TermMapper {

  /**
   * The equivalents of a term, best first.
   *
   * @param term any string of the source language, in any form; it need not be a candidate
   * @param limit how many at the most
   * @return empty where the corpus has no evidence
   */
  List<TranslationEquivalent> map(String term, int limit);
}
