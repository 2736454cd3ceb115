package org.hexapla.align;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexapla.corpus.Paragraph;
import org.hexapla.corpus.Resolution;

/**
 * Pairs paragraphs by the document's own structure first and by length for what is left.
 *
 * <p>A paragraph's id says its place in the structure ({@code op43(a)}) and is the same in every
 * language. An equal id is trusted where the documents could not have lost step: the number is
 * printed on both sides, or both sides have equally many paragraphs of that kind. Trusted pairs cut
 * the documents into stretches; inside each stretch {@link BeadSearch} finds the cheapest beads by
 * {@link LengthCost} and {@link NumberAnchors}, and an equal id that is not trusted still counts
 * {@value #SAME_ID_GAIN} nats in its favour.
 */
@Singleton
final class StructureParagraphAligner implements ParagraphAligner {

  /** −ln p of a pair with a trusted id: about one in a thousand of them is wrong. */
  private static final double TRUSTED_COST = 0.001;

  /** What an equal but not trusted id is worth, in nats. */
  private static final double SAME_ID_GAIN = 2;

  /** The languages' usual ratio of lengths weighs as much as so many source characters. */
  private static final double USUAL_RATIO_CHARACTERS = 1000;

  /** The dynamic programming holds this many cells at the most: 2,000 paragraphs on both sides. */
  private static final long MOST_CELLS = 4_000_000;

  /** A pair of positions whose ids are equal and trusted. */
  private record Anchor(int source, int target) {}

  @Override
  public List<Bead> align(Resolution source, Resolution target) {
    List<Anchor> anchors = anchors(source.paragraphs(), target.paragraphs());
    List<Anchor> ascending = longestAscending(anchors);
    Set<Anchor> crossing = new HashSet<>(anchors);
    ascending.forEach(crossing::remove);
    Document left = new Document(source.paragraphs());
    Document right = new Document(target.paragraphs());
    double usual = LengthCost.usualRatio(source.language(), target.language());
    LengthCost lengths = new LengthCost(ratio(left, right, anchors, usual));
    List<Placed> placed = new ArrayList<>();
    int fromSource = 0;
    int fromTarget = 0;
    List<Anchor> ends = new ArrayList<>(ascending);
    ends.add(new Anchor(left.size(), right.size()));
    Set<Integer> takenSource = new HashSet<>();
    Set<Integer> takenTarget = new HashSet<>();
    for (Anchor pair : crossing) {
      takenSource.add(pair.source());
      takenTarget.add(pair.target());
      placed.add(trusted(left, right, pair));
    }
    for (Anchor end : ends) {
      placed.addAll(
          stretch(
              left.part(fromSource, end.source(), takenSource),
              right.part(fromTarget, end.target(), takenTarget),
              lengths));
      if (end.source() < left.size()) {
        placed.add(trusted(left, right, end));
      }
      fromSource = end.source() + 1;
      fromTarget = end.target() + 1;
    }
    placed.sort(Comparator.comparingInt(Placed::position));
    return placed.stream().map(Placed::bead).toList();
  }

  /** A bead with the position of the source paragraph before or at which it stands. */
  private record Placed(int position, Bead bead) {}

  private static Placed trusted(Document left, Document right, Anchor pair) {
    return new Placed(
        pair.source(),
        new Bead(
            List.of(left.paragraph(pair.source()).id()),
            List.of(right.paragraph(pair.target()).id()),
            TRUSTED_COST));
  }

  private static List<Placed> stretch(Document left, Document right, LengthCost lengths) {
    if (left.size() == 0 && right.size() == 0) {
      return List.of();
    }
    if ((long) (left.size() + 1) * (right.size() + 1) > MOST_CELLS) {
      throw new IllegalArgumentException(
          "too long to pair: "
              + left.size()
              + " and "
              + right.size()
              + " paragraphs without a common number");
    }
    List<Placed> placed = new ArrayList<>();
    for (BeadSearch.Step step :
        BeadSearch.search(
            left.size(),
            right.size(),
            (i, ni, j, nj) -> cost(left, right, lengths, i, ni, j, nj))) {
      placed.add(
          new Placed(
              left.position(step.sourceFrom()),
              new Bead(
                  left.ids(step.sourceFrom(), step.sourceCount()),
                  right.ids(step.targetFrom(), step.targetCount()),
                  Math.max(0, step.cost()))));
    }
    return placed;
  }

  private static double cost(
      Document left, Document right, LengthCost lengths, int i, int ni, int j, int nj) {
    double cost =
        LengthCost.kindCost(ni, nj)
            + lengths.differenceCost(left.characters(i, ni), right.characters(j, nj));
    if (ni > 0 && nj > 0) {
      cost += NumberAnchors.cost(left.numbers(i, ni), right.numbers(j, nj));
    }
    if (ni == 1 && nj == 1 && left.paragraph(i).id().equals(right.paragraph(j).id())) {
      cost -= SAME_ID_GAIN;
    }
    return cost;
  }

  private static List<Anchor> anchors(List<Paragraph> source, List<Paragraph> target) {
    Map<Paragraph.Kind, Integer> counts = new EnumMap<>(Paragraph.Kind.class);
    source.forEach(paragraph -> counts.merge(paragraph.kind(), 1, Integer::sum));
    target.forEach(paragraph -> counts.merge(paragraph.kind(), -1, Integer::sum));
    boolean linesTold = linesTold(source) && linesTold(target);
    Map<String, Integer> positions = new HashMap<>();
    for (int j = 0; j < target.size(); j++) {
      positions.put(target.get(j).id(), j);
    }
    List<Anchor> anchors = new ArrayList<>();
    for (int i = 0; i < source.size(); i++) {
      Paragraph paragraph = source.get(i);
      Integer j = positions.get(paragraph.id());
      if (j == null || paragraph.kind() != target.get(j).kind()) {
        continue;
      }
      boolean printed = paragraph.number() != null && target.get(j).number() != null;
      boolean line = paragraph.kind() == Paragraph.Kind.LINE && linesTold;
      if (printed || line || counts.getOrDefault(paragraph.kind(), 0) == 0) {
        anchors.add(new Anchor(i, j));
      }
    }
    return anchors;
  }

  /** Whether lines carry the numbers of a bitext: then they are not simply counted from 1. */
  private static boolean linesTold(List<Paragraph> paragraphs) {
    int counted = 0;
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.kind() == Paragraph.Kind.LINE && !paragraph.id().equals("line" + ++counted)) {
        return true;
      }
    }
    return false;
  }

  /** The most pairs that ascend on both sides; by quadratic search, documents being short. */
  private static List<Anchor> longestAscending(List<Anchor> pairs) {
    int size = pairs.size();
    if (isAscending(pairs)) {
      return pairs;
    }
    int[] length = new int[size];
    int[] previous = new int[size];
    int end = -1;
    for (int i = 0; i < size; i++) {
      length[i] = 1;
      previous[i] = -1;
      for (int j = 0; j < i; j++) {
        if (pairs.get(j).target() < pairs.get(i).target() && length[j] >= length[i]) {
          length[i] = length[j] + 1;
          previous[i] = j;
        }
      }
      end = end < 0 || length[i] > length[end] ? i : end;
    }
    List<Anchor> chain = new ArrayList<>();
    for (int i = end; i >= 0; i = previous[i]) {
      chain.add(0, pairs.get(i));
    }
    return chain;
  }

  private static boolean isAscending(List<Anchor> pairs) {
    for (int i = 1; i < pairs.size(); i++) {
      if (pairs.get(i).target() <= pairs.get(i - 1).target()) {
        return false;
      }
    }
    return true;
  }

  /**
   * Target characters per source character: the languages' usual ratio, and the trusted pairs' the
   * more of them there are.
   */
  private static double ratio(
      Document left, Document right, List<Anchor> anchors, double usualRatio) {
    double source = USUAL_RATIO_CHARACTERS;
    double target = USUAL_RATIO_CHARACTERS * usualRatio;
    for (Anchor pair : anchors) {
      source += left.characters(pair.source(), 1);
      target += right.characters(pair.target(), 1);
    }
    return target / source;
  }
}
