package org.hexapla.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Function;

/**
 * Sorts many things by their strings, in the order of {@link String#compareTo}: by a few letters at
 * a time, as numbers, from the left (a radix sort from the most significant digit). Comparing whole
 * strings goes to the memory of both each time.
 */
final class StringOrder {

  /** Fewer are compared as they are. */
  private static final int FEW = 16;

  /** UTF-16 units that go into one number in front of the place of a string. */
  private static final int LETTERS = 2;

  /** Bits of a unit; one more than it has, as the end of a string comes before any. */
  private static final int LETTER_BITS = Character.SIZE + 1;

  private static final int PLACE_BITS = Long.SIZE - 1 - LETTERS * LETTER_BITS;
  private static final long PLACE_MASK = (1L << PLACE_BITS) - 1;

  private StringOrder() {}

  /**
   * @param string by which is sorted
   * @param same decides where two strings are the same
   */
  static <T> void sort(T[] things, Function<T, String> string, Comparator<? super T> same) {
    sort(things, 0, things.length, 0, string, Comparator.comparing(string).thenComparing(same));
  }

  private static <T> void sort(
      T[] things, int from, int to, int depth, Function<T, String> string, Comparator<T> whole) {
    if (to - from < FEW) {
      Arrays.sort(things, from, to, whole);
      return;
    }
    long[] keys = new long[to - from];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = letters(string.apply(things[from + i]), depth) << PLACE_BITS | i;
    }
    Arrays.sort(keys);
    T[] before = Arrays.copyOfRange(things, from, to);
    for (int i = 0; i < keys.length; i++) {
      things[from + i] = before[(int) (keys[i] & PLACE_MASK)];
    }
    for (int start = 0, end = 0; start < keys.length; start = end) {
      long letters = keys[start] >> PLACE_BITS;
      while (end < keys.length && keys[end] >> PLACE_BITS == letters) {
        end++;
      }
      if (string.apply(things[from + start]).length() < depth + LETTERS) { // all of them end here
        Arrays.sort(things, from + start, from + end, whole);
      } else {
        sort(things, from + start, from + end, depth + LETTERS, string, whole);
      }
    }
  }

  private static long letters(String text, int depth) {
    long letters = 0;
    for (int i = depth; i < depth + LETTERS; i++) {
      letters = letters << LETTER_BITS | (i < text.length() ? text.charAt(i) + 1 : 0);
    }
    return letters;
  }
}
