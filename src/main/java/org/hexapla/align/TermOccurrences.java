package org.hexapla.align;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hexapla.align.LanguageText.Stretch;

/**
 * Where a term stands in the source of a bitext, and how much each place says about it.
 *
 * @param stretches in the order of the text, only those in aligned units
 * @param weights of the stretches, see {@link OccurrenceWeights}
 * @param unitWeights of the units, that of the best stretch in each
 */
record TermOccurrences(
    List<Stretch> stretches, double[] weights, Map<Integer, Double> unitWeights) {

  /** So many occurrences show what a term is linked to; more say nothing new. */
  private static final int MOST_PROJECTED = 200;

  static TermOccurrences find(String term, TermLocator locator, Bitext bitext) {
    List<Stretch> stretches =
        locator.find(term).stream()
            .filter(stretch -> bitext.unitOfSource(stretch.from()) >= 0)
            .toList();
    double[] weights = new OccurrenceWeights(bitext.source()).weigh(stretches);
    Map<Integer, Double> unitWeights = new LinkedHashMap<>();
    for (int i = 0; i < weights.length; i++) {
      unitWeights.merge(bitext.unitOfSource(stretches.get(i).from()), weights[i], Math::max);
    }
    return new TermOccurrences(stretches, weights, unitWeights);
  }

  boolean isEmpty() {
    return stretches.isEmpty();
  }

  /** Occurrences all over the text, as many as are worth a closer look, by their numbers. */
  IntStream projected() {
    int count = Math.min(MOST_PROJECTED, stretches.size());
    return IntStream.range(0, count).map(i -> (int) ((long) i * stretches.size() / count));
  }

  /** In how many units the term stands. */
  int units() {
    return unitWeights.size();
  }

  boolean isInUnit(int unit) {
    return unitWeights.containsKey(unit);
  }

  double unitWeight() {
    return unitWeights.values().stream().mapToDouble(Double::doubleValue).sum();
  }
}
