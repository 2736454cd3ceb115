package org.hexapla.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the words of one language mean in another: for pairs of word keys how many links between
 * them were counted in some text. A word seen seldom says less than one seen often, so that a
 * probability is the share of the links with {@value #DOUBT} links more in the denominator.
 */
final class Lexicon {

  /** Knows nothing. */
  static final Lexicon EMPTY = new Lexicon(Map.of());

  /** Links that are taken to speak against what was counted. */
  private static final float DOUBT = 0.5f;

  private final Map<String, Map<String, Float>> links;
  private final Map<String, Float> totals = new HashMap<>();

  /**
   * @param links by source key and target key
   */
  Lexicon(Map<String, Map<String, Float>> links) {
    this.links = links;
    links.forEach(
        (source, targets) -> {
          float total = 0;
          for (float count : targets.values()) {
            total += count;
          }
          totals.put(source, total);
        });
  }

  /** By source key and target key the number of links. */
  Map<String, Map<String, Float>> links() {
    return links;
  }

  /** How probable it is that a source word is translated by a target word, from 0 to below 1. */
  float probability(String source, String target) {
    Map<String, Float> targets = links.get(source);
    Float count = targets == null ? null : targets.get(target);
    return count == null ? 0 : count / (total(source) + DOUBT);
  }

  /** How many links were counted for a source word. */
  float total(String source) {
    return totals.getOrDefault(source, 0f);
  }

  /** The links of both together. */
  Lexicon plus(Lexicon other) {
    if (other.links.isEmpty()) {
      return this;
    }
    Map<String, Map<String, Float>> sums = new HashMap<>();
    for (Lexicon one : List.of(this, other)) {
      one.links.forEach(
          (source, targets) -> {
            Map<String, Float> own = sums.computeIfAbsent(source, key -> new HashMap<>());
            targets.forEach((target, count) -> own.merge(target, count, Float::sum));
          });
    }
    return new Lexicon(sums);
  }

  /** The same links, seen from the other language. */
  Lexicon reversed() {
    Map<String, Map<String, Float>> reversed = new HashMap<>();
    links.forEach(
        (source, targets) ->
            targets.forEach(
                (target, count) ->
                    reversed.computeIfAbsent(target, key -> new HashMap<>()).put(source, count)));
    return new Lexicon(reversed);
  }
}
