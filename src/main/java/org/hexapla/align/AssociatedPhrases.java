package org.hexapla.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Finds the phrases of the target that stand in the same units as a term and hardly elsewhere, by
 * Dice's coefficient over units, whatever the words in them are linked to. This sees what the
 * alignment of single words misses: in a few lines words cannot be told apart, but a name as a
 * whole can.
 */
final class AssociatedPhrases {

  /** Rarer in the term's units than this share of the best, a phrase is not counted further. */
  private static final double LEAST_SHARE = 0.35;

  /** In fewer units than this, that two phrases stand together says nothing. */
  private static final int FEWEST_UNITS = 2;

  /** More units than this say nothing new. */
  private static final int MOST_UNITS = 200;

  /** So many of the best are handed over. */
  private static final int MOST = 8;

  private record Scored(String phraseKey, double dice, double misfit) {
    double score() {
      return dice - 0.1 * misfit;
    }
  }

  private final Bitext bitext;

  AssociatedPhrases(Bitext bitext) {
    this.bitext = bitext;
  }

  /** The keys of the best phrases, best first; none where the term stands in too few units. */
  List<String> find(TermOccurrences occurrences, PhraseBounds bounds, ExpectedLength length) {
    if (occurrences.units() < FEWEST_UNITS) {
      return List.of();
    }
    Map<String, int[]> joint = jointCounts(occurrences, bounds);
    int most = joint.values().stream().mapToInt(counts -> counts[1]).max().orElse(0);
    List<Scored> scored = new ArrayList<>();
    joint.forEach(
        (phrase, counts) -> {
          if (counts[1] >= Math.max(FEWEST_UNITS, LEAST_SHARE * most)) {
            scored.add(score(phrase, counts[1], occurrences.units(), length));
          }
        });
    // The sort keeps the order of the text among equals.
    scored.sort(Comparator.comparingDouble(Scored::score).reversed());
    return scored.stream().limit(MOST).map(Scored::phraseKey).toList();
  }

  /** By phrase: the unit in which it was met last, and in how many of the units it stands. */
  private Map<String, int[]> jointCounts(TermOccurrences occurrences, PhraseBounds bounds) {
    List<Integer> units = occurrences.unitWeights().keySet().stream().limit(MOST_UNITS).toList();
    Map<Integer, int[]> words = wordCounts(units);
    int most = FEWEST_UNITS;
    for (int unit : units) {
      for (int token = bitext.targetFrom(unit); token < bitext.targetTo(unit); token++) {
        if (bounds.admits(token, token + 1)) {
          most = Math.max(most, countOf(words, token));
        }
      }
    }
    int least = (int) Math.ceil(Math.max(FEWEST_UNITS, LEAST_SHARE * most));
    Map<String, int[]> counts = new LinkedHashMap<>();
    units.forEach(unit -> count(unit, bounds, words, least, counts));
    return counts;
  }

  /** By key the same for single words: no phrase stands in more units than any of its words. */
  private Map<Integer, int[]> wordCounts(List<Integer> units) {
    Map<Integer, int[]> counts = new HashMap<>();
    for (int unit : units) {
      for (int token = bitext.targetFrom(unit); token < bitext.targetTo(unit); token++) {
        count(unit, counts.computeIfAbsent(bitext.target().key(token), key -> new int[] {-1, 0}));
      }
    }
    return counts;
  }

  private static void count(int unit, int[] lastAndCount) {
    if (lastAndCount[0] != unit) {
      lastAndCount[0] = unit;
      lastAndCount[1]++;
    }
  }

  private int countOf(Map<Integer, int[]> words, int token) {
    return Objects.requireNonNull(words.get(bitext.target().key(token)))[1];
  }

  /** Counts the phrases of a unit, but those with a word that stands in too few units. */
  private void count(
      int unit,
      PhraseBounds bounds,
      Map<Integer, int[]> words,
      int least,
      Map<String, int[]> counts) {
    for (int from = bitext.targetFrom(unit); from < bitext.targetTo(unit); from++) {
      int most = Math.min(bitext.targetTo(unit), from + PhraseBounds.MOST_WORDS);
      for (int to = from + 1;
          to <= most && bounds.mayHold(to - 1) && isFrequent(words, to - 1, least);
          to++) {
        if (bounds.admits(from, to)) {
          count(
              unit,
              counts.computeIfAbsent(
                  bitext.target().phraseKey(from, to), phrase -> new int[] {-1, 0}));
        }
      }
    }
  }

  /** What links words does not tell phrases apart, so that it may be another one elsewhere. */
  private boolean isFrequent(Map<Integer, int[]> words, int token, int least) {
    return bitext.target().isLinking(token) || countOf(words, token) >= least;
  }

  private Scored score(String phrase, int joint, int sourceUnits, ExpectedLength length) {
    int units =
        (int)
            bitext.target().find(phrase).stream()
                .mapToInt(stretch -> bitext.unitOfTarget(stretch.from()))
                .filter(unit -> unit >= 0)
                .distinct()
                .count();
    return new Scored(phrase, Association.dice(joint, sourceUnits, units), length.misfit(phrase));
  }
}
