package org.hexapla.build;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;

/**
 * Two languages between which equivalents are sought.
 *
 * @param pivot nearer to the language from which most concepts are named
 */
record LanguagePair(Language pivot, Language other) {

  /** In this order a language is chosen to name a concept. */
  static final List<Language> ANCHORS =
      List.of(Language.EN, Language.ZH, Language.FR, Language.ES, Language.RU, Language.AR);

  /**
   * Pairs that join the languages of a corpus without a circle: each language is paired with the
   * first one before it, in the order of {@link #ANCHORS}, with which it shares a document. A
   * circle could lead from one term of a language to another one of the same.
   */
  static List<LanguagePair> of(Map<Symbol, Set<Language>> documents) {
    Set<Language> joined = EnumSet.noneOf(Language.class);
    List<LanguagePair> pairs = new ArrayList<>();
    for (Language language : ANCHORS) {
      partner(language, joined, documents)
          .ifPresent(pivot -> pairs.add(new LanguagePair(pivot, language)));
      joined.add(language);
    }
    return pairs;
  }

  private static Optional<Language> partner(
      Language language, Set<Language> joined, Map<Symbol, Set<Language>> documents) {
    return ANCHORS.stream()
        .filter(joined::contains)
        .filter(
            pivot ->
                documents.values().stream()
                    .anyMatch(held -> held.contains(pivot) && held.contains(language)))
        .findFirst();
  }
}
