package org.hexapla.align;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hexapla.align.LanguageText.Stretch;
import org.hexapla.align.TermMapperFactory.TargetTerms;
import org.hexapla.text.Language;
import org.hexapla.text.NominativeForm;
import org.hexapla.text.RussianPhrases;
import org.hexapla.text.TextAnalyzer;
import org.hexapla.text.Token;

/** Shows phrases of one language as people write them. */
final class PhraseForms {

  /** So many places are looked at for the form that is shown. */
  private static final int MOST_PLACES = 500;

  private final LanguageText text;
  private final TextAnalyzer analyzer;
  private final TargetTerms targetTerms;
  private final Map<String, String> names;
  private final NominativeForm nominative;
  private final RussianPhrases russian = new RussianPhrases();

  /**
   * @param names by key, as they are written
   */
  PhraseForms(
      LanguageText text,
      TextAnalyzer analyzer,
      TargetTerms targetTerms,
      Map<String, String> names) {
    this.text = text;
    this.analyzer = analyzer;
    this.targetTerms = targetTerms;
    this.names = names;
    this.nominative = new NominativeForm(words(text));
  }

  private static Set<String> words(LanguageText text) {
    Set<String> words = new HashSet<>();
    for (int token = 0; text.language() == Language.RU && token < text.size(); token++) {
      if (text.kind(token) == Token.Kind.WORD) {
        words.add(text.surface(token, token + 1).toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }

  /** The form that is shown: a name's own, the extractor's, or the best of those in the text. */
  String base(String phraseKey) {
    String name = names.get(phraseKey);
    if (name != null && (text.language() == Language.RU || isAttested(name, phraseKey))) {
      return name;
    }
    String known = targetTerms.baseFormByKey().get(phraseKey);
    return known != null ? known : attested(phraseKey);
  }

  /** Arabic keys join a State with its people; what is shown must stand in the text. */
  private boolean isAttested(String name, String phraseKey) {
    return bases(phraseKey).keySet().stream().anyMatch(name::equalsIgnoreCase);
  }

  private String attested(String phraseKey) {
    Map<String, Integer> bases = bases(phraseKey);
    if (bases.isEmpty()) {
      return phraseKey;
    }
    return text.language() == Language.RU
        ? nominative(bases).orElseGet(() -> best(bases))
        : best(bases);
  }

  private Optional<String> nominative(Map<String, Integer> bases) {
    // Mappers are asked by several threads at once.
    synchronized (russian) {
      return russian.nominative(bases);
    }
  }

  /** The forms in the text without what is attached to them, with their counts. */
  private Map<String, Integer> bases(String phraseKey) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    text.find(phraseKey).stream()
        .filter(place -> text.phraseKey(place.from(), place.to()).equals(phraseKey))
        .limit(MOST_PLACES)
        .forEach(place -> counts.merge(text.surface(place.from(), place.to()), 1, Integer::sum));
    Map<String, Integer> bases = new LinkedHashMap<>();
    counts.forEach((surface, count) -> bases.merge(withoutAttached(surface), count, Integer::sum));
    return bases;
  }

  private String best(Map<String, Integer> bases) {
    return bases.entrySet().stream()
        .max(
            Comparator.<Map.Entry<String, Integer>>comparingInt(
                    entry -> nominative.score(entry.getKey()))
                .thenComparingInt(Map.Entry::getValue)
                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .orElse("");
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
