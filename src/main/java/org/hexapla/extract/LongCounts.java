package org.hexapla.extract;

import java.util.Arrays;

/**
 * A map from hashes of 64 bits to numbers, open addressing. Two strings of units share a hash with
 * a probability of about n²/2⁶⁵, which is 10⁻⁷ for a million strings.
 */
final class LongCounts {

  private static final int ABSENT = -1;

  private long[] hashes = new long[1 << 12];
  private int[] values = new int[1 << 12];
  private int size;

  /** Adds to the number of a hash and returns the sum; an absent hash has 0. */
  int add(long hash, int amount) {
    int slot = slot(hash);
    if (hashes[slot] == 0) {
      hashes[slot] = used(hash);
      values[slot] = 0;
      size++;
      if (size * 2 > hashes.length) {
        grow();
        slot = slot(hash);
      }
    }
    values[slot] += amount;
    return values[slot];
  }

  void put(long hash, int value) {
    add(hash, value - get(hash, 0));
  }

  int get(long hash, int absent) {
    int slot = slot(hash);
    return hashes[slot] == 0 ? absent : values[slot];
  }

  /** The number of a hash, or -1 where it is absent. */
  int get(long hash) {
    return get(hash, ABSENT);
  }

  private int slot(long hash) {
    long wanted = used(hash);
    int mask = hashes.length - 1;
    int slot = (int) (wanted ^ (wanted >>> 32)) & mask;
    while (hashes[slot] != 0 && hashes[slot] != wanted) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** Zero marks a free slot. */
  private static long used(long hash) {
    return hash == 0 ? 1 : hash;
  }

  private void grow() {
    long[] oldHashes = hashes;
    int[] oldValues = values;
    hashes = new long[oldHashes.length * 2];
    values = new int[oldValues.length * 2];
    Arrays.fill(values, 0);
    for (int i = 0; i < oldHashes.length; i++) {
      if (oldHashes[i] != 0) {
        int slot = slot(oldHashes[i]);
        hashes[slot] = oldHashes[i];
        values[slot] = oldValues[i];
      }
    }
  }
}
