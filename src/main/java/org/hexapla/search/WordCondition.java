package org.hexapla.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PrimitiveIterator;

/** What a row must have for one word of a query: one of some words, or its key. Immutable. */
final class WordCondition {

  private final Postings words;
  private final Postings keys;
  private final RowWords rowWords;
  private final List<WordRange> ranges;
  private final WordRange key;

  /**
   * @param ranges of words of which a row must have one
   * @param key of the word; the row may have that instead
   */
  WordCondition(
      Postings words, Postings keys, RowWords rowWords, List<WordRange> ranges, WordRange key) {
    this.words = words;
    this.keys = keys;
    this.rowWords = rowWords;
    this.ranges = ranges.stream().filter(range -> !range.isEmpty()).toList();
    this.key = key;
  }

  /** The rows that satisfy all conditions, best first. */
  static PrimitiveIterator.OfInt all(List<WordCondition> conditions) {
    List<WordCondition> rarestFirst = new ArrayList<>(conditions);
    rarestFirst.sort(Comparator.comparingInt(WordCondition::atMost));
    List<WordCondition> others = rarestFirst.subList(1, rarestFirst.size());
    return Rows.only(rarestFirst.get(0).rows(), row -> allHoldFor(row, others));
  }

  private static boolean allHoldFor(int row, List<WordCondition> conditions) {
    for (WordCondition condition : conditions) {
      if (!condition.holdsFor(row)) {
        return false;
      }
    }
    return true;
  }

  /** Whether no row satisfies it. */
  boolean isHopeless() {
    return atMost() == 0;
  }

  /** At most how many rows satisfy it. */
  private int atMost() {
    int count = keys.count(key.from(), key.to());
    for (WordRange range : ranges) {
      count += words.count(range.from(), range.to());
    }
    return count;
  }

  private PrimitiveIterator.OfInt rows() {
    PrimitiveIterator.OfInt rows = key.isEmpty() ? Rows.none() : keys.ofRange(key.from(), key.to());
    for (WordRange range : ranges) {
      rows = Rows.either(rows, words.ofRange(range.from(), range.to()));
    }
    return rows;
  }

  private boolean holdsFor(int row) {
    for (WordRange range : ranges) {
      if (rowWords.hasOneOf(row, range.from(), range.to())) {
        return true;
      }
    }
    return !key.isEmpty() && keys.has(key.from(), row);
  }
}
