package org.hexapla.build;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.align.TermMapperFactory.TargetTerms;
import org.hexapla.extract.CandidateTerm;
import org.hexapla.extract.ScoredTerm;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * The candidates of one language, best first, and the same by their keys; without patterns, which
 * stand nowhere as they are shown.
 */
final class LanguageTerms {

  private final Language language;
  private final List<ScoredTerm> ranked;
  private final Map<String, ScoredTerm> byKey = new LinkedHashMap<>();

  LanguageTerms(Language language, List<ScoredTerm> ranked) {
    this.language = language;
    this.ranked = ranked.stream().filter(term -> !term.candidate().isPattern()).toList();
    this.ranked.forEach(term -> byKey.putIfAbsent(term.candidate().key(), term));
  }

  Language language() {
    return language;
  }

  int size() {
    return byKey.size();
  }

  /** The best candidates. */
  List<ScoredTerm> best(int limit) {
    return byKey.values().stream().limit(limit).toList();
  }

  Optional<ScoredTerm> find(String key) {
    @Nullable ScoredTerm found = byKey.get(key);
    return Optional.ofNullable(found);
  }

  /** What a mapper into this language should know of its terms. */
  TargetTerms targetTerms() {
    Map<String, Double> termhood = new LinkedHashMap<>();
    Map<String, String> baseForms = new LinkedHashMap<>();
    byKey.forEach(
        (key, term) -> {
          CandidateTerm candidate = term.candidate();
          termhood.put(key, term.termhood());
          baseForms.put(key, candidate.term());
        });
    return new TargetTerms(termhood, baseForms);
  }
}
