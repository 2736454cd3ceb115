package org.hexapla.search;

import java.util.Arrays;

/**
 * Which letters each string of a table has, 64 bits a string: two strings are compared only where
 * their letters allow what is asked, which most do not. Different letters may share a bit, so that
 * a string may be taken for one that has a letter; never the other way round. Immutable.
 */
final class LetterSets {

  /** An odd number near 2^32 divided by the golden ratio (Knuth's multiplicative hashing). */
  private static final int SPREAD = 0x9E3779B9;

  private static final int SHIFT = Integer.SIZE - 6;

  /** From here on a script has more than 64 letters. */
  private static final char LATER_SCRIPTS = '\u2E80';

  private final long[] sets;

  private LetterSets(long[] sets) {
    this.sets = sets;
  }

  /**
   * @param order the numbers of the strings, in the order in which they will be asked for
   */
  static LetterSets of(StringTable strings, int[] order) {
    long[] sets = new long[order.length];
    Arrays.setAll(sets, i -> strings.letterSet(order[i]));
    return new LetterSets(sets);
  }

  static long of(String text) {
    long set = 0;
    for (int i = 0; i < text.length(); i++) {
      set |= bit(text.charAt(i));
    }
    return set;
  }

  /** The bit of a letter; neighbours in an alphabet have different ones. */
  static long bit(char letter) {
    return 1L << (letter < LATER_SCRIPTS ? letter : letter * SPREAD >>> SHIFT);
  }

  /** Whether a string may have all letters of a set. */
  boolean mayHold(int number, long wanted) {
    return (wanted & ~sets[number]) == 0;
  }
}
