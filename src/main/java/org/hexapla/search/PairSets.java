package org.hexapla.search;

import java.util.Arrays;

/**
 * Which two letters stand side by side in each string of a table, 128 bits a string: where a
 * stretch of letters is looked for, most strings are out by its pairs, though many have all its
 * letters. Different pairs may share a bit, so that a string may be taken for one that holds the
 * stretch; never the other way round. Immutable.
 */
final class PairSets {

  /** An odd number near 2^32 divided by the golden ratio (Knuth's multiplicative hashing). */
  private static final int SPREAD = 0x9E3779B9;

  private static final int SHIFT = Integer.SIZE - 7;

  /** Pairs of letters, a bit each. */
  record Pairs(long low, long high) {

    static Pairs of(Iterable<String> stretches) {
      long low = 0;
      long high = 0;
      for (String stretch : stretches) {
        for (int at = 1; at < stretch.length(); at++) {
          int bit = bit(stretch.charAt(at - 1), stretch.charAt(at));
          low |= inLow(bit);
          high |= inHigh(bit);
        }
      }
      return new Pairs(low, high);
    }
  }

  private final long[] lows;
  private final long[] highs;

  private PairSets(StringTable strings, int[] order) {
    lows = new long[order.length];
    highs = new long[order.length];
    for (int i = 0; i < order.length; i++) {
      for (int at = 1; at < strings.length(order[i]); at++) {
        int bit = bit(strings.letter(order[i], at - 1), strings.letter(order[i], at));
        lows[i] |= inLow(bit);
        highs[i] |= inHigh(bit);
      }
    }
  }

  static PairSets of(StringTable strings) {
    int[] order = new int[strings.size()];
    Arrays.setAll(order, number -> number);
    return new PairSets(strings, order);
  }

  /**
   * @param order the numbers of the strings, in the order in which they will be asked for
   */
  static PairSets of(StringTable strings, int[] order) {
    return new PairSets(strings, order);
  }

  private static int bit(char first, char second) {
    return (31 * first + second) * SPREAD >>> SHIFT;
  }

  private static long inLow(int bit) {
    return bit < Long.SIZE ? 1L << bit : 0;
  }

  private static long inHigh(int bit) {
    return bit < Long.SIZE ? 0 : 1L << bit;
  }

  /** Whether a string may have all pairs of a set. */
  boolean mayHold(int number, Pairs wanted) {
    return (wanted.low & ~lows[number]) == 0 && (wanted.high & ~highs[number]) == 0;
  }
}
