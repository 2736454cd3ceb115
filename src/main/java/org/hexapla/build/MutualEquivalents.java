package org.hexapla.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.align.SuccessionFinder.SharedEquivalent;
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
  private final List<SharedEquivalent> shared = new ArrayList<>();

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
    Map<String, String> keysForth = new LinkedHashMap<>();
    pairs.forEach((key, equivalent) -> keysForth.put(key, key(equivalent)));
    // Names are asked back whatever the others say: two may have one equivalent.
    List<ScoredTerm> targets =
        Stream.concat(
                pairs.values().stream().map(this::key).flatMap(key -> target.find(key).stream()),
                target.best(settings.termsMapped()).stream().filter(MutualEquivalents::isName))
            .distinct()
            .toList();
    Map<String, String> keysBack = new LinkedHashMap<>();
    best(targets, back).forEach((key, equivalent) -> keysBack.put(key, key(equivalent)));
    pairs.entrySet().removeIf(pair -> !pair.getKey().equals(keysBack.get(key(pair.getValue()))));
    Map<String, String> paired = new HashMap<>();
    pairs.forEach((key, equivalent) -> paired.put(key(equivalent), key));
    share(source, keysForth, paired);
    paired.clear();
    pairs.forEach((key, equivalent) -> paired.put(key, key(equivalent)));
    share(target, keysBack, paired);
    return pairs;
  }

  private static boolean isName(ScoredTerm term) {
    return switch (term.candidate().termClass()) {
      case ORGAN, OFFICE, INSTRUMENT, EVENT -> true;
      default -> false;
    };
  }

  /** Names whose equivalent is paired with another name of their language. */
  private void share(
      LanguageTerms terms, Map<String, String> equivalents, Map<String, String> paired) {
    equivalents.forEach(
        (key, equivalent) -> {
          String other = paired.get(equivalent);
          if (other != null && !other.equals(key)) {
            ScoredTerm one = terms.find(key).orElseThrow();
            ScoredTerm two = terms.find(other).orElseThrow();
            if (isName(one) && isName(two)) {
              shared.add(new SharedEquivalent(one.candidate(), two.candidate(), 1));
            }
          }
        });
  }

  /** The names that have one equivalent, of both languages, over all pairs so far. */
  List<SharedEquivalent> shared() {
    return shared;
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
