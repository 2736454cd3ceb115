package org.hexapla.align;

import java.util.Arrays;

/**
 * Numbers from 0 on that are asked for far more often than they are put in: a hash table with open
 * addressing, at the most half full. Immutable.
 */
final class IntSet {

  private static final int EMPTY = -1;

  /** 2³² over the golden ratio, as in Knuth's multiplicative hashing: spreads what lies close. */
  private static final int SPREAD = 0x9E3779B9;

  private final int[] table;
  private final int shift;

  private IntSet(int[] table) {
    this.table = table;
    shift = Integer.numberOfLeadingZeros(table.length) + 1;
  }

  static IntSet of(int[] numbers) {
    int[] table = new int[Integer.highestOneBit(Math.max(1, numbers.length)) << 2];
    Arrays.fill(table, EMPTY);
    IntSet set = new IntSet(table);
    for (int number : numbers) {
      table[set.place(number)] = number;
    }
    return set;
  }

  boolean contains(int number) {
    return table[place(number)] == number;
  }

  /** Where a number stands, or would. */
  private int place(int number) {
    int place = number * SPREAD >>> shift;
    while (table[place] != number && table[place] != EMPTY) {
      place = place + 1 & table.length - 1;
    }
    return place;
  }
}
