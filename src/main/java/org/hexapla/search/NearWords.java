package org.hexapla.search;

import java.util.function.IntConsumer;

/**
 * Finds the words within an edit distance of a given one: the optimal string alignment distance
 * (Damerau 1964; Levenshtein's insertion, deletion and substitution, and the transposition of two
 * neighbours, none of them edited twice).
 *
 * <p>All words are looked at, in the order in which they stand in memory: nearly all are out by
 * their length or their letters (an edit takes at most one letter away and brings one in), which
 * takes a nanosecond or two; no tree has to be kept. The distance of the others is worked out a
 * column at a time, a bit a row (Hyyrö 2003, "A bit-vector algorithm for computing Levenshtein and
 * Damerau edit distances", figure 8).
 */
final class NearWords {

  /** UTF-16 units; longer ones are not words that somebody mistypes. At most the bits of a long. */
  static final int LONGEST_WORD = 40;

  private final char[] wanted;
  private final long letters;
  private final int distance;

  private NearWords(String wanted, int distance) {
    this.wanted = wanted.toCharArray();
    this.letters = LetterSets.of(wanted);
    this.distance = distance;
  }

  /** Hands over the number of every word within a distance, in ascending order. */
  static void visit(
      StringTable words, LetterSets sets, String wanted, int distance, IntConsumer found) {
    if (!wanted.isEmpty() && wanted.length() <= LONGEST_WORD) {
      new NearWords(wanted, distance).visit(words, sets, found);
    }
  }

  private void visit(StringTable words, LetterSets sets, IntConsumer found) {
    for (int word = 0; word < words.size(); word++) {
      if (sets.mayBeNear(word, letters, distance)
          && Math.abs(words.length(word) - wanted.length) <= distance
          && distanceTo(words, word) <= distance) {
        found.accept(word);
      }
    }
  }

  private int distanceTo(StringTable words, int word) {
    long lastRow = 1L << (wanted.length - 1);
    long lower = -1; // rows where the column rises by one from the row above
    long higher = 0; // rows where it falls by one
    long diagonal = 0; // rows that are no dearer than the one above in the column before
    long sameBefore = 0;
    int cost = wanted.length;
    for (int i = 0; i < words.length(word); i++) {
      long same = rowsOf(words.letter(word, i));
      long swapped = ((~diagonal & same) << 1) & sameBefore;
      diagonal = (((same & lower) + lower) ^ lower) | same | higher | swapped;
      long rises = higher | ~(diagonal | lower);
      long falls = diagonal & lower;
      cost += (rises & lastRow) != 0 ? 1 : 0;
      cost -= (falls & lastRow) != 0 ? 1 : 0;
      rises = (rises << 1) | 1;
      lower = (falls << 1) | ~(diagonal | rises);
      higher = rises & diagonal;
      sameBefore = same;
    }
    return cost;
  }

  /** Where a letter stands in the wanted word. */
  private long rowsOf(char letter) {
    long rows = 0;
    for (int row = 0; row < wanted.length; row++) {
      if (wanted[row] == letter) {
        rows |= 1L << row;
      }
    }
    return rows;
  }
}
