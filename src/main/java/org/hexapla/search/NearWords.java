package org.hexapla.search;

import java.util.function.IntConsumer;

/**
 * Finds the words within an edit distance of a given one: the optimal string alignment distance
 * (Damerau 1964; Levenshtein's insertion, deletion and substitution, and the transposition of two
 * neighbours, none of them edited twice).
 *
 * <p>The words are sorted, so that neighbours share a beginning: the rows of the distance matrix
 * for the shared beginning are kept, and all words are skipped whose beginning is too far already.
 * That is the walk over a trie, without the trie.
 */
final class NearWords {

  /** UTF-16 units; longer ones are not words that somebody mistypes. */
  static final int LONGEST_WORD = 40;

  private final String[] sorted;

  NearWords(String[] sorted) {
    this.sorted = sorted;
  }

  /** Hands over the index of every word within a distance, in ascending order. */
  void visit(String wanted, int distance, IntConsumer found) {
    if (wanted.length() > LONGEST_WORD) {
      return;
    }
    int deepest = wanted.length() + distance;
    int[][] matrix = new int[deepest + 1][wanted.length() + 1];
    for (int column = 0; column <= wanted.length(); column++) {
      matrix[0][column] = column;
    }
    String before = "";
    int valid = 0; // rows of the matrix that hold for the word before
    for (int i = 0; i < sorted.length; ) {
      String word = sorted[i];
      int shared = Math.min(valid, sharedBeginning(before, word));
      int depth = fill(matrix, word, wanted, shared, distance, deepest);
      before = word;
      valid = depth;
      if (depth == word.length() && matrix[depth][wanted.length()] <= distance) {
        found.accept(i);
      }
      i = depth < word.length() ? behind(word.substring(0, depth), i) : i + 1;
    }
  }

  /**
   * Fills the rows of a word as far as they can still lead to a near one.
   *
   * @return the last row that was filled; less than the word's length where the rest is too far
   */
  private static int fill(
      int[][] matrix, String word, String wanted, int from, int distance, int deepest) {
    int row = from;
    while (row < word.length() && row < deepest) {
      row++;
      if (fillRow(matrix, word, wanted, row) > distance && previousIsFar(matrix, row, distance)) {
        return row;
      }
    }
    return row;
  }

  /** A transposition reaches two rows back, so one hopeless row alone does not end the walk. */
  private static boolean previousIsFar(int[][] matrix, int row, int distance) {
    for (int value : matrix[row - 1]) {
      if (value < distance) {
        return false;
      }
    }
    return true;
  }

  private static int fillRow(int[][] matrix, String word, String wanted, int row) {
    int[] line = matrix[row];
    int[] above = matrix[row - 1];
    char letter = word.charAt(row - 1);
    line[0] = row;
    int least = row;
    for (int column = 1; column <= wanted.length(); column++) {
      char other = wanted.charAt(column - 1);
      int substituted = above[column - 1] + (letter == other ? 0 : 1);
      int cost = Math.min(substituted, 1 + Math.min(above[column], line[column - 1]));
      if (row > 1
          && column > 1
          && letter == wanted.charAt(column - 2)
          && other == word.charAt(row - 2)) {
        cost = Math.min(cost, matrix[row - 2][column - 2] + 1);
      }
      line[column] = cost;
      least = Math.min(least, cost);
    }
    return least;
  }

  /** The first word behind all those that begin so. */
  private int behind(String prefix, int from) {
    int low = from + 1;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle].startsWith(prefix)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static int sharedBeginning(String left, String right) {
    int most = Math.min(left.length(), right.length());
    int i = 0;
    while (i < most && left.charAt(i) == right.charAt(i)) {
      i++;
    }
    return i;
  }
}
