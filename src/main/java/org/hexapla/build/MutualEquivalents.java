package org.hexapla.build;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hexapla.align.TermMapper;
import org.hexapla.align.TranslationEquivalent;
import org.hexapla.extract.ScoredTerm;
import org.hexapla.text.TextAnalyzer;

/**
 * The equivalents between two languages that hold in both directions: the best equivalent of A is
 * B, and the best equivalent of B is A. So no term stands in two pairs.
 */
final class MutualEquivalents {

  private final TextAnalyzer analyzer;
  private final BuildSettings settings;

  MutualEquivalents(TextAnalyzer analyzer, BuildSettings settings) {
    this.analyzer = analyzer;
    this.settings = settings;
  }

  /**
   * The pairs, by the key of the source term, in the order of the source's candidates.
   *
   * @param forth from source to target
   * @param back from target to source
   */
  Map<String, TranslationEquivalent> find(
      LanguageTerms source, LanguageTerms target, TermMapper forth, TermMapper back) {
    Map<String, TranslationEquivalent> pairs = best(source.best(settings.termsMapped()), forth);
    List<ScoredTerm> targets =
        pairs.values().stream()
            .map(this::key)
            .distinct()
            .flatMap(key -> target.find(key).stream())
            .toList();
    Map<String, String> keysBack = new HashMap<>();
    best(targets, back).forEach((key, equivalent) -> keysBack.put(key, key(equivalent)));
    pairs.entrySet().removeIf(pair -> !pair.getKey().equals(keysBack.get(key(pair.getValue()))));
    return pairs;
  }

  private String key(TranslationEquivalent equivalent) {
    return analyzer.key(equivalent.target(), equivalent.to());
  }

  private Map<String, TranslationEquivalent> best(List<ScoredTerm> terms, TermMapper mapper) {
    // Each term is mapped alone, so that the processors share the work; the order is kept.
    List<Optional<TranslationEquivalent>> found =
        terms.parallelStream()
            .map(term -> mapper.map(term.candidate().term(), 1).stream().findFirst())
            .collect(Collectors.toList());
    Map<String, TranslationEquivalent> best = new LinkedHashMap<>();
    for (int i = 0; i < terms.size(); i++) {
      String key = terms.get(i).candidate().key();
      found.get(i).filter(this::isCredible).ifPresent(equivalent -> best.put(key, equivalent));
    }
    return best;
  }

  private boolean isCredible(TranslationEquivalent equivalent) {
    return equivalent.confidence() >= settings.leastConfidence()
        && equivalent.support() >= settings.leastSupport();
  }
}
