package org.hexapla.align;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.corpus.Paragraph;

/**
 * What the structure of two documents says about a pair of paragraphs, in nats: below 0 it speaks
 * for it. A paragraph's id says its place in the structure ({@code op43(a)}) and is the same in
 * every language; it is believed where its number is printed on both sides, a little where both
 * sides have equally many paragraphs of that kind, and hardly where one could have lost step.
 */
final class StructureCost {

  /** An equal id, the number printed on both sides: as much as the greatest length difference. */
  private static final double SAME_PRINTED = -LengthCost.HIGHEST_DIFFERENCE_COST;

  /** An equal id without printed number, both sides having equally many of its kind. */
  private static final double SAME_COUNTED = -4;

  /** An equal id that may have lost step. */
  private static final double SAME_ID = -1.5;

  /** An equal printed number in a bead of more than two paragraphs. */
  private static final double SAME_IN_GROUP = -3;

  /** Two numbers that are printed and differ. */
  private static final double OTHER_NUMBER = 4;

  /** A title and an operative paragraph, and the like. */
  private static final double OTHER_KIND = 4;

  private static final String LINE = "line";

  private final List<Paragraph> source;
  private final List<Paragraph> target;
  private final Map<Paragraph.Kind, Integer> surplus = new EnumMap<>(Paragraph.Kind.class);

  StructureCost(List<Paragraph> source, List<Paragraph> target) {
    this.source = source;
    this.target = target;
    source.forEach(paragraph -> surplus.merge(paragraph.kind(), 1, Integer::sum));
    target.forEach(paragraph -> surplus.merge(paragraph.kind(), -1, Integer::sum));
  }

  /** What the structure says about a bead; nothing where one side is empty. */
  double of(int sourceFrom, int sourceCount, int targetFrom, int targetCount) {
    if (sourceCount == 0 || targetCount == 0) {
      return 0;
    }
    Paragraph left = source.get(sourceFrom);
    Paragraph right = target.get(targetFrom);
    return sourceCount == 1 && targetCount == 1
        ? pair(left, right)
        : (isSamePrinted(left, right) ? SAME_IN_GROUP : 0) + kind(left, right);
  }

  private double pair(Paragraph left, Paragraph right) {
    if (isSamePrinted(left, right)) {
      return SAME_PRINTED;
    }
    if (left.id().equals(right.id()) && left.kind() == right.kind()) {
      return surplus.getOrDefault(left.kind(), 0) == 0 ? SAME_COUNTED : SAME_ID;
    }
    boolean differ =
        left.number() != null
            && right.number() != null
            && left.kind() == right.kind()
            && left.kind() != Paragraph.Kind.LINE;
    return (differ ? OTHER_NUMBER : 0) + kind(left, right);
  }

  private static boolean isSamePrinted(Paragraph left, Paragraph right) {
    return left.number() != null
        && right.number() != null
        && left.kind() == right.kind()
        && left.id().equals(right.id());
  }

  /** Lines have no structure that could differ. */
  private static double kind(Paragraph left, Paragraph right) {
    boolean told = left.kind() != Paragraph.Kind.LINE && right.kind() != Paragraph.Kind.LINE;
    return told && left.kind() != right.kind() ? OTHER_KIND : 0;
  }

  /**
   * Target characters per source character, by the paragraphs that the structure pairs.
   *
   * @param usual the languages' usual ratio
   */
  double ratio(double usual) {
    Map<String, Paragraph> byId = new HashMap<>();
    target.forEach(paragraph -> byId.put(paragraph.id(), paragraph));
    int left = 0;
    int right = 0;
    for (Paragraph paragraph : source) {
      Paragraph same = byId.get(paragraph.id());
      if (same != null && pair(paragraph, same) <= SAME_COUNTED) {
        left += paragraph.text().length();
        right += same.text().length();
      }
    }
    return UnitCosts.ratio(usual, left, right);
  }

  /** Whether both sides are lines of a bitext: such lines carry their number. */
  static boolean areLinesOfBitext(List<Paragraph> left, List<Paragraph> right) {
    return left.stream().allMatch(StructureCost::isLineOfBitext)
        && right.stream().allMatch(StructureCost::isLineOfBitext);
  }

  static boolean isLineOfBitext(Paragraph paragraph) {
    return paragraph.kind() == Paragraph.Kind.LINE && paragraph.number() != null;
  }

  /** The number in the id of a line of a bitext. */
  static int lineNumber(Paragraph line) {
    return Integer.parseInt(line.id().substring(LINE.length()));
  }
}
