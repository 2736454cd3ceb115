package org.hexapla.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/**
 * Which rows a word stands in. The words are a sorted array: their common beginnings make both a
 * search by prefix and one for near words a short walk.
 */
final class Postings {

  /** Rows; a shorter prefix stands in more, and the rest would never be shown. */
  private static final int ROWS_OF_A_PREFIX = 50_000;

  private static final int[] NONE = {};

  private final String[] words;
  private final int[][] rows;
  private final Map<String, int[]> byWord;

  private Postings(String[] words, int[][] rows, Map<String, int[]> byWord) {
    this.words = words;
    this.rows = rows;
    this.byWord = byWord;
  }

  /** The rows of a word, ascending; empty where there is no such word. */
  int[] exactly(String word) {
    return byWord.getOrDefault(word, NONE);
  }

  /** The rows of all words that begin so, ascending. */
  int[] beginning(String prefix) {
    int from = Arrays.binarySearch(words, prefix);
    Union union = new Union();
    for (int i = from < 0 ? -from - 1 : from;
        i < words.length && words[i].startsWith(prefix) && union.size() < ROWS_OF_A_PREFIX;
        i++) {
      union.add(rows[i]);
    }
    return union.ascending();
  }

  /** The rows of all words within a distance, ascending. */
  int[] near(String word, int distance) {
    Union union = new Union();
    new NearWords(words).visit(word, distance, i -> union.add(rows[i]));
    return union.ascending();
  }

  /** The rows of all words that hold a stretch, ascending. */
  int[] holding(String stretch) {
    Union union = new Union();
    for (int i = 0; i < words.length && union.size() < ROWS_OF_A_PREFIX; i++) {
      if (words[i].contains(stretch)) {
        union.add(rows[i]);
      }
    }
    return union.ascending();
  }

  /** What stands in both, ascending. */
  static int[] both(int[] left, int[] right) {
    int[] common = new int[Math.min(left.length, right.length)];
    int size = 0;
    for (int i = 0, j = 0; i < left.length && j < right.length; ) {
      if (left[i] == right[j]) {
        common[size++] = left[i];
        i++;
        j++;
      } else if (left[i] < right[j]) {
        i++;
      } else {
        j++;
      }
    }
    return Arrays.copyOf(common, size);
  }

  /** What stands in either, ascending. */
  static int[] either(int[] left, int[] right) {
    if (left.length == 0 || right.length == 0) {
      return left.length == 0 ? right : left;
    }
    Union union = new Union();
    union.add(left);
    union.add(right);
    return union.ascending();
  }

  /** Gathers rows, in whatever order and however often. */
  private static final class Union {
    private int[] gathered = new int[16];
    private int size;

    int size() {
      return size;
    }

    void add(int[] more) {
      if (size + more.length > gathered.length) {
        gathered = Arrays.copyOf(gathered, Math.max(size + more.length, 2 * gathered.length));
      }
      System.arraycopy(more, 0, gathered, size, more.length);
      size += more.length;
    }

    int[] ascending() {
      Arrays.sort(gathered, 0, size);
      int kept = 0;
      for (int i = 0; i < size; i++) {
        if (i == 0 || gathered[i] != gathered[i - 1]) {
          gathered[kept++] = gathered[i];
        }
      }
      return Arrays.copyOf(gathered, kept);
    }
  }

  /** Takes rows in ascending order. */
  static final class Builder {
    private final Map<String, Union> gathered = new HashMap<>();

    void add(String word, int row) {
      if (!word.isEmpty()) {
        gathered.computeIfAbsent(word, w -> new Union()).add(new int[] {row});
      }
    }

    Postings build() {
      Map<String, int[]> byWord = new HashMap<>();
      gathered.forEach((word, union) -> byWord.put(word, union.ascending()));
      String[] words = byWord.keySet().toArray(String[]::new);
      Arrays.sort(words, Comparator.naturalOrder());
      int[][] rows = new int[words.length][];
      for (int i = 0; i < words.length; i++) {
        rows[i] = byWord.getOrDefault(words[i], NONE);
      }
      return new Postings(words, rows, byWord);
    }
  }
}
