package org.hexapla.search;

import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;
import java.util.PriorityQueue;

/**
 * Gives the numbers of any stretch of an array in ascending order, the least at once: rows are
 * numbered best first, so these are the best of all terms that begin with a letter, without looking
 * at the others. The least number of each block, and of each block of blocks, is known beforehand.
 */
final class RangeMinimum {

  private static final int BITS = 6;
  private static final int BLOCK = 1 << BITS;

  private final int[] numbers;
  private final int[] blocks;
  private final int[] blocksOfBlocks;

  RangeMinimum(int[] numbers) {
    this.numbers = numbers;
    blocks = minima(numbers);
    blocksOfBlocks = minima(blocks);
  }

  private static int[] minima(int[] numbers) {
    int[] minima = new int[(numbers.length + BLOCK - 1) >> BITS];
    for (int block = 0; block < minima.length; block++) {
      int least = Integer.MAX_VALUE;
      int end = Math.min(numbers.length, (block + 1) << BITS);
      for (int i = block << BITS; i < end; i++) {
        least = Math.min(least, numbers[i]);
      }
      minima[block] = least;
    }
    return minima;
  }

  /** The numbers of a stretch, ascending, each once. */
  PrimitiveIterator.OfInt ascending(int from, int to) {
    return new Ascending(from, to);
  }

  /** A stretch, with the place of its least number. */
  private record Stretch(int least, int at, int from, int to) implements Comparable<Stretch> {
    @Override
    public int compareTo(Stretch other) {
      return Integer.compare(least, other.least);
    }
  }

  private final class Ascending implements PrimitiveIterator.OfInt {
    private final PriorityQueue<Stretch> open = new PriorityQueue<>();

    Ascending(int from, int to) {
      push(from, to);
    }

    @Override
    public boolean hasNext() {
      return !open.isEmpty();
    }

    @Override
    public int nextInt() {
      Stretch first = open.poll();
      if (first == null) {
        throw new NoSuchElementException();
      }
      split(first);
      for (Stretch same = open.peek();
          same != null && same.least == first.least;
          same = open.peek()) {
        open.remove();
        split(same);
      }
      return first.least;
    }

    private void split(Stretch stretch) {
      push(stretch.from, stretch.at);
      push(stretch.at + 1, stretch.to);
    }

    private void push(int from, int to) {
      if (from < to) {
        int at = placeOfLeast(from, to);
        open.add(new Stretch(numbers[at], at, from, to));
      }
    }
  }

  private int placeOfLeast(int from, int to) {
    int block = leastBlock(from, to);
    int place = from;
    if (block < 0) {
      return scan(numbers, from, to, place);
    }
    place = scan(numbers, from, Math.min(to, ((from >> BITS) + 1) << BITS), place);
    place = scan(numbers, Math.max(from, (to >> BITS) << BITS), to, place);
    if (blocks[block] >= numbers[place]) {
      return place;
    }
    return scan(numbers, block << BITS, (block + 1) << BITS, block << BITS);
  }

  /**
   * Among the blocks that lie whole in a stretch, the one with the least number; -1 without any.
   */
  private int leastBlock(int from, int to) {
    int first = (from >> BITS) + 1;
    int behind = to >> BITS;
    if (first >= behind) {
      return -1;
    }
    int outerFirst = (first >> BITS) + 1;
    int outerBehind = behind >> BITS;
    if (outerFirst >= outerBehind) {
      return scan(blocks, first, behind, first);
    }
    int place = scan(blocks, first, outerFirst << BITS, first);
    place = scan(blocks, outerBehind << BITS, behind, place);
    int outer = scan(blocksOfBlocks, outerFirst, outerBehind, outerFirst);
    return blocksOfBlocks[outer] < blocks[place]
        ? scan(blocks, outer << BITS, (outer + 1) << BITS, outer << BITS)
        : place;
  }

  private static int scan(int[] numbers, int from, int to, int best) {
    int place = best;
    int least = numbers[place];
    for (int i = from; i < to; i++) {
      if (numbers[i] < least) {
        least = numbers[i];
        place = i;
      }
    }
    return place;
  }
}
