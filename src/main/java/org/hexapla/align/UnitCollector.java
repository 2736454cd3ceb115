package org.hexapla.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;

/**
 * Collects the pairs of a bitext while the corpus is read, and leaves those out that do not say the
 * same as they should, see {@link PairInspection}: a wrong pair teaches wrong equivalents.
 */
final class UnitCollector {

  /**
   * A pair.
   *
   * @param line the number of the line in a bitext, or −1
   * @param left half-open stretch of source tokens
   * @param right half-open stretch of target tokens
   */
  record Unit(Symbol symbol, int line, String source, String target, int[] left, int[] right) {}

  private final Language from;
  private final Language to;
  private final List<Unit> units = new ArrayList<>();

  UnitCollector(Language from, Language to) {
    this.from = from;
    this.to = to;
  }

  /** Takes a pair in; one with an empty side is none. */
  void add(Unit unit) {
    if (unit.left()[1] > unit.left()[0] && unit.right()[1] > unit.right()[0]) {
      units.add(unit);
    }
  }

  /** The pairs that may be believed, in the order in which they were taken in. */
  List<Unit> believed() {
    boolean[] suspects = new boolean[units.size()];
    List<Integer> lines = new ArrayList<>();
    List<Integer> document = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      if (units.get(i).line() >= 0) {
        lines.add(i);
        continue;
      }
      if (!document.isEmpty()
          && !units.get(document.get(0)).symbol().equals(units.get(i).symbol())) {
        mark(document, false, suspects);
        document.clear();
      }
      document.add(i);
    }
    mark(document, false, suspects);
    // The lines of one bitext stand in many documents; together they are in its order again.
    lines.sort(Comparator.comparingInt((Integer i) -> units.get(i).line()));
    mark(lines, true, suspects);
    List<Unit> believed = new ArrayList<>();
    for (int i = 0; i < suspects.length; i++) {
      if (!suspects[i]) {
        believed.add(units.get(i));
      }
    }
    return believed;
  }

  private void mark(List<Integer> some, boolean lines, boolean[] suspects) {
    List<Suspicion> found =
        PairInspection.of(
            from,
            some.stream().map(i -> units.get(i).source()).toList(),
            to,
            some.stream().map(i -> units.get(i).target()).toList(),
            lines);
    boolean[] marked = PairInspection.suspects(found, some.size());
    for (int i = 0; i < marked.length; i++) {
      suspects[some.get(i)] |= marked[i];
    }
  }
}
