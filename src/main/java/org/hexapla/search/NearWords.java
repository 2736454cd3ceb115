package org.hexapla.search;

import java.util.function.IntConsumer;

/**
 * Finds the words within an edit distance of a given one: the optimal string alignment distance
 * (Damerau 1964; Levenshtein's insertion, deletion and substitution, and the transposition of two
 * neighbours, none of them edited twice).
 *
 * <p>The words are sorted, so that neighbours share a beginning: the rows of the distance matrix
 * for the shared beginning are kept, and all words are skipped whose beginning is too far already.
 * That is the walk over a trie, without the trie. Of each row only the cells near the diagonal are
 * worked out: the others are too far in any case (Ukkonen 1985).
 */
final class NearWords {

  /** UTF-16 units; longer ones are not words that somebody mistypes. */
  static final int LONGEST_WORD = 40;

  private final StringTable sorted;
  private final char[] wanted;
  private final int distance;
  private final int[][] matrix;

  private NearWords(StringTable sorted, String wanted, int distance) {
    this.sorted = sorted;
    this.wanted = wanted.toCharArray();
    this.distance = distance;
    matrix = new int[wanted.length() + distance + 2][wanted.length() + 1];
    for (int column = 0; column <= wanted.length(); column++) {
      matrix[0][column] = column;
    }
  }

  /** Hands over the number of every word within a distance, in ascending order. */
  static void visit(StringTable sorted, String wanted, int distance, IntConsumer found) {
    if (wanted.length() <= LONGEST_WORD) {
      new NearWords(sorted, wanted, distance).walk(found);
    }
  }

  private void walk(IntConsumer found) {
    int valid = 0; // rows of the matrix that hold for the word before
    int before = 0;
    for (int i = 0; i < sorted.size(); ) {
      int shared = i == 0 ? 0 : sharedBeginning(before, i, valid);
      int depth = fill(i, shared);
      int length = sorted.length(i);
      before = i;
      valid = depth;
      if (depth == length && isNear(length)) {
        found.accept(i);
      }
      i = depth < length ? behind(i, depth) : i + 1;
    }
  }

  private boolean isNear(int length) {
    return Math.abs(length - wanted.length) <= distance
        && matrix[length][wanted.length] <= distance;
  }

  /**
   * Fills the rows of a word as far as they can still lead to a near one.
   *
   * @return the last row that was filled; less than the word's length where the rest is too far
   */
  private int fill(int word, int from) {
    int length = sorted.length(word);
    int deepest = wanted.length + distance;
    int row = from;
    while (row < length && row <= deepest) {
      row++;
      // A transposition reaches two rows back, so one hopeless row alone does not end the walk.
      if (row > deepest || (fillRow(word, row) > distance && least(row - 1) >= distance)) {
        return row;
      }
    }
    return row;
  }

  private int least(int row) {
    int least = Integer.MAX_VALUE;
    int last = Math.min(wanted.length, row + distance);
    for (int column = Math.max(0, row - distance); column <= last; column++) {
      least = Math.min(least, matrix[row][column]);
    }
    return least;
  }

  private int fillRow(int word, int row) {
    int[] line = matrix[row];
    int[] above = matrix[row - 1];
    int far = distance + 1;
    char letter = sorted.letter(word, row - 1);
    char letterBefore = row > 1 ? sorted.letter(word, row - 2) : 0;
    int first = Math.max(1, row - distance);
    int last = Math.min(wanted.length, row + distance);
    line[first - 1] = first == 1 ? row : far;
    int least = line[first - 1];
    for (int column = first; column <= last; column++) {
      char other = wanted[column - 1];
      int fromAbove = column == row + distance ? far : above[column];
      int cost = Math.min(above[column - 1] + (letter == other ? 0 : 1), fromAbove + 1);
      cost = Math.min(cost, line[column - 1] + 1);
      if (row > 1 && column > 1 && letter == wanted[column - 2] && other == letterBefore) {
        cost = Math.min(cost, matrix[row - 2][column - 2] + 1);
      }
      line[column] = cost;
      least = Math.min(least, cost);
    }
    return least;
  }

  /** The first word behind all those that share so many letters with one. */
  private int behind(int word, int letters) {
    int step = 1;
    int low = word + 1;
    while (low < sorted.size() && sharedBeginning(word, low, letters) == letters) {
      word = low;
      low += step;
      step <<= 1;
    }
    int high = Math.min(low, sorted.size());
    low = word + 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sharedBeginning(word, middle, letters) == letters) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int sharedBeginning(int left, int right, int most) {
    int end = Math.min(most, Math.min(sorted.length(left), sorted.length(right)));
    int i = 0;
    while (i < end && sorted.letter(left, i) == sorted.letter(right, i)) {
      i++;
    }
    return i;
  }
}
