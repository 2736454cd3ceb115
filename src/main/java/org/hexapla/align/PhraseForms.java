package org.hexapla.align;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.align.LanguageText.Stretch;
import org.hexapla.align.TermMapperFactory.TargetTerms;
import org.hexapla.text.TextAnalyzer;
import org.hexapla.text.Token;

/** Shows phrases of one language as people write them. */
final class PhraseForms {

  /** So many places are looked at for the form that is shown. */
  private static final int MOST_PLACES = 500;

  private final LanguageText text;
  private final TextAnalyzer analyzer;
  private final TargetTerms targetTerms;
  private final BaseForm baseForm;

  PhraseForms(LanguageText text, TextAnalyzer analyzer, TargetTerms targetTerms) {
    this.text = text;
    this.analyzer = analyzer;
    this.targetTerms = targetTerms;
    this.baseForm = BaseForm.of(text.language());
  }

  /** The form that is shown: the extractor's or else the best of those in the text. */
  String base(String phraseKey) {
    String known = targetTerms.baseFormByKey().get(phraseKey);
    return known != null ? known : attested(phraseKey);
  }

  private String attested(String phraseKey) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    text.find(phraseKey).stream()
        .limit(MOST_PLACES)
        .forEach(place -> counts.merge(text.surface(place.from(), place.to()), 1, Integer::sum));
    Map<String, Integer> bases = new LinkedHashMap<>();
    counts.forEach((surface, count) -> bases.merge(withoutAttached(surface), count, Integer::sum));
    return bases.entrySet().stream()
        .max(
            Comparator.<Map.Entry<String, Integer>>comparingDouble(
                    entry -> entry.getValue() * baseForm.likelihood(entry.getKey()))
                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
        .orElseThrow(() -> new IllegalStateException("'" + phraseKey + "' stands nowhere"))
        .getKey();
  }

  /** The words without what is attached to the first of them. */
  private String withoutAttached(String surface) {
    List<Token> tokens = analyzer.tokens(surface, text.language());
    if (tokens.isEmpty()) {
      return surface;
    }
    Token first = tokens.get(0);
    return first.base() + surface.substring(first.span().end());
  }

  /** In how many units of a bitext's target the phrase stands. */
  static int targetUnits(Bitext bitext, List<Stretch> stretches) {
    return (int)
        stretches.stream()
            .mapToInt(stretch -> bitext.unitOfTarget(stretch.from()))
            .filter(unit -> unit >= 0)
            .distinct()
            .count();
  }
}
