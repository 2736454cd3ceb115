package org.hexapla.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.align.LanguageText.Stretch;
import org.hexapla.align.TermMapperFactory.TargetTerms;
import org.hexapla.corpus.Citation;
import org.jspecify.annotations.Nullable;

/**
 * Maps terms by association alone: which phrase of the target stands in the same units as the term,
 * and hardly elsewhere? Phrases are scored by Dice's coefficient over units; a known candidate of
 * the target language, and a phrase of about the expected length, win where that says little.
 */
final class AssociationTermMapper implements TermMapper {

  /**
   * Rarer in the term's units than this share of the best word, a phrase is not counted further.
   */
  private static final double LEAST_SHARE = 0.35;

  /** What full termhood adds to Dice's coefficient. */
  private static final double TERMHOOD_WEIGHT = 0.15;

  /** What a length other than the expected takes away, per unit of its natural logarithm. */
  private static final double LENGTH_WEIGHT = 0.1;

  /** In fewer units than this, that two phrases stand together says nothing. */
  private static final int FEWEST_FOR_WHOLE = 2;

  private static final int MOST_CITATIONS = 5;

  private final Bitext bitext;
  private final TermLocator locator;
  private final TargetTerms targetTerms;
  private final PhraseForms forms;

  AssociationTermMapper(
      Bitext bitext, TermLocator locator, PhraseForms forms, TargetTerms targetTerms) {
    this.bitext = bitext;
    this.locator = locator;
    this.forms = forms;
    this.targetTerms = targetTerms;
  }

  /** A phrase with its score. */
  private record Scored(String phrase, double score, double dice, int joint, int units) {}

  @Override
  public List<TranslationEquivalent> map(String term, int limit) {
    List<Stretch> stretches = locator.find(term);
    int[] units = unitsOf(stretches);
    if (units.length == 0 || limit <= 0) {
      return List.of();
    }
    PhraseBounds bounds = new PhraseBounds(bitext.target(), locator.hasNumber(term));
    List<Scored> scored = score(jointCounts(units, bounds), units.length, term.length());
    List<TranslationEquivalent> equivalents = new ArrayList<>();
    for (int i = 0; i < Math.min(limit, scored.size()); i++) {
      String runnerUp = i + 1 < scored.size() ? forms.base(scored.get(i + 1).phrase()) : null;
      equivalents.add(equivalent(term, scored.get(i), units, runnerUp));
    }
    return equivalents;
  }

  private int[] unitsOf(List<Stretch> stretches) {
    return stretches.stream()
        .mapToInt(stretch -> bitext.unitOfSource(stretch.from()))
        .filter(unit -> unit >= 0)
        .distinct()
        .sorted()
        .toArray();
  }

  /** In how many of the units each phrase stands. */
  private Map<String, int[]> jointCounts(int[] units, PhraseBounds bounds) {
    Map<String, int[]> counts = new LinkedHashMap<>();
    for (int unit : units) {
      for (int from = bitext.targetFrom(unit); from < bitext.targetTo(unit); from++) {
        int most = Math.min(bitext.targetTo(unit), from + PhraseBounds.MOST_WORDS);
        for (int to = from + 1; to <= most && bounds.mayHold(to - 1); to++) {
          if (bounds.admits(from, to)) {
            int[] lastAndCount =
                counts.computeIfAbsent(
                    bitext.target().phraseKey(from, to), phrase -> new int[] {-1, 0});
            if (lastAndCount[0] != unit) {
              lastAndCount[0] = unit;
              lastAndCount[1]++;
            }
          }
        }
      }
    }
    return counts;
  }

  private List<Scored> score(Map<String, int[]> joint, int sourceUnits, int characters) {
    int most = joint.values().stream().mapToInt(counts -> counts[1]).max().orElse(0);
    List<Scored> scored = new ArrayList<>();
    joint.forEach(
        (phrase, counts) -> {
          if (counts[1] >= LEAST_SHARE * most) {
            scored.add(score(phrase, counts[1], sourceUnits, characters));
          }
        });
    List<Scored> whole = new ArrayList<>(scored);
    whole.removeIf(part -> scored.stream().anyMatch(other -> isPart(part, other)));
    // The sort keeps the order of the text among equals.
    whole.sort(Comparator.comparingDouble(Scored::score).reversed());
    return whole;
  }

  /** Whether a phrase never stands but inside another. */
  private static boolean isPart(Scored part, Scored whole) {
    return part.joint() >= FEWEST_FOR_WHOLE
        && part.joint() == whole.joint()
        && part.units() == whole.units()
        && part.phrase().length() < whole.phrase().length()
        && whole.phrase().contains(part.phrase());
  }

  private Scored score(String phrase, int joint, int sourceUnits, int characters) {
    int units = PhraseForms.targetUnits(bitext, bitext.target().find(phrase));
    double dice = Association.dice(joint, sourceUnits, units);
    double termhood = targetTerms.termhoodByKey().getOrDefault(phrase, 0.0);
    double ratio = LengthCost.usualRatio(bitext.source().language(), bitext.target().language());
    double difference = Math.abs(Math.log(phrase.length() / (characters * ratio)));
    double score = dice + TERMHOOD_WEIGHT * termhood - LENGTH_WEIGHT * difference;
    return new Scored(phrase, score, dice, joint, units);
  }

  private TranslationEquivalent equivalent(
      String term, Scored scored, int[] units, @Nullable String runnerUp) {
    return new TranslationEquivalent(
        bitext.source().language(),
        term,
        bitext.target().language(),
        forms.base(scored.phrase()),
        confidence(scored),
        scored.joint(),
        units.length,
        scored.units(),
        runnerUp,
        citations(scored.phrase(), units));
  }

  /** Dice's coefficient, shrunk where few units speak: seen once together, one half at the most. */
  private static double confidence(Scored scored) {
    return Math.max(0, Math.min(1, scored.dice() * scored.joint() / (scored.joint() + 1.0)));
  }

  private List<Citation> citations(String phrase, int[] units) {
    List<Citation> citations = new ArrayList<>();
    for (Stretch stretch : bitext.target().find(phrase)) {
      boolean beside = Arrays.binarySearch(units, bitext.unitOfTarget(stretch.from())) >= 0;
      if (beside && citations.size() < MOST_CITATIONS) {
        citations.add(bitext.target().citation(stretch.from(), stretch.to()));
      }
    }
    return citations;
  }
}
