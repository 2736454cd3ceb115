package org.hexapla.search;

import java.util.function.IntConsumer;

/**
 * Finds the words of a table within an edit distance of a given one: the optimal string alignment
 * distance (Damerau 1964; Levenshtein's insertion, deletion and substitution, and the transposition
 * of two neighbours, none of them edited twice).
 *
 * <p>All words of about the same length are looked at, in the order in which they stand in memory:
 * nearly all are out by their letters (an edit takes at most one letter away and brings one in),
 * which takes a nanosecond or two; no tree has to be kept. The distance of the others is worked out
 * a column at a time, a bit a row (Hyyrö 2003, "A bit-vector algorithm for computing Levenshtein
 * and Damerau edit distances", figure 8). Immutable.
 */
final class NearWords {

  /** UTF-16 units; longer ones are not words that somebody mistypes. At most the bits of a long. */
  static final int LONGEST_WORD = 40;

  /** Edits, at most. */
  private static final int LONGEST_DISTANCE = 2;

  private static final int LENGTHS = LONGEST_WORD + LONGEST_DISTANCE + 1;

  private final StringTable words;
  private final int[] byLength; // the words, the short ones first
  private final int[] starts = new int[LENGTHS + 1]; // by length, in that order
  private final long[] letters; // in that order

  NearWords(StringTable words) {
    this.words = words;
    for (int word = 0; word < words.size(); word++) {
      if (words.length(word) < LENGTHS) {
        starts[words.length(word) + 1]++;
      }
    }
    for (int length = 0; length < LENGTHS; length++) {
      starts[length + 1] += starts[length];
    }
    byLength = new int[starts[LENGTHS]];
    letters = new long[byLength.length];
    int[] places = starts.clone();
    for (int word = 0; word < words.size(); word++) {
      if (words.length(word) < LENGTHS) {
        int place = places[words.length(word)]++;
        byLength[place] = word;
        letters[place] = words.letterSet(word);
      }
    }
  }

  /**
   * Hands over the number of every word within a distance, the short ones first.
   *
   * @param distance one edit or two
   */
  void visit(String wanted, int distance, IntConsumer found) {
    if (wanted.isEmpty() || wanted.length() > LONGEST_WORD) {
      return;
    }
    char[] rows = wanted.toCharArray();
    long set = LetterSets.of(wanted);
    int to = starts[wanted.length() + distance + 1];
    for (int place = starts[Math.max(0, wanted.length() - distance)]; place < to; place++) {
      if (Long.bitCount(set & ~letters[place]) <= distance
          && Long.bitCount(letters[place] & ~set) <= distance
          && distance(rows, byLength[place]) <= distance) {
        found.accept(byLength[place]);
      }
    }
  }

  private int distance(char[] wanted, int word) {
    long lastRow = 1L << (wanted.length - 1);
    long lower = -1; // rows where the column rises by one from the row above
    long higher = 0; // rows where it falls by one
    long diagonal = 0; // rows that are no dearer than the one above in the column before
    long sameBefore = 0;
    int cost = wanted.length;
    for (int i = 0; i < words.length(word); i++) {
      long same = rowsOf(words.letter(word, i), wanted);
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
  private static long rowsOf(char letter, char[] wanted) {
    long rows = 0;
    for (int row = 0; row < wanted.length; row++) {
      if (wanted[row] == letter) {
        rows |= 1L << row;
      }
    }
    return rows;
  }
}
