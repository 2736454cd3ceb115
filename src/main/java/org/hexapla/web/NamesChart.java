package org.hexapla.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hexapla.glossary.TermSection;
import org.hexapla.web.UsageChart.Bar;
import org.jspecify.annotations.Nullable;

/**
 * All names of a concept in one language on one axis of years, each in a colour of its own, so that
 * one sees a name give way to another. The units are those of {@link UsageChart}.
 *
 * @param names those that occur, the earliest first; at least two
 */
public record NamesChart(int firstYear, int lastYear, List<Name> names) {

  /** Colours that the style knows; with more names they come again. */
  private static final int COLOURS = 6;

  private static final double SHARE_OF_BARS = 0.8;
  private static final double WIDEST_BAR = 10;

  /**
   * A name.
   *
   * @param colour from 1
   * @param words the bars in words, for who does not see them
   */
  public record Name(String term, int colour, String words, List<Bar> bars) {}

  /**
   * The chart of some names of one language; null where fewer than two of them occur.
   *
   * @param firstYear of any name of the concept in any language
   */
  static @Nullable NamesChart of(List<TermSection> terms, int firstYear, int lastYear) {
    List<TermSection> used =
        terms.stream()
            .filter(term -> !term.usage().isEmpty())
            .sorted((a, b) -> a.usage().firstKey().compareTo(b.usage().firstKey()))
            .toList();
    if (used.size() < 2) {
      return null;
    }
    int most =
        used.stream()
            .flatMap(term -> term.usage().values().stream())
            .mapToInt(Integer::intValue)
            .max()
            .orElse(1);
    double step = UsageChart.WIDTH / (double) (lastYear - firstYear + 1);
    double width = Math.min(step * SHARE_OF_BARS / used.size(), WIDEST_BAR);
    List<Name> names = new ArrayList<>();
    for (TermSection term : used) {
      double left = (step - width * used.size()) / 2 + names.size() * width;
      List<Bar> bars = new ArrayList<>();
      for (Map.Entry<Integer, Integer> year : term.usage().entrySet()) {
        double height = UsageChart.HEIGHT * year.getValue() / (double) Math.max(1, most);
        bars.add(
            new Bar(
                (year.getKey() - firstYear) * step + left,
                UsageChart.HEIGHT - height,
                width,
                height,
                year.getKey(),
                year.getValue()));
      }
      names.add(
          new Name(
              term.term(), 1 + names.size() % COLOURS, UsageChart.inWords(term.usage()), bars));
    }
    return new NamesChart(firstYear, lastYear, names);
  }
}
