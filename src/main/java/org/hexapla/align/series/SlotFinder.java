package org.hexapla.align.series;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hexapla.align.series.KnownNames.Known;
import org.hexapla.align.series.ParallelParagraphs.Pair;
import org.hexapla.align.series.UnitAlignment.Block;
import org.hexapla.text.Span;

/**
 * Finds the names that stand in the same slot of two parallel paragraphs and are not the same:
 * candidates that begin and end at corresponding places, and around every other change the
 * stretches up to the next word that bounds a name.
 */
final class SlotFinder {

  private final KnownNames known;
  private final boolean spaced;

  SlotFinder(KnownNames known, boolean spaced) {
    this.known = known;
    this.spaced = spaced;
  }

  List<Slot> slots(Pair pair) {
    List<Block> blocks =
        UnitAlignment.of(
            pair.earlier().units(),
            pair.later().units(),
            known.named(pair.earlier()),
            known.named(pair.later()));
    List<Slot> slots = ofCandidates(pair, blocks);
    List<Slot> named =
        slots.stream()
            .filter(slot -> known.hasHead(slot.earlier(), new Span(slot.start(), slot.end())))
            .toList();
    ChangedStretches stretches = new ChangedStretches(pair, blocks, known, spaced);
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (!block.equal() && named.stream().noneMatch(slot -> explains(slot, block))) {
        for (Slot slot : stretches.around(i)) {
          if (slots.stream().noneMatch(other -> covers(other, slot))) {
            slots.add(slot);
          }
        }
      }
    }
    return slots;
  }

  private static boolean covers(Slot one, Slot other) {
    return one.start() <= other.start()
        && one.end() >= other.end()
        && one.otherStart() <= other.otherStart()
        && one.otherEnd() >= other.otherEnd();
  }

  /** Whether a change is one of candidates, so that there is no rare name around it. */
  private static boolean explains(Slot slot, Block block) {
    return slot.start() <= block.start()
        && block.end() <= slot.end()
        && slot.otherStart() <= block.otherStart()
        && block.otherEnd() <= slot.otherEnd();
  }

  private List<Slot> ofCandidates(Pair pair, List<Block> blocks) {
    List<Slot> slots = new ArrayList<>();
    List<Known> later = known.in(pair.later());
    for (Known one : known.in(pair.earlier())) {
      for (Known other : later) {
        if (!one.term().key().equals(other.term().key())
            && one.term().termClass() == other.term().termClass()) {
          Side left = side(blocks, one.span().start(), other.span().start(), -1);
          Side right = side(blocks, one.span().end(), other.span().end(), 1);
          if (left != Side.APART
              && right != Side.APART
              && (left == Side.ANCHORED || right == Side.ANCHORED)
              && blocks.stream().noneMatch(block -> joinsBody(block, pair, one, other))) {
            slots.add(
                new Slot(
                    pair.earlier(),
                    one.span().start(),
                    one.span().end(),
                    pair.later(),
                    other.span().start(),
                    other.span().end(),
                    left == right,
                    pair.likeness()));
          }
        }
      }
    }
    return slots;
  }

  /** Whether the one name is the other with another body joined to it. */
  private boolean joinsBody(Block block, Pair pair, Known one, Known other) {
    return block.isPutIn() && isJoinedBody(pair.later(), block.otherSpan(), other.span())
        || block.isTakenOut() && isJoinedBody(pair.earlier(), block.span(), one.span());
  }

  private boolean isJoinedBody(UnitText text, Span put, Span name) {
    List<Unit> units = text.units();
    Unit first = units.get(put.start());
    boolean behind = put.end() == name.end() && (first.joins() || first.isJoined());
    boolean before =
        put.start() == name.start()
            && put.end() < name.end()
            && (units.get(put.end() - 1).joins() || units.get(put.end()).isJoined());
    return name.contains(put)
        && (behind || before)
        && IntStream.range(put.start(), put.end()).anyMatch(i -> known.isHead(text, i));
  }

  private enum Side {
    /** The bounds of the two names do not correspond. */
    APART,
    /** They lie in one changed stretch. */
    LOOSE,
    /** What stands outside of them, or at them, is the same. */
    ANCHORED
  }

  /** Whether a bound in the first text corresponds to one in the second. */
  private static Side side(List<Block> blocks, int bound, int otherBound, int outwards) {
    Side found = Side.APART;
    for (Block block : blocks) {
      boolean inside =
          block.start() <= bound
              && bound <= block.end()
              && block.otherStart() <= otherBound
              && otherBound <= block.otherEnd();
      if (inside && !block.equal()) {
        boolean atEdge =
            outwards < 0
                ? bound == block.start() && otherBound == block.otherStart()
                : bound == block.end() && otherBound == block.otherEnd();
        found = atEdge || found == Side.ANCHORED ? Side.ANCHORED : Side.LOOSE;
      } else if (inside && bound - block.start() == otherBound - block.otherStart()) {
        return Side.ANCHORED;
      }
    }
    return found;
  }
}
