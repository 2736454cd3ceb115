package org.hexapla.web;

import java.util.IntSummaryStatistics;
import java.util.List;
import org.hexapla.search.EquivalentCount;
import org.hexapla.search.Years;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Sentences that hold a phrase, beside what another language says there.
 *
 * @param phrase what was asked; empty for nothing yet
 * @param years of the documents
 * @param counts how often each equivalent stands for it
 */
public record ConcordancePage(
    String phrase, Language from, Language to, Years years, List<Line> lines, List<Count> counts) {

  /** The address at which programs get the same. */
  public String api() {
    return "/api/concordance?q="
        + Links.encode(phrase)
        + "&from="
        + from.code()
        + "&to="
        + to.code()
        + bound("since", years.since())
        + bound("until", years.until());
  }

  private static String bound(String name, @Nullable Integer year) {
    return year == null ? "" : "&" + name + "=" + year;
  }

  /**
   * How often an equivalent stands for the phrase.
   *
   * @param term the equivalent; empty for the places where none was found
   * @param places that say it so
   * @param of all places with a counterpart
   * @param years the places by year, all equivalents over the same years; null where no document
   *     has a date
   */
  public record Count(String term, int places, int of, @Nullable UsageChart years) {

    static List<Count> all(List<EquivalentCount> counts) {
      IntSummaryStatistics years =
          counts.stream()
              .flatMap(count -> count.years().keySet().stream())
              .mapToInt(Integer::intValue)
              .summaryStatistics();
      int most =
          counts.stream()
              .flatMap(count -> count.years().values().stream())
              .mapToInt(Integer::intValue)
              .max()
              .orElse(1);
      return counts.stream()
          .map(
              count ->
                  new Count(
                      count.term(),
                      count.places(),
                      count.of(),
                      years.getCount() == 0
                          ? null
                          : UsageChart.of(count.years(), years.getMin(), years.getMax(), most)))
          .toList();
    }
  }

  /**
   * A place.
   *
   * @param sentence its piece with a note is the phrase
   * @param counterpart pieces with a note are equivalents; empty where that language has none
   * @param date or null
   */
  public record Line(
      String symbol,
      boolean sample,
      String place,
      String address,
      @Nullable String date,
      List<MarkedText.Piece> sentence,
      List<MarkedText.Piece> counterpart) {}
}
