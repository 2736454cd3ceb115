package org.hexapla.search;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * The words of each row, by their numbers in {@link Postings#words()}: so that of two words asked
 * for only the rows of the rarer one are gone through. Immutable.
 */
final class RowWords {

  private final int[] starts;
  private final int[] words;

  private RowWords(int[] starts, int[] words) {
    this.starts = starts;
    this.words = words;
  }

  /** The other way round: from the rows of each word. */
  static RowWords of(Postings postings, int rows) {
    int[] starts = new int[rows + 1];
    int words = postings.words().size();
    for (int word = 0; word < words; word++) {
      postings.forEachRow(word, row -> starts[row + 1]++);
    }
    for (int row = 0; row < rows; row++) {
      starts[row + 1] += starts[row];
    }
    int[] places = starts.clone();
    int[] numbers = new int[starts[rows]];
    for (int word = 0; word < words; word++) {
      int number = word;
      postings.forEachRow(word, row -> numbers[places[row]++] = number);
    }
    return new RowWords(starts, numbers);
  }

  /** Whether a row has a word of a range. */
  boolean hasOneOf(int row, int fromWord, int toWord) {
    for (int i = starts[row]; i < starts[row + 1]; i++) {
      if (words[i] >= fromWord && words[i] < toWord) {
        return true;
      }
    }
    return false;
  }

  void write(DataOutput output) throws IOException {
    IntArrays.write(starts, output);
    IntArrays.write(words, output);
  }

  static RowWords read(DataInput input) throws IOException {
    return new RowWords(IntArrays.read(input), IntArrays.read(input));
  }
}
