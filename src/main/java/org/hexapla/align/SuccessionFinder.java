package org.hexapla.align;

import java.util.List;
import org.hexapla.corpus.Corpus;
import org.hexapla.extract.CandidateTerm;
import org.hexapla.text.Language;

/**
 * Finds which name took the place of which: which stretch of a later document of a series says what
 * a stretch of an earlier one said. Thread-safe.
 */
public interface SuccessionFinder {

  /**
   * The successions in the documents of one language, the surest first; deterministic.
   *
   * @param names the candidates of the language; names that occur once are found beside them
   * @param equals pairs of candidates that have the same equivalent in another language
   */
  List<Succession> find(
      Corpus corpus, Language language, List<CandidateTerm> names, List<SharedEquivalent> equals);

  /**
   * Two terms of one language that another language calls the same.
   *
   * @param one a term; which of the two is the earlier is not said
   * @param other another term of the same language
   * @param languages how many other languages have one equivalent for both
   */
  record SharedEquivalent(CandidateTerm one, CandidateTerm other, int languages) {}
}
