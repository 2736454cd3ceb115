package org.hexapla.align;

import java.util.Arrays;

/**
 * Numbers every pair of words that stand in one unit, once for both directions of alignment: a unit
 * of I source and J target words has I·J cells, and each cell holds the number of its pair of keys.
 * What the sampler counts for a pair is then found without hashing.
 *
 * <p>A unit with more than {@value #MOST_CELLS_OF_A_UNIT} cells (500 words against 500) is left
 * out: nothing can be learned from so long a stretch that its shorter neighbours do not say better.
 */
final class CooccurrenceIndex {

  static final int MOST_CELLS_OF_A_UNIT = 250_000;

  private final Bitext bitext;

  /** The units that are aligned. */
  private final int[] units;

  /** The first cell of each of them, and behind the last the number of cells. */
  private final int[] firstCell;

  /** By unit, then target word, then source word. */
  private final int[] pairs;

  private final int[] sourceOfPair;
  private final int[] targetOfPair;

  CooccurrenceIndex(Bitext bitext) {
    this.bitext = bitext;
    IntList kept = new IntList();
    IntList first = new IntList();
    int cells = 0;
    for (int unit = 0; unit < bitext.size(); unit++) {
      long size = (long) bitext.sourceLength(unit) * bitext.targetLength(unit);
      if (size <= MOST_CELLS_OF_A_UNIT && cells + size <= Integer.MAX_VALUE - 8) {
        kept.add(unit);
        first.add(cells);
        cells += (int) size;
      }
    }
    first.add(cells);
    units = kept.toArray();
    firstCell = first.toArray();
    pairs = new int[cells];
    Numbers numbers = new Numbers();
    for (int at = 0; at < units.length; at++) {
      number(at, numbers);
    }
    sourceOfPair = numbers.sources.toArray();
    targetOfPair = numbers.targets.toArray();
  }

  private void number(int at, Numbers numbers) {
    int unit = units[at];
    int cell = firstCell[at];
    for (int j = bitext.targetFrom(unit); j < bitext.targetTo(unit); j++) {
      int target = bitext.target().key(j);
      for (int i = bitext.sourceFrom(unit); i < bitext.sourceTo(unit); i++) {
        pairs[cell++] = numbers.number(bitext.source().key(i), target);
      }
    }
  }

  /** An open-addressing table from pairs of keys to their numbers. */
  private static final class Numbers {
    private static final long EMPTY = -1;

    private long[] keys = new long[1 << 16];
    private int[] values = new int[1 << 16];
    private final IntList sources = new IntList();
    private final IntList targets = new IntList();

    Numbers() {
      Arrays.fill(keys, EMPTY);
    }

    int number(int source, int target) {
      long key = (long) source << Integer.SIZE | target;
      int slot = slot(key);
      if (keys[slot] == key) {
        return values[slot];
      }
      if (sources.size() * 2 > keys.length) {
        grow();
        slot = slot(key);
      }
      keys[slot] = key;
      values[slot] = sources.size();
      sources.add(source);
      targets.add(target);
      return values[slot];
    }

    private int slot(long key) {
      int mask = keys.length - 1;
      long mixed = key * 0x9E3779B97F4A7C15L;
      int slot = (int) (mixed >>> 32) & mask;
      while (keys[slot] != EMPTY && keys[slot] != key) {
        slot = (slot + 1) & mask;
      }
      return slot;
    }

    private void grow() {
      long[] oldKeys = keys;
      int[] oldValues = values;
      keys = new long[oldKeys.length * 2];
      values = new int[keys.length];
      Arrays.fill(keys, EMPTY);
      for (int i = 0; i < oldKeys.length; i++) {
        if (oldKeys[i] != EMPTY) {
          int slot = slot(oldKeys[i]);
          keys[slot] = oldKeys[i];
          values[slot] = oldValues[i];
        }
      }
    }
  }

  Bitext bitext() {
    return bitext;
  }

  /** How many units are aligned. */
  int size() {
    return units.length;
  }

  /** The number in the bitext of an aligned unit. */
  int unit(int at) {
    return units[at];
  }

  int cells() {
    return pairs.length;
  }

  int firstCell(int at) {
    return firstCell[at];
  }

  /** The number of the pair in a cell. */
  int pair(int cell) {
    return pairs[cell];
  }

  /** How many different pairs there are. */
  int pairCount() {
    return sourceOfPair.length;
  }

  int sourceOfPair(int pair) {
    return sourceOfPair[pair];
  }

  int targetOfPair(int pair) {
    return targetOfPair[pair];
  }
}
