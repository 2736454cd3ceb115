package org.hexapla.align;

import java.util.List;
import java.util.Map;
import org.hexapla.corpus.Corpus;
import org.hexapla.text.Language;

/** Makes mappers for a state of the corpus. */
public interface TermMapperFactory {

  /**
   * A mapper for one direction.
   *
   * @param targetTerms what counts as one term in the target language
   * @param known equivalents that people have approved
   */
  TermMapper mapper(
      Corpus corpus,
      Language from,
      Language to,
      TargetTerms targetTerms,
      List<KnownEquivalent> known);

  /**
   * A mapper for one direction whose words are linked by way of a third language, see {@link
   * ComposedAlignment}: what the two languages say of each other when neither was aligned with the
   * other. Cheap where mappers between the third language and both were made before.
   *
   * @param between the third language
   * @param targetTerms what counts as one term in the target language
   */
  TermMapper composed(
      Corpus corpus, Language from, Language between, Language to, TargetTerms targetTerms);

  /**
   * The bounds by which an equivalent is judged. {@code build} hands it in from the extractor and
   * the glossary.
   *
   * @param termhoodByKey termhood from 0 to 1; absent where the key is no candidate
   * @param baseFormByKey the form that is shown; absent where unknown
   */
  record TargetTerms(Map<String, Double> termhoodByKey, Map<String, String> baseFormByKey) {}

  /** A pair of terms that people have approved. */
  record KnownEquivalent(String source, String target) {}
}
