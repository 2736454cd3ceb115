package org.hexapla.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * Bars that show how often a term stands in the documents of each year, over the same years for all
 * terms of an entry, so that one sees a name give way to another. The units are those of the
 * drawing.
 *
 * @param firstYear of any term of the entry
 * @param lastYear of any term of the entry
 * @param words the same in words, for who does not see it
 */
public record UsageChart(int firstYear, int lastYear, String words, List<Bar> bars) {

  /** Units; the drawing is stretched to the width that there is. */
  public static final int WIDTH = 240;

  /** Units. */
  public static final int HEIGHT = 36;

  private static final double SHARE_OF_BAR = 0.8;
  private static final double WIDEST_BAR = 14;

  /** A year's bar. */
  public record Bar(double x, double y, double width, double height, int year, int count) {}

  /**
   * The chart of one term.
   *
   * @param usage of the term, by year; not empty
   * @param most the highest count of any term of the entry in one year
   */
  static UsageChart of(SortedMap<Integer, Integer> usage, int firstYear, int lastYear, int most) {
    double step = WIDTH / (double) (lastYear - firstYear + 1);
    double width = Math.min(step * SHARE_OF_BAR, WIDEST_BAR);
    List<Bar> bars = new ArrayList<>();
    usage.forEach(
        (year, count) -> {
          double height = HEIGHT * count / (double) Math.max(1, most);
          double x = (year - firstYear) * step + (step - width) / 2;
          bars.add(new Bar(x, HEIGHT - height, width, height, year, count));
        });
    return new UsageChart(firstYear, lastYear, inWords(usage), bars);
  }

  /** The years and their counts. */
  static String inWords(Map<Integer, Integer> usage) {
    return usage.entrySet().stream()
        .map(year -> year.getKey() + ": " + year.getValue())
        .collect(Collectors.joining(", "));
  }
}
