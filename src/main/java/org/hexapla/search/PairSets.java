package org.hexapla.search;

import java.util.Arrays;

/**
 * Which two letters stand side by side in each string of a table, 64 bits a string: where a stretch
 * of letters is looked for, most strings are out by its pairs, though many have all its letters.
 * Different pairs may share a bit, so that a string may be taken for one that holds the stretch;
 * never the other way round. Immutable.
 */
final class PairSets {

  /** An odd number near 2^32 divided by the golden ratio (Knuth's multiplicative hashing). */
  private static final int SPREAD = 0x9E3779B9;

  private static final int SHIFT = Integer.SIZE - 6;

  private final long[] sets;

  private PairSets(long[] sets) {
    this.sets = sets;
  }

  static PairSets of(StringTable strings) {
    long[] sets = new long[strings.size()];
    Arrays.setAll(sets, number -> set(strings, number));
    return new PairSets(sets);
  }

  /**
   * @param order the numbers of the strings, in the order in which they will be asked for
   */
  static PairSets of(StringTable strings, int[] order) {
    long[] sets = new long[order.length];
    Arrays.setAll(sets, i -> set(strings, order[i]));
    return new PairSets(sets);
  }

  private static long set(StringTable strings, int number) {
    long set = 0;
    for (int at = 1; at < strings.length(number); at++) {
      set |= bit(strings.letter(number, at - 1), strings.letter(number, at));
    }
    return set;
  }

  /** The pairs of a text; none where it is one letter. */
  static long of(String text) {
    long set = 0;
    for (int at = 1; at < text.length(); at++) {
      set |= bit(text.charAt(at - 1), text.charAt(at));
    }
    return set;
  }

  private static long bit(char first, char second) {
    return 1L << ((31 * first + second) * SPREAD >>> SHIFT);
  }

  /** Whether a string may have all pairs of a set. */
  boolean mayHold(int number, long wanted) {
    return (wanted & ~sets[number]) == 0;
  }
}
