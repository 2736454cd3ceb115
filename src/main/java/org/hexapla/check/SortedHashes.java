package org.hexapla.check;

import java.util.Arrays;

/**
 * Numbers whose bits are spread evenly, in ascending order. As they are, the first bits of a number
 * say nearly where it stands. Immutable.
 */
final class SortedHashes {

  private final long[] sorted; // as unsigned
  private final int[] starts; // by the first bits: where their numbers begin
  private final int shift;

  private SortedHashes(long[] sorted) {
    this.sorted = sorted;
    int bits = Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(sorted.length));
    shift = Long.SIZE - bits;
    starts = new int[(1 << bits) + 1];
    for (long one : sorted) {
      starts[(int) (one >>> shift) + 1]++;
    }
    Arrays.parallelPrefix(starts, Integer::sum);
  }

  /**
   * @param hashes in any order, which is lost; of equal ones one is kept
   */
  static SortedHashes of(long[] hashes) {
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] ^= Long.MIN_VALUE; // in the order of unsigned numbers
    }
    Arrays.sort(hashes);
    int count = 0;
    long last = 0;
    for (long hash : hashes) {
      if (count == 0 || hash != last) {
        last = hash;
        hashes[count++] = hash ^ Long.MIN_VALUE;
      }
    }
    return new SortedHashes(Arrays.copyOf(hashes, count));
  }

  int size() {
    return sorted.length;
  }

  long get(int at) {
    return sorted[at];
  }

  /** Where the first stands that is not less, as unsigned numbers; {@link #size} where none is. */
  int from(long hash) {
    int at = starts[(int) (hash >>> shift)];
    while (at < sorted.length && Long.compareUnsigned(sorted[at], hash) < 0) {
      at++;
    }
    return at;
  }
}
