package org.hexapla.search;

import java.util.Arrays;

/**
 * A text as a sequence of units: words by their keys, Chinese characters, marks. A row of three
 * numbers each: the unit, and where it starts and ends in the text.
 */
final class TextUnits {

  private static final int NUMBERS_PER_ROW = 3;

  private int[] rows;
  private int size;

  TextUnits(int expected) {
    rows = new int[NUMBERS_PER_ROW * Math.max(expected, 4)];
  }

  int size() {
    return size;
  }

  int unit(int index) {
    return rows[NUMBERS_PER_ROW * index];
  }

  int start(int index) {
    return rows[NUMBERS_PER_ROW * index + 1];
  }

  int end(int index) {
    return rows[NUMBERS_PER_ROW * index + 2];
  }

  /** Adds a unit; words that only link others count once, however many stand together. */
  void add(int unit, int start, int end) {
    if (unit == UnitDictionary.LINK && size > 0 && unit(size - 1) == UnitDictionary.LINK) {
      return;
    }
    addWord(unit, start, end);
  }

  /** Adds a unit that is no word that only links others. */
  void addWord(int unit, int start, int end) {
    if (NUMBERS_PER_ROW * (size + 1) > rows.length) {
      rows = Arrays.copyOf(rows, 2 * rows.length);
    }
    int row = NUMBERS_PER_ROW * size;
    rows[row] = unit;
    rows[row + 1] = start;
    rows[row + 2] = end;
    size++;
  }
}
