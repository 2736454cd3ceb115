package org.hexapla.align.series;

import java.util.ArrayList;
import java.util.List;
import org.hexapla.align.series.ParallelParagraphs.Pair;
import org.hexapla.align.series.UnitAlignment.Block;
import org.hexapla.text.Span;

/**
 * The stretches around a change in which a name may stand that no candidate covers: names that
 * occur once. A stretch reaches on both sides to the next word that bounds a name; what it begins
 * with inside the change and is a name by itself ({@code 联合国} of {@code 联合国维持和平行动部}) is cut.
 */
final class ChangedStretches {

  private final UnitText earlier;
  private final UnitText later;
  private final List<Block> blocks;
  private final KnownNames known;
  private final boolean spaced;
  private final double likeness;
  private final NameBounds bounds;

  ChangedStretches(Pair pair, List<Block> blocks, KnownNames known, boolean spaced) {
    this.earlier = pair.earlier();
    this.later = pair.later();
    this.blocks = blocks;
    this.known = known;
    this.spaced = spaced;
    this.likeness = pair.likeness();
    this.bounds = new NameBounds(earlier.document().language(), known);
  }

  /** A place in both texts. */
  private record Point(int first, int second) {}

  /** The slots around a changed block: the part that goes on to the left, and to the right. */
  List<Slot> around(int index) {
    Block block = blocks.get(index);
    int[] ends = {
      lastBound(earlier, block.start(), block.end()),
      lastBound(later, block.otherStart(), block.otherEnd())
    };
    Point inside = startInside(block, ends[0], ends[1]);
    List<Slot> slots = new ArrayList<>();
    if (ends[0] < 0 && ends[1] < 0 || addsParts(index)) {
      Point left = leftOf(index);
      boolean goesOn = left.first() < block.start() || left.second() < block.otherStart();
      add(slots, goesOn ? left : inside, rightOf(index), block);
    } else {
      add(slots, inside, rightOf(index), block);
      Point end =
          new Point(
              firstBound(earlier, block.start(), block.end()),
              firstBound(later, block.otherStart(), block.otherEnd()));
      add(slots, leftOf(index), end, block);
    }
    return slots;
  }

  /**
   * In Chinese: whether parts of a list came into the middle of a name, left it, or gave way to
   * others ({@code 森林[、海岛和山区]事务办公室}); not where a name ends before them, to which others were
   * joined.
   */
  private boolean addsParts(int index) {
    Block block = blocks.get(index);
    List<Unit> out = earlier.units().subList(block.start(), block.end());
    List<Unit> in = later.units().subList(block.otherStart(), block.otherEnd());
    Unit first = block.isPutIn() ? in.get(0) : out.get(0);
    if (spaced || !first.joins() || !isList(out) || !isList(in)) {
      return false;
    }
    int from = leftOf(index).first();
    return from < block.start()
        && block.end() < rightOf(index).first()
        && !known.hasHead(earlier, new Span(from, block.start()));
  }

  /** Whether nothing but what joins its parts would bound a name. */
  private boolean isList(List<Unit> units) {
    return units.stream().allMatch(unit -> unit.joins() || !stops(unit));
  }

  private void add(List<Slot> slots, Point from, Point to, Block block) {
    if (from.first() >= to.first() || from.second() >= to.second()) {
      return;
    }
    Span name = bounds.of(earlier, from.first(), to.first(), block.start(), block.end());
    Span other = bounds.of(later, from.second(), to.second(), block.otherStart(), block.otherEnd());
    boolean changed = name.overlaps(block.span()) || other.overlaps(block.otherSpan());
    if (changed
        && !cameOrWent(block, name, other)
        && bounds.isLong(name)
        && bounds.isLong(other)
        && !earlier.keys(name.start(), name.end()).equals(later.keys(other.start(), other.end()))) {
      boolean enclosed = from.first() < block.start() || to.first() > block.end();
      slots.add(
          new Slot(
              earlier,
              name.start(),
              name.end(),
              later,
              other.start(),
              other.end(),
              enclosed,
              likeness));
    }
  }

  /** Whether nothing gave way: all of a name stands in what was put in, or was taken out. */
  private static boolean cameOrWent(Block block, Span name, Span other) {
    return block.isPutIn() && block.otherSpan().contains(other)
        || block.isTakenOut() && block.span().contains(name);
  }

  /** Whether a name may not go on with a unit; in Chinese no word of grammar is taken in. */
  private boolean stops(Unit unit) {
    return unit.isBound() || !spaced && unit.isGrammar();
  }

  private int lastBound(UnitText text, int start, int end) {
    for (int i = end - 1; i >= start; i--) {
      if (stops(text.units().get(i))) {
        return i;
      }
    }
    return -1;
  }

  private int firstBound(UnitText text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (stops(text.units().get(i))) {
        return i;
      }
    }
    return end;
  }

  /** Where a name begins in what was changed, behind the words that bound it. */
  private Point startInside(Block block, int bound, int otherBound) {
    return new Point(
        startInside(earlier, Math.max(bound + 1, block.start()), block.end()),
        startInside(later, Math.max(otherBound + 1, block.otherStart()), block.otherEnd()));
  }

  /** Behind the longest name that it begins with. */
  private int startInside(UnitText text, int start, int end) {
    for (int cut = end; cut > start; cut--) {
      boolean atWord = cut == text.units().size() || text.units().get(cut).beginsWord();
      if (atWord && known.isName(text.keys(start, cut))) {
        return cut;
      }
    }
    return start;
  }

  private Point leftOf(int index) {
    Block block = blocks.get(index);
    Point at = new Point(block.start(), block.otherStart());
    for (int i = index - 1; i >= 0; i--) {
      Block before = blocks.get(i);
      int first = at.first();
      int second = at.second();
      while (first > before.start() && !stops(earlier.units().get(first - 1))) {
        first--;
      }
      while (second > before.otherStart() && !stops(later.units().get(second - 1))) {
        second--;
      }
      boolean ended = first > before.start() || second > before.otherStart();
      at = new Point(first, second);
      if (ended || !before.equal() && stopsAt(first - 1, second - 1)) {
        return mayGoOnBefore(first - 1) ? new Point(block.end(), block.otherEnd()) : at;
      }
    }
    return at;
  }

  /**
   * In Chinese: whether what stands behind 和 may be the last part of a name that began before. It
   * is left alone, unless a name ends before 和, and is more than its head: {@code 湖泊委员会和}, but not
   * {@code 大会和}.
   */
  private boolean mayGoOnBefore(int at) {
    if (spaced || at < 0 || earlier.units().get(at).role() != Unit.Role.JOIN) {
      return false;
    }
    int from = at;
    while (from > 0 && !stops(earlier.units().get(from - 1))) {
      from--;
    }
    boolean ofOneWord = earlier.tokens(from, at).size() < 2;
    return ofOneWord || !known.hasHead(earlier, new Span(from, at));
  }

  private Point rightOf(int index) {
    Block block = blocks.get(index);
    Point at = new Point(block.end(), block.otherEnd());
    for (int i = index + 1; i < blocks.size(); i++) {
      Block next = blocks.get(i);
      int first = at.first();
      int second = at.second();
      while (first < next.end() && !stops(earlier.units().get(first))) {
        first++;
      }
      while (second < next.otherEnd() && !stops(later.units().get(second))) {
        second++;
      }
      boolean ended = first < next.end() || second < next.otherEnd();
      at = new Point(first, second);
      if (ended || !next.equal() && stopsAt(first, second)) {
        return at;
      }
    }
    return at;
  }

  private boolean stopsAt(int first, int second) {
    return stopsAt(earlier, first) || stopsAt(later, second);
  }

  private boolean stopsAt(UnitText text, int at) {
    return at < 0 || at >= text.units().size() || stops(text.units().get(at));
  }
}
