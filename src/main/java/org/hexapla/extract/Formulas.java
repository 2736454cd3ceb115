package org.hexapla.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hexapla.corpus.Citation;
import org.hexapla.corpus.Locator;
import org.hexapla.text.Language;
import org.hexapla.text.Span;
import org.hexapla.text.TextAnalyzer;
import org.hexapla.text.Token;
import org.hexapla.text.WordLists;

/**
 * The fixed phrases with which paragraphs of resolutions begin: {@code Recalling its resolution},
 * 满意地注意到. A formula begins with a word of {@code formula-openers.txt}, recurs, and is as long as
 * most paragraphs that begin like it agree.
 */
final class Formulas {

  /** Words that a formula may have. */
  private static final int LONGEST_WORDS = 7;

  /** Characters at the start of a paragraph in which it stands. */
  private static final int OPENING_CHARACTERS = 120;

  /** Of the paragraphs that begin alike, the share that must agree on one word more. */
  private static final double AGREEING_SHARE = 0.6;

  /** What twice as many occurrences add to the score; low, for formulas stand behind the terms. */
  private static final double WEIGHT = 0.1;

  private final UnitStream units;
  private final Language language;
  private final TextAnalyzer analyzer;
  private final Set<String> openers = new HashSet<>();
  private final Map<String, List<Beginning>> beginnings = new LinkedHashMap<>();

  Formulas(UnitStream units, Language language, TextAnalyzer analyzer) {
    this.units = units;
    this.language = language;
    this.analyzer = analyzer;
    WordLists.read(language, "formula-openers")
        .forEach(word -> openers.add(word.toLowerCase(Locale.ROOT)));
  }

  /** The first words of a paragraph, up to one length. */
  private record Beginning(UnitStream.Place place, Span span) {
    String surface() {
      return span.of(place.text());
    }
  }

  List<ScoredTerm> find() {
    units.places().stream().filter(place -> !place.heading()).forEach(this::collect);
    List<ScoredTerm> formulas = new ArrayList<>();
    Map<String, Integer> continuations = continuations();
    beginnings.forEach(
        (key, places) -> {
          int continued = continuations.getOrDefault(key, 0);
          if (places.size() >= 2 && continued < AGREEING_SHARE * places.size()) {
            formulas.add(scored(key, places));
          }
        });
    formulas.sort(
        Comparator.comparingDouble(ScoredTerm::score)
            .reversed()
            .thenComparing(one -> one.candidate().key()));
    return formulas;
  }

  private void collect(UnitStream.Place place) {
    String text = place.text();
    String opening = text.substring(0, Math.min(text.length(), OPENING_CHARACTERS));
    List<Token> tokens = analyzer.tokens(opening, language);
    int first = 0;
    while (first < tokens.size()
        && tokens.get(first).kind() != Token.Kind.WORD
        && tokens.get(first).kind() != Token.Kind.FUNCTION) {
      first++; // the number of the paragraph, marks of emphasis
    }
    StringBuilder key = new StringBuilder();
    boolean opened = false;
    for (int i = first; i < Math.min(tokens.size(), first + LONGEST_WORDS); i++) {
      Token token = tokens.get(i);
      if (token.kind() == Token.Kind.PUNCTUATION || token.kind() == Token.Kind.NUMBER) {
        return;
      }
      opened |= openers.contains(token.base().toLowerCase(Locale.ROOT));
      key.append(token.base().toLowerCase(Locale.ROOT)).append(' ');
      if (opened) {
        Span span = new Span(tokens.get(first).span().start(), token.span().end());
        beginnings
            .computeIfAbsent(key.toString(), k -> new ArrayList<>())
            .add(new Beginning(place, span));
      } else if (i > first) {
        return; // at most one word, an adverb, stands before the verb
      }
    }
  }

  /** For each beginning, how often its most frequent continuation by one word occurs. */
  private Map<String, Integer> continuations() {
    Map<String, Integer> most = new HashMap<>();
    beginnings.forEach(
        (key, places) -> {
          int cut = key.lastIndexOf(' ', key.length() - 2);
          if (cut > 0) {
            most.merge(key.substring(0, cut + 1), places.size(), Math::max);
          }
        });
    return most;
  }

  private ScoredTerm scored(String key, List<Beginning> places) {
    Map<String, Integer> surfaces = new LinkedHashMap<>();
    List<Occurrence> occurrences = new ArrayList<>();
    Set<Integer> documents = new HashSet<>();
    for (Beginning one : places) {
      UnitStream.Place place = one.place();
      surfaces.merge(one.surface(), 1, Integer::sum);
      documents.add(place.document());
      Locator locator = new Locator(place.locator());
      occurrences.add(
          new Occurrence(
              new Citation(place.symbol(), language, place.version(), locator, one.span()),
              one.surface(),
              place.date()));
    }
    String shown = places.get(0).surface();
    String termKey = analyzer.key(shown, language);
    double score = WEIGHT * Measures.log2(1.0 + places.size());
    return new ScoredTerm(
        new CandidateTerm(
            language,
            termKey.isBlank() ? key.strip() : termKey,
            shown,
            TermClass.FORMULA,
            surfaces,
            List.of(),
            List.of(),
            occurrences,
            documents.size()),
        0,
        score,
        Map.of("frequency", score));
  }
}
