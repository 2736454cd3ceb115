package org.hexapla.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.align.SuccessionFinder.SharedEquivalent;
import org.hexapla.align.TermMapper;
import org.hexapla.align.TranslationEquivalent;
import org.hexapla.extract.ScoredTerm;
import org.hexapla.extract.TermClass;
import org.hexapla.text.Language;
import org.hexapla.text.TextAnalyzer;

/**
 * The equivalents between two languages that hold in both directions: the best equivalent of A is
 * B, and the best equivalent of B is A. So no term stands in two pairs. What was found on the way
 * is kept, over all pairs of languages: names that have one equivalent, and what A names after B
 * and has A for its best equivalent too.
 */
final class MutualEquivalents {

  /** So many equivalents of a term are looked at. */
  private static final int MOST_NAMED = 4;

  /** Units in which a further equivalent must stand beside the term. */
  private static final int LEAST_SUPPORT = 3;

  /** … and the share of the term's units. */
  private static final double LEAST_SHARE = 0.1;

  /** What another language calls a term. */
  record Question(Language from, String key, Language to) {}

  private final TextAnalyzer analyzer;
  private final BuildSettings settings;
  private final List<SharedEquivalent> shared = new ArrayList<>();
  private final Map<Question, TranslationEquivalent> best = new HashMap<>();
  private final List<TranslationEquivalent> further = new ArrayList<>();

  MutualEquivalents(TextAnalyzer analyzer, BuildSettings settings) {
    this.analyzer = analyzer;
    this.settings = settings;
  }

  /**
   * What the terms of one language are called in another, by their keys.
   *
   * @param best what is called best, where it is credible
   * @param named the keys of all that is named, best first
   */
  private record Direction(
      LanguageTerms terms,
      Map<String, TranslationEquivalent> best,
      Map<String, List<String>> named) {}

  /**
   * The pairs, by the key of the source term, in the order of the source's candidates.
   *
   * @param forth from source to target
   * @param back from target to source
   */
  Map<String, TranslationEquivalent> find(
      LanguageTerms source, LanguageTerms target, TermMapper forth, TermMapper back) {
    Direction there = ask(source, source.best(settings.termsMapped()), forth);
    // Names are asked back whatever the others say: two may have one equivalent.
    List<ScoredTerm> targets =
        Stream.concat(
                there.named().values().stream()
                    .flatMap(List::stream)
                    .flatMap(key -> target.find(key).stream()),
                target.best(settings.termsMapped()).stream().filter(MutualEquivalents::isName))
            .distinct()
            .toList();
    Direction here = ask(target, targets, back);
    Map<String, TranslationEquivalent> pairs = new LinkedHashMap<>(there.best());
    pairs.entrySet().removeIf(pair -> !isBest(here, key(pair.getValue()), pair.getKey()));
    Map<String, String> sourceByTarget = new HashMap<>();
    Map<String, String> targetBySource = new HashMap<>();
    pairs.forEach(
        (key, equivalent) -> {
          sourceByTarget.put(key(equivalent), key);
          targetBySource.put(key, key(equivalent));
        });
    keep(there, here, sourceByTarget);
    keep(here, there, targetBySource);
    return pairs;
  }

  private Direction ask(LanguageTerms own, List<ScoredTerm> terms, TermMapper mapper) {
    // Each term is mapped alone, so that the processors share the work; the order is kept.
    List<List<TranslationEquivalent>> found =
        terms.parallelStream()
            .map(term -> mapper.map(term.candidate().term(), MOST_NAMED))
            .collect(Collectors.toList());
    Direction direction = new Direction(own, new LinkedHashMap<>(), new LinkedHashMap<>());
    for (int i = 0; i < terms.size(); i++) {
      String key = terms.get(i).candidate().key();
      List<TranslationEquivalent> answers = found.get(i);
      if (!answers.isEmpty() && isCredible(answers.get(0))) {
        direction.best().put(key, answers.get(0));
        direction.named().put(key, named(answers));
      }
    }
    return direction;
  }

  /**
   * The best, and what may be as good: often enough, and neither a part nor a whole of the best.
   */
  private List<String> named(List<TranslationEquivalent> answers) {
    TranslationEquivalent first = answers.get(0);
    List<String> named = new ArrayList<>(List.of(key(first)));
    for (TranslationEquivalent answer : answers.subList(1, answers.size())) {
      String key = key(answer);
      boolean often =
          answer.support() >= LEAST_SUPPORT
              && answer.support() >= LEAST_SHARE * answer.sourceUnits();
      if (often && !Variants.isPart(key, key(first)) && !Variants.isPart(key(first), key)) {
        named.add(key);
      }
    }
    return named;
  }

  private boolean isBest(Direction direction, String key, String other) {
    TranslationEquivalent answer = direction.best().get(key);
    return answer != null && key(answer).equals(other);
  }

  /**
   * Keeps what is to be known of one direction beside the pairs.
   *
   * @param pairs by the key of the other language's term that of its partner
   */
  private void keep(Direction direction, Direction other, Map<String, String> pairs) {
    direction
        .best()
        .forEach(
            (key, answer) -> {
              best.put(new Question(answer.from(), key, answer.to()), answer);
              String partner = pairs.get(key(answer));
              if (partner != null && !partner.equals(key)) {
                share(direction.terms(), key, partner);
                if (other.named().getOrDefault(key(answer), List.of()).contains(key)) {
                  further.add(answer);
                }
              }
            });
  }

  private void share(LanguageTerms terms, String key, String other) {
    ScoredTerm one = terms.find(key).orElseThrow();
    ScoredTerm two = terms.find(other).orElseThrow();
    if (isName(one) && isName(two)) {
      shared.add(new SharedEquivalent(one.candidate(), two.candidate(), 1));
    }
  }

  private static boolean isName(ScoredTerm term) {
    return isName(term.candidate().termClass());
  }

  /** Whether terms of a class are names of something that there is once. */
  static boolean isName(TermClass termClass) {
    return switch (termClass) {
      case ORGAN, OFFICE, INSTRUMENT, EVENT -> true;
      default -> false;
    };
  }

  /** The names that have one equivalent, of both languages, over all pairs so far. */
  List<SharedEquivalent> shared() {
    return shared;
  }

  /** The best equivalents of all terms that were asked for, as far as they are credible. */
  Map<Question, TranslationEquivalent> best() {
    return best;
  }

  /**
   * The best equivalents of terms that have no partner, though the equivalent names them too: each
   * may be as good as the partner of the equivalent.
   */
  List<TranslationEquivalent> further() {
    return further;
  }

  private String key(TranslationEquivalent equivalent) {
    return analyzer.key(equivalent.target(), equivalent.to());
  }

  private boolean isCredible(TranslationEquivalent equivalent) {
    return equivalent.confidence() >= settings.leastConfidence()
        && equivalent.support() >= settings.leastSupport();
  }
}
