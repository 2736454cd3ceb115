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
 * The fixed phrases with which paragraphs of resolutions begin: 满意地注意到, {@code Recalling its
 * resolution … of …}. A formula begins with a word of {@code formula-openers.txt}, recurs, and is
 * as long as most paragraphs that begin like it agree. Numbers, symbols and dates are slots; where
 * the paragraphs part and most of their first clauses end alike again, what lies between is a slot
 * too (审议了秘书长关于…的报告).
 */
final class Formulas {

  /** Words that a formula may have. */
  private static final int LONGEST_WORDS = 16;

  /** Characters at the start of a paragraph in which its first words stand. */
  private static final int OPENING_CHARACTERS = 40;

  /** Characters at the start of a paragraph in which a formula stands. */
  private static final int CLAUSE_CHARACTERS = 260;

  /** Of the paragraphs that begin alike, the share that must agree on one word more. */
  private static final double AGREEING_SHARE = 0.6;

  /** Paragraphs that must end a clause alike before what lies between counts as a slot. */
  private static final int LEAST_ALIKE = 3;

  /** What twice as many occurrences add to the score; low, for formulas stand behind the terms. */
  private static final double WEIGHT = 0.1;

  private static final String SLOT = "…";

  private final UnitStream units;
  private final Language language;
  private final TextAnalyzer analyzer;
  private final Set<String> openers = new HashSet<>();
  private final Set<String> slotWords = new HashSet<>();
  private final Map<String, List<Clause>> beginnings = new LinkedHashMap<>();

  Formulas(UnitStream units, Language language, TextAnalyzer analyzer) {
    this.units = units;
    this.language = language;
    this.analyzer = analyzer;
    WordLists.read(language, "formula-openers")
        .forEach(word -> openers.add(word.toLowerCase(Locale.ROOT)));
    for (String list : List.of("months", "ordinals")) {
      for (String line : WordLists.read(language, list)) {
        for (String word : line.replaceAll("[\\d|]", " ").strip().split("\\s+")) {
          slotWords.add(analyzer.key(word, language));
        }
      }
    }
    slotWords.remove("");
  }

  /** The first clause of a paragraph, as parts that are a word or a slot each. */
  private record Clause(UnitStream.Place place, List<Part> parts) {

    String surface(int from, int to) {
      return new Span(parts.get(from).span().start(), parts.get(to - 1).span().end())
          .of(place.text());
    }

    /** The parts with a sign for each slot. */
    String shown(int from, int to) {
      StringBuilder shown = new StringBuilder();
      for (int i = from; i < to; i++) {
        Part part = parts.get(i);
        if (i > from) {
          shown.append(place.text(), parts.get(i - 1).span().end(), part.span().start());
        }
        shown.append(part.key().equals(SLOT) ? SLOT : part.span().of(place.text()));
      }
      return shown.toString();
    }
  }

  /**
   * A word or a slot.
   *
   * @param ends whether a formula may end with it: not with an article or the like
   */
  private record Part(String key, Span span, boolean ends) {}

  /** A template and the clauses that fill it: the first parts, and the last behind a slot. */
  private record Template(List<Clause> clauses, int first, int last) {}

  List<ScoredTerm> find() {
    units.places().stream().filter(place -> !place.heading()).forEach(this::collect);
    List<ScoredTerm> formulas = new ArrayList<>();
    Map<String, Integer> continuations = continuations();
    beginnings.forEach(
        (key, clauses) -> {
          int continued = continuations.getOrDefault(key, 0);
          int first = key.split(" ").length;
          boolean ends = clauses.get(0).parts().get(first - 1).ends();
          if (clauses.size() >= 2 && continued < AGREEING_SHARE * clauses.size() && ends) {
            formulas.add(scored(new Template(clauses, first, 0)));
            closed(clauses, first).ifPresent(template -> formulas.add(scored(template)));
          }
        });
    formulas.sort(
        Comparator.comparingDouble(ScoredTerm::score)
            .reversed()
            .thenComparing(one -> one.candidate().term()));
    return formulas;
  }

  private void collect(UnitStream.Place place) {
    List<Token> opening = tokens(place, OPENING_CHARACTERS);
    int first = firstWord(opening);
    int opener = first;
    while (opener < opening.size() && !isOpener(opening.get(opener), place.text())) {
      opener++;
    }
    if (opener > first + 1 || opener >= opening.size()) {
      return; // at most one word, an adverb, stands before the verb
    }
    Clause clause = clause(place, tokens(place, CLAUSE_CHARACTERS), first);
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < Math.min(clause.parts().size(), LONGEST_WORDS); i++) {
      key.append(clause.parts().get(i).key()).append(' ');
      if (first + i >= opener) {
        beginnings.computeIfAbsent(key.toString(), k -> new ArrayList<>()).add(clause);
      }
    }
  }

  private List<Token> tokens(UnitStream.Place place, int characters) {
    String text = place.text();
    return analyzer.tokens(text.substring(0, Math.min(text.length(), characters)), language);
  }

  /** Behind the number of the paragraph and marks of emphasis. */
  private static int firstWord(List<Token> tokens) {
    int first = 0;
    while (first < tokens.size()
        && tokens.get(first).kind() != Token.Kind.WORD
        && tokens.get(first).kind() != Token.Kind.FUNCTION) {
      first++;
    }
    return first;
  }

  /** In Chinese by its characters: the dictionary may take an opener apart. */
  private boolean isOpener(Token token, String text) {
    if (!language.spaced()) {
      return openers.stream().anyMatch(one -> text.startsWith(one, token.span().start()));
    }
    return openers.contains(token.base().toLowerCase(Locale.ROOT));
  }

  /** Up to the first mark of punctuation; numbers that follow on one another are one slot. */
  private Clause clause(UnitStream.Place place, List<Token> tokens, int first) {
    List<Part> parts = new ArrayList<>();
    for (int i = first; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.kind() == Token.Kind.PUNCTUATION) {
        if ("*_".contains(token.surface())) {
          continue;
        }
        break;
      }
      boolean slot = token.kind() == Token.Kind.NUMBER || slotWords.contains(token.key());
      if (slot && !parts.isEmpty() && parts.get(parts.size() - 1).key().equals(SLOT)) {
        Part last = parts.remove(parts.size() - 1);
        parts.add(new Part(SLOT, new Span(last.span().start(), token.span().end()), false));
      } else {
        String key = slot ? SLOT : token.base().toLowerCase(Locale.ROOT);
        parts.add(new Part(key, token.span(), !slot && !token.key().isEmpty()));
      }
    }
    return new Clause(place, List.copyOf(parts));
  }

  /**
   * For each beginning, how often its most frequent continuation by one word occurs, among those
   * with which, or with a continuation of which, a formula may end.
   */
  private Map<String, Integer> continuations() {
    Map<String, Integer> most = new HashMap<>();
    List<String> longestFirst = new ArrayList<>(beginnings.keySet());
    longestFirst.sort(Comparator.comparingInt((String key) -> key.split(" ").length).reversed());
    for (String key : longestFirst) {
      List<Clause> clauses = beginnings.getOrDefault(key, List.of());
      int parts = key.split(" ").length;
      boolean goesOn = most.getOrDefault(key, 0) >= AGREEING_SHARE * clauses.size();
      int cut = key.lastIndexOf(' ', key.length() - 2);
      if (cut > 0 && (goesOn || clauses.get(0).parts().get(parts - 1).ends())) {
        most.merge(key.substring(0, cut + 1), clauses.size(), Math::max);
      }
    }
    return most;
  }

  /** The template with a slot behind the first parts, where most clauses end alike again. */
  private java.util.Optional<Template> closed(List<Clause> clauses, int first) {
    List<Clause> ending = clauses;
    int last = 0;
    while (true) {
      Map<String, List<Clause>> byWord = new LinkedHashMap<>();
      for (Clause clause : ending) {
        int at = clause.parts().size() - 1 - last;
        if (at > first) { // at least one part lies in the slot
          byWord.computeIfAbsent(clause.parts().get(at).key(), k -> new ArrayList<>()).add(clause);
        }
      }
      List<Clause> most =
          byWord.values().stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
      if (most.size() < LEAST_ALIKE || most.size() < AGREEING_SHARE * clauses.size()) {
        return last == 0 || !endsInWord(ending.get(0), last)
            ? java.util.Optional.empty()
            : java.util.Optional.of(new Template(ending, first, last));
      }
      ending = most;
      last++;
    }
  }

  /** Whether a word stands among the last parts: slots alone say nothing. */
  private static boolean endsInWord(Clause clause, int last) {
    List<Part> parts = clause.parts();
    return parts.subList(parts.size() - last, parts.size()).stream().anyMatch(Part::ends);
  }

  private ScoredTerm scored(Template template) {
    Map<String, Integer> surfaces = new LinkedHashMap<>();
    List<Occurrence> occurrences = new ArrayList<>();
    Set<Integer> documents = new HashSet<>();
    for (Clause clause : template.clauses()) {
      UnitStream.Place place = clause.place();
      int end = template.last() == 0 ? template.first() : clause.parts().size();
      String surface = clause.surface(0, end);
      surfaces.merge(surface, 1, Integer::sum);
      documents.add(place.document());
      int from = clause.parts().get(0).span().start();
      occurrences.add(
          new Occurrence(
              new Citation(
                  place.symbol(),
                  language,
                  place.version(),
                  new Locator(place.locator()),
                  new Span(from, from + surface.length())),
              surface,
              place.date()));
    }
    String shown = shown(template);
    String termKey = analyzer.key(shown, language);
    double score = WEIGHT * Measures.log2(1.0 + occurrences.size());
    return new ScoredTerm(
        new CandidateTerm(
            language,
            termKey.isBlank() ? shown : termKey,
            shown,
            TermClass.FORMULA,
            surfaces,
            List.of(),
            shown.contains(SLOT) ? List.copyOf(surfaces.keySet()) : List.of(),
            occurrences,
            documents.size()),
        0,
        score,
        Map.of("frequency", score));
  }

  private String shown(Template template) {
    Clause clause = template.clauses().get(0);
    String beginning = clause.shown(0, template.first());
    if (template.last() == 0) {
      return beginning;
    }
    int size = clause.parts().size();
    String blank = language.spaced() ? " " : "";
    return beginning + blank + SLOT + blank + clause.shown(size - template.last(), size);
  }
}
