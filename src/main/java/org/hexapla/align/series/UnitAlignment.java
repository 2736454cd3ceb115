package org.hexapla.align.series;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.hexapla.text.Span;

/**
 * Pairs the units of two versions of a paragraph: global alignment with affine gaps (Gotoh 1982),
 * in which only equal units are paired. A gap costs more to open than a word adds, so that one
 * common word amid what was rewritten pairs nothing. Names weigh double: they are what is sought.
 */
final class UnitAlignment {

  private static final double WORD = 2;
  private static final double NAMED = 2;
  private static final double OTHER = 1;
  private static final double OPEN = -2.5;
  private static final double EXTEND = -0.01;
  private static final double NEVER = -1e9;

  /** Stretches that are told apart: equal ones pair unit by unit, others as a whole. */
  record Block(int start, int end, int otherStart, int otherEnd, boolean equal) {

    Span span() {
      return new Span(start, end);
    }

    Span otherSpan() {
      return new Span(otherStart, otherEnd);
    }

    /** Whether the second text has here what the first has nothing of. */
    boolean isPutIn() {
      return start == end;
    }

    /** Whether the first text has here what the second has nothing of. */
    boolean isTakenOut() {
      return otherStart == otherEnd;
    }
  }

  private final List<Unit> first;
  private final List<Unit> second;
  private final BitSet named;
  private final BitSet otherNamed;
  private final int width;

  /** The best score that ends with a pair, a gap in the second, a gap in the first. */
  private final double[][] best;

  private UnitAlignment(List<Unit> first, List<Unit> second, BitSet named, BitSet otherNamed) {
    this.first = first;
    this.second = second;
    this.named = named;
    this.otherNamed = otherNamed;
    this.width = second.size() + 1;
    this.best = new double[3][(first.size() + 1) * width];
  }

  /**
   * The blocks, in order; equal ones and others take turns.
   *
   * @param named which units of the first stand in a name
   * @param otherNamed which units of the second stand in a name
   */
  static List<Block> of(List<Unit> first, List<Unit> second, BitSet named, BitSet otherNamed) {
    UnitAlignment alignment = new UnitAlignment(first, second, named, otherNamed);
    alignment.fill();
    int[] paired = alignment.trace();
    toJoins(paired, second);
    int[] inverse = inverse(paired, second.size());
    toJoins(inverse, first);
    return alignment.blocks(inverse(inverse, first.size()));
  }

  private void fill() {
    for (double[] scores : best) {
      Arrays.fill(scores, NEVER);
    }
    best[0][0] = 0;
    for (int i = 0; i <= first.size(); i++) {
      for (int j = 0; j <= second.size(); j++) {
        int at = i * width + j;
        if (i > 0 && j > 0 && first.get(i - 1).key().equals(second.get(j - 1).key())) {
          best[0][at] = highest(at - width - 1) + weight(i - 1, j - 1);
        }
        if (i > 0) {
          best[1][at] = Math.max(best[1][at - width] + EXTEND, highest(at - width) + OPEN);
        }
        if (j > 0) {
          best[2][at] = Math.max(best[2][at - 1] + EXTEND, highest(at - 1) + OPEN);
        }
      }
    }
  }

  private double weight(int i, int j) {
    double weight = first.get(i).isWord() ? WORD : OTHER;
    return named.get(i) && otherNamed.get(j) ? NAMED * weight : weight;
  }

  private double highest(int at) {
    return Math.max(best[0][at], Math.max(best[1][at], best[2][at]));
  }

  /** For each unit of the first the one it is paired with, or -1. */
  private int[] trace() {
    int[] paired = new int[first.size()];
    Arrays.fill(paired, -1);
    int i = first.size();
    int j = second.size();
    int state = stateAt(i, j);
    while (i > 0 || j > 0) {
      int at = i * width + j;
      switch (state) {
        case 0 -> {
          i--;
          j--;
          paired[i] = j;
          state = stateAt(i, j);
        }
        case 1 -> {
          i--;
          state = best[1][at] == best[1][at - width] + EXTEND ? 1 : stateAt(i, j);
        }
        default -> {
          j--;
          state = best[2][at] == best[2][at - 1] + EXTEND ? 2 : stateAt(i, j);
        }
      }
    }
    return paired;
  }

  /**
   * Where what was put in may as well begin or end with a conjunction or comma, it does: {@code
   * 河流委员会[和湖泊委员会]}, not {@code 河流[委员会和湖泊]委员会}.
   */
  private static void toJoins(int[] paired, List<Unit> second) {
    for (int i = 0; i <= paired.length; i++) {
      int start = i == 0 ? 0 : paired[i - 1] + 1;
      int end = i == paired.length ? second.size() : paired[i];
      boolean putIn = start < end && (start > 0 || i == 0);
      if (putIn && !toJoinAtStart(paired, i, start, end, second)) {
        toJoinAtEnd(paired, i, start, end, second);
      }
    }
  }

  /** Moves what was put in before a unit of the first to the right; false where that is no use. */
  private static boolean toJoinAtStart(int[] paired, int i, int start, int end, List<Unit> second) {
    int shift = 0;
    while (!second.get(start + shift).joins()) {
      if (i + shift >= paired.length
          || paired[i + shift] != end + shift
          || !same(second, start + shift, end + shift)) {
        return false;
      }
      shift++;
    }
    for (int k = 0; k < shift; k++) {
      paired[i + k] = start + k;
    }
    return true;
  }

  private static void toJoinAtEnd(int[] paired, int i, int start, int end, List<Unit> second) {
    int shift = 0;
    while (!second.get(end - 1 - shift).joins()) {
      if (i - 1 - shift < 0
          || paired[i - 1 - shift] != start - 1 - shift
          || !same(second, start - 1 - shift, end - 1 - shift)) {
        return;
      }
      shift++;
    }
    for (int k = 0; k < shift; k++) {
      paired[i - 1 - k] = end - 1 - k;
    }
  }

  private static boolean same(List<Unit> units, int one, int other) {
    return units.get(one).key().equals(units.get(other).key());
  }

  private static int[] inverse(int[] paired, int size) {
    int[] inverse = new int[size];
    Arrays.fill(inverse, -1);
    for (int i = 0; i < paired.length; i++) {
      if (paired[i] >= 0) {
        inverse[paired[i]] = i;
      }
    }
    return inverse;
  }

  private int stateAt(int i, int j) {
    int at = i * width + j;
    double highest = highest(at);
    return best[0][at] == highest ? 0 : best[1][at] == highest ? 1 : 2;
  }

  private List<Block> blocks(int[] paired) {
    List<Block> blocks = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < first.size() || j < second.size()) {
      int start = i;
      int otherStart = j;
      if (i < first.size() && paired[i] == j) {
        while (i < first.size() && paired[i] == j) {
          i++;
          j++;
        }
        blocks.add(new Block(start, i, otherStart, j, true));
      } else {
        while (i < first.size() && paired[i] < 0) {
          i++;
        }
        j = i < first.size() ? paired[i] : second.size();
        blocks.add(new Block(start, i, otherStart, j, false));
      }
    }
    return blocks;
  }
}
