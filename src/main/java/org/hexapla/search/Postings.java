package org.hexapla.search;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PrimitiveIterator;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Which rows a word stands in. The words are sorted: their common beginnings make both a search by
 * prefix and one for near words a short walk, and the rows of all words with a prefix lie side by
 * side. Immutable.
 */
final class Postings {

  private static final int[] NONE = {};

  private final StringTable words;
  private @Nullable NearWords near; // made when first asked, as are the pairs: few ask
  private @Nullable PairSets pairs;
  private final int[] starts;
  private final int[] rows;
  private final RangeMinimum best;

  private Postings(StringTable words, int[] starts, int[] rows) {
    this.words = words;
    this.starts = starts;
    this.rows = rows;
    this.best = new RangeMinimum(rows);
  }

  StringTable words() {
    return words;
  }

  /** Hands over every word within an edit distance of one. */
  void forEachNear(String wanted, int distance, IntConsumer taker) {
    near().visit(wanted, distance, taker);
  }

  private synchronized NearWords near() {
    if (near == null) {
      near = new NearWords(words);
    }
    return near;
  }

  private synchronized PairSets pairs() {
    if (pairs == null) {
      pairs = PairSets.of(words);
    }
    return pairs;
  }

  /**
   * The rows with a word that holds a stretch of letters; null where there are more than so many,
   * those with several such words counted each time.
   */
  @Nullable BitSet holding(String stretch, int most) {
    PairSets.Pairs wanted = PairSets.Pairs.of(List.of(stretch));
    PairSets sets = pairs();
    BitSet holding = new BitSet();
    int found = 0;
    for (int word = 0; word < words.size(); word++) {
      if (sets.mayHold(word, wanted) && words.contains(word, stretch)) {
        found += count(word, word + 1);
        if (found > most) {
          return null;
        }
        forEachRow(word, holding::set);
      }
    }
    return holding;
  }

  /** In how many rows the words of a range stand, those with several of them counted each time. */
  int count(int fromWord, int toWord) {
    return starts[toWord] - starts[fromWord];
  }

  /** The rows of the words of a range, ascending. */
  PrimitiveIterator.OfInt ofRange(int fromWord, int toWord) {
    return toWord - fromWord == 1
        ? Rows.of(rows, starts[fromWord], starts[toWord])
        : best.ascending(starts[fromWord], starts[toWord]);
  }

  void forEachRow(int word, IntConsumer taker) {
    for (int i = starts[word]; i < starts[word + 1]; i++) {
      taker.accept(rows[i]);
    }
  }

  /** Whether a word stands in a row. */
  boolean has(int word, int row) {
    return word >= 0 && Arrays.binarySearch(rows, starts[word], starts[word + 1], row) >= 0;
  }

  /** The rows of a word, ascending; empty where there is no such word. */
  int[] exactly(String word) {
    int number = words.find(word);
    return number < 0 ? NONE : Arrays.copyOfRange(rows, starts[number], starts[number + 1]);
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

  void write(DataOutput output) throws IOException {
    words.write(output);
    IntArrays.write(starts, output);
    IntArrays.write(rows, output);
  }

  static Postings read(DataInput input) throws IOException {
    return new Postings(StringTable.read(input), IntArrays.read(input), IntArrays.read(input));
  }

  /** Takes rows in ascending order. */
  static final class Builder {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final IntArrays pairs = new IntArrays(); // word and row in turn
    private int[] last = new int[16];
    private int[] counts = new int[16];

    void add(String word, int row) {
      if (!word.isEmpty()) {
        add(number(word), row);
      }
    }

    /** A number for a word, so that it need not be looked up again. */
    int number(String word) {
      Integer known = numbers.get(word);
      if (known != null) {
        return known;
      }
      int number = numbers.size();
      numbers.put(word, number);
      if (number == last.length) {
        last = Arrays.copyOf(last, 2 * number);
        counts = Arrays.copyOf(counts, 2 * number);
      }
      last[number] = -1;
      return number;
    }

    void add(int number, int row) {
      if (last[number] != row) {
        last[number] = row;
        counts[number]++;
        pairs.add(number);
        pairs.add(row);
      }
    }

    Postings build() {
      String[] sorted = numbers.keySet().toArray(String[]::new);
      StringOrder.sort(sorted, word -> word, Comparator.naturalOrder());
      int[] places = new int[sorted.length]; // where the next row of a word goes, by its number
      int[] starts = new int[sorted.length + 1];
      for (int i = 0; i < sorted.length; i++) {
        int number = number(sorted[i]);
        places[number] = starts[i];
        starts[i + 1] = starts[i] + counts[number];
      }
      int[] rows = new int[starts[sorted.length]];
      for (int i = 0; i < pairs.size(); i += 2) {
        rows[places[pairs.get(i)]++] = pairs.get(i + 1);
      }
      return new Postings(StringTable.of(Arrays.asList(sorted)), starts, rows);
    }
  }
}
