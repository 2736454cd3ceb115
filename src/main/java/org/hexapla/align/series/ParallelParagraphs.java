package org.hexapla.align.series;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Pairs the paragraphs of two documents of a series that say the same, wherever they stand: by the
 * cosine of the pairs of neighbouring units that they share, each weighed by how few paragraphs
 * have it.
 */
final class ParallelParagraphs {

  /** Below this cosine two paragraphs share no more than the names of the series. */
  private static final double LEAST_COSINE = 0.1;

  /** Partners of a paragraph by each of the two measures. */
  private static final int PARTNERS = 2;

  private record Bag(UnitText text, Map<String, Double> weights, double norm) {}

  private ParallelParagraphs() {}

  /**
   * Two paragraphs of which one is among the nearest of the other's document.
   *
   * @param likeness their cosine, from 0 to 1
   */
  record Pair(UnitText earlier, UnitText later, double likeness) {}

  static List<Pair> of(List<UnitText> earlier, List<UnitText> later) {
    Map<String, Integer> frequency = new HashMap<>();
    for (List<UnitText> document : List.of(earlier, later)) {
      document.forEach(text -> terms(text).forEach(term -> frequency.merge(term, 1, Integer::sum)));
    }
    int all = earlier.size() + later.size();
    List<Bag> before = earlier.stream().map(text -> bag(text, frequency, all)).toList();
    List<Bag> after = later.stream().map(text -> bag(text, frequency, all)).toList();
    Set<Long> pairs = new TreeSet<>();
    for (int i = 0; i < before.size(); i++) {
      for (int partner : nearest(before.get(i), after)) {
        pairs.add((long) i << Integer.SIZE | partner);
      }
    }
    for (int j = 0; j < after.size(); j++) {
      for (int partner : nearest(after.get(j), before)) {
        pairs.add((long) partner << Integer.SIZE | j);
      }
    }
    return pairs.stream()
        .map(pair -> pair(before.get((int) (pair >> Integer.SIZE)), after.get(pair.intValue())))
        .toList();
  }

  private static Pair pair(Bag earlier, Bag later) {
    return new Pair(earlier.text(), later.text(), cosine(earlier, later));
  }

  private static double cosine(Bag one, Bag other) {
    double product = product(one, other);
    return product == 0 ? 0 : product / (one.norm() * other.norm());
  }

  private static Set<String> terms(UnitText text) {
    Set<String> terms = new HashSet<>();
    for (int i = 0; i + 1 < text.units().size(); i++) {
      if (text.units().get(i).isWord() || text.units().get(i + 1).isWord()) {
        terms.add(text.units().get(i).key() + " " + text.units().get(i + 1).key());
      }
    }
    return terms;
  }

  private static Bag bag(UnitText text, Map<String, Integer> frequency, int all) {
    Map<String, Double> weights = new HashMap<>();
    double sum = 0;
    for (String term : terms(text)) {
      double weight = Math.log((all + 1.0) / frequency.getOrDefault(term, 1));
      weights.put(term, weight);
      sum += weight * weight;
    }
    return new Bag(text, weights, Math.sqrt(sum));
  }

  /**
   * The nearest by cosine, which finds what says the same in as many words, and by what is shared
   * in all, which finds what says it in a longer paragraph.
   */
  private static Set<Integer> nearest(Bag bag, List<Bag> others) {
    Map<Integer, Double> shared = new HashMap<>();
    Map<Integer, Double> cosines = new HashMap<>();
    for (int i = 0; i < others.size(); i++) {
      double cosine = cosine(bag, others.get(i));
      if (cosine >= LEAST_COSINE) {
        shared.put(i, cosine * others.get(i).norm());
        cosines.put(i, cosine);
      }
    }
    Set<Integer> nearest = new TreeSet<>(highest(cosines));
    nearest.addAll(highest(shared));
    return nearest;
  }

  private static List<Integer> highest(Map<Integer, Double> values) {
    List<Integer> order = new ArrayList<>(values.keySet());
    order.sort(
        Comparator.<Integer>comparingDouble(i -> -values.getOrDefault(i, 0.0))
            .thenComparing(Comparator.naturalOrder()));
    return order.subList(0, Math.min(PARTNERS, order.size()));
  }

  private static double product(Bag one, Bag other) {
    double product = 0;
    for (Map.Entry<String, Double> weight : one.weights().entrySet()) {
      if (other.weights().containsKey(weight.getKey())) {
        product += weight.getValue() * weight.getValue();
      }
    }
    return product;
  }
}
