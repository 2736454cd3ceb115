package org.hexapla.check;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Where the units of a text stand, by line and column; found without reading the text again. */
public final class LinePlaces {

  private final int[] starts;

  private LinePlaces(int[] starts) {
    this.starts = starts;
  }

  /**
   * A place in a text, counted from 1.
   *
   * @param column in UTF-16 units
   */
  public record Place(int line, int column) {}

  public static LinePlaces of(String text) {
    IntStream behindFeeds =
        IntStream.range(0, text.length()).filter(i -> text.charAt(i) == '\n').map(i -> i + 1);
    return new LinePlaces(IntStream.concat(IntStream.of(0), behindFeeds).toArray());
  }

  /** The place of a unit. */
  public Place at(int unit) {
    int found = Arrays.binarySearch(starts, unit);
    int line = found >= 0 ? found : -found - 2;
    return new Place(line + 1, unit - starts[line] + 1);
  }
}
