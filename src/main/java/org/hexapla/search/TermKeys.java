package org.hexapla.search;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Which rows have a key, the same for all inflected forms of a term. Of each key only 40 bits are
 * kept, in front of the number of the row; whoever asks compares the key itself. Immutable.
 */
final class TermKeys {

  private static final int ROW_BITS = 24;
  private static final long ROW_MASK = (1L << ROW_BITS) - 1;

  /** An odd number near 2^64 divided by the golden ratio (Knuth's multiplicative hashing). */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final long[] sorted;

  private TermKeys(long[] sorted) {
    this.sorted = sorted;
  }

  /**
   * @param keys by row
   */
  static TermKeys of(String[] keys) {
    if (keys.length > ROW_MASK) {
      throw new IllegalArgumentException("more than " + ROW_MASK + " terms in one language");
    }
    long[] sorted = new long[keys.length];
    for (int row = 0; row < keys.length; row++) {
      sorted[row] = mark(keys[row]) | row;
    }
    Arrays.sort(sorted);
    return new TermKeys(sorted);
  }

  /** The rows that may have a key, ascending. */
  int[] mayHave(String key) {
    long mark = mark(key);
    int at = Arrays.binarySearch(sorted, mark);
    int from = at < 0 ? -at - 1 : at;
    int to = from;
    while (to < sorted.length && (sorted[to] & ~ROW_MASK) == mark) {
      to++;
    }
    int[] rows = new int[to - from];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = (int) (sorted[from + i] & ROW_MASK);
    }
    return rows;
  }

  private static long mark(String key) {
    long hash = key.length();
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * SPREAD;
      hash ^= hash >>> Integer.SIZE;
    }
    return hash * SPREAD & ~ROW_MASK;
  }

  void write(DataOutput output) throws IOException {
    output.writeInt(sorted.length);
    for (long one : sorted) {
      output.writeLong(one);
    }
  }

  static TermKeys read(DataInput input) throws IOException {
    long[] sorted = new long[input.readInt()];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = input.readLong();
    }
    return new TermKeys(sorted);
  }
}
