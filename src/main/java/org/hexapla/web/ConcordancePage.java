package org.hexapla.web;

import java.util.List;
import org.hexapla.search.EquivalentCount;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Sentences that hold a phrase, beside what another language says there.
 *
 * @param phrase what was asked; empty for nothing yet
 * @param counts how often each equivalent stands for it
 */
public record ConcordancePage(
    String phrase, Language from, Language to, List<Line> lines, List<EquivalentCount> counts) {

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
