package org.hexapla.search;

import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;
import java.util.function.IntPredicate;

/**
 * Rows of an index one after the other, ascending, which is best first; read only as far as asked.
 */
final class Rows {
  private Rows() {}

  static PrimitiveIterator.OfInt none() {
    return of(new int[0], 0, 0);
  }

  static PrimitiveIterator.OfInt of(int[] rows, int from, int to) {
    return new PrimitiveIterator.OfInt() {
      private int next = from;

      @Override
      public boolean hasNext() {
        return next < to;
      }

      @Override
      public int nextInt() {
        if (next >= to) {
          throw new NoSuchElementException();
        }
        return rows[next++];
      }
    };
  }

  static PrimitiveIterator.OfInt of(int[] rows) {
    return of(rows, 0, rows.length);
  }

  /** Those that satisfy a condition. */
  static PrimitiveIterator.OfInt only(PrimitiveIterator.OfInt rows, IntPredicate condition) {
    return new Ahead() {
      @Override
      int advance() {
        while (rows.hasNext()) {
          int row = rows.nextInt();
          if (condition.test(row)) {
            return row;
          }
        }
        return END;
      }
    };
  }

  /** What stands in either, once. */
  static PrimitiveIterator.OfInt either(
      PrimitiveIterator.OfInt left, PrimitiveIterator.OfInt right) {
    if (!left.hasNext()) {
      return right;
    }
    if (!right.hasNext()) {
      return left;
    }
    return new Ahead() {
      private int nextLeft = left.nextInt();
      private int nextRight = right.nextInt();

      @Override
      int advance() {
        int row = Math.min(nextLeft, nextRight);
        if (row == nextLeft) {
          nextLeft = left.hasNext() ? left.nextInt() : END;
        }
        if (row == nextRight) {
          nextRight = right.hasNext() ? right.nextInt() : END;
        }
        return row;
      }
    };
  }

  /** Knows the next row before it is asked for. */
  private abstract static class Ahead implements PrimitiveIterator.OfInt {
    static final int END = Integer.MAX_VALUE;

    private int next;
    private boolean known;

    /** The next row, or {@link #END}. */
    abstract int advance();

    @Override
    public boolean hasNext() {
      if (!known) {
        next = advance();
        known = true;
      }
      return next != END;
    }

    @Override
    public int nextInt() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      known = false;
      return next;
    }
  }
}
