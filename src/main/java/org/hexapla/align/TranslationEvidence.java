package org.hexapla.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the words of two texts say about their saying the same. It takes the place of the word
 * translation model of Moore (2002), “Fast and accurate sentence alignment of bilingual corpora”,
 * and of the dictionary of hunalign (Varga and others 2005): each anchor of one side (number,
 * symbol, cognate, known term) that the other side answers gains the logarithm of how rare it is,
 * which is −ln of the probability that it stands there by chance; an anchor that is not answered
 * costs a little. Both directions are averaged, so that the cost does not depend on which language
 * is called the source.
 *
 * <p>Deviations: no probabilities of translation are learned from the text itself, for a document
 * has a few dozen paragraphs; gains are bounded, one by one and together, so that a list of numbers
 * or a wrong entry of the lexicon cannot outweigh everything else.
 */
final class TranslationEvidence {

  /** The most that one anchor brings two texts nearer, in nats. */
  private static final double HIGHEST_GAIN = 3;

  /** The most that all anchors together bring two texts nearer, in nats. */
  private static final double HIGHEST_SUM = 15;

  /** What a number or a footnote costs that is not answered, in nats. */
  private static final double LONE_COST = 0.8;

  /** What any other anchor costs that is not answered: names and terms have more than one form. */
  private static final double LONE_WORD_COST = 0.3;

  /** The most that all unanswered anchors together put two texts apart, in nats. */
  private static final double HIGHEST_LONE_SUM = 4;

  /**
   * One side, by unit; anchors are numbers.
   *
   * @param anchors what stands there, ascending
   * @param held the same
   * @param answers what of the other side's anchors it answers
   */
  private record Side(int[][] anchors, IntSet[] held, IntSet[] answers) {}

  private final Side source;
  private final Side target;
  private final double[] sourceGains;
  private final double[] targetGains;
  private final Map<String, Integer> numbers = new HashMap<>();

  TranslationEvidence(List<UnitAnchors> sourceUnits, List<UnitAnchors> targetUnits) {
    source = side(sourceUnits);
    target = side(targetUnits);
    sourceGains = gains(source);
    targetGains = gains(target);
  }

  private Side side(List<UnitAnchors> units) {
    int[][] anchors = new int[units.size()][];
    IntSet[] held = new IntSet[units.size()];
    IntSet[] answers = new IntSet[units.size()];
    for (int unit = 0; unit < anchors.length; unit++) {
      anchors[unit] = numbered(units.get(unit).anchors());
      held[unit] = IntSet.of(anchors[unit]);
      answers[unit] = IntSet.of(numbered(units.get(unit).answers()));
    }
    return new Side(anchors, held, answers);
  }

  /** The numbers of anchors, sorted; the lowest bit tells numbers and footnotes from words. */
  private int[] numbered(Set<String> anchors) {
    return anchors.stream()
        .mapToInt(
            anchor ->
                2 * numbers.computeIfAbsent(anchor, a -> numbers.size())
                    + (UnitAnchors.isExpected(anchor) ? 1 : 0))
        .sorted()
        .toArray();
  }

  /** ln of one over the share of units in which an anchor stands, bounded, by anchor. */
  private double[] gains(Side side) {
    int[] units = new int[numbers.size()];
    for (int[] anchors : side.anchors()) {
      for (int anchor : anchors) {
        units[anchor / 2]++;
      }
    }
    double[] gains = new double[units.length];
    for (int anchor = 0; anchor < gains.length; anchor++) {
      double share = (units[anchor] + 0.5) / (side.anchors().length + 2);
      gains[anchor] = Math.min(HIGHEST_GAIN, Math.max(0, -Math.log(share)));
    }
    return gains;
  }

  /** In nats: below 0 the words speak for a pair of stretches, above 0 against it. */
  double cost(int sourceFrom, int sourceCount, int targetFrom, int targetCount) {
    double forth = directed(source, sourceFrom, sourceCount, target, targetFrom, targetCount);
    double back = directed(target, targetFrom, targetCount, source, sourceFrom, sourceCount);
    return (forth + back) / 2;
  }

  private double directed(Side asking, int from, int count, Side side, int first, int units) {
    double[] gains = side == target ? targetGains : sourceGains;
    double gain = 0;
    double lone = 0;
    for (int unit = first; unit < first + units; unit++) {
      int[] anchors = side.anchors()[unit];
      for (int anchor : anchors) {
        if (unit > first && side.held()[first].contains(anchor)) {
          continue;
        }
        if (isAnswered(asking, from, count, anchor)) {
          gain += gains[anchor / 2];
        } else {
          lone += anchor % 2 == 1 ? LONE_COST : LONE_WORD_COST;
        }
      }
    }
    return Math.min(HIGHEST_LONE_SUM, lone) - Math.min(HIGHEST_SUM, gain);
  }

  private static boolean isAnswered(Side side, int from, int count, int anchor) {
    for (int unit = from; unit < from + count; unit++) {
      if (side.answers()[unit].contains(anchor)) {
        return true;
      }
    }
    return false;
  }
}
