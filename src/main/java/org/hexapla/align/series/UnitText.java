package org.hexapla.align.series;

import java.util.List;
import org.hexapla.corpus.Citation;
import org.hexapla.corpus.Locator;
import org.hexapla.corpus.Resolution;
import org.hexapla.text.Span;
import org.hexapla.text.Token;

/**
 * A paragraph or footnote as units.
 *
 * @param document where it stands
 * @param locator its id
 * @param text its words
 */
record UnitText(Resolution document, String locator, String text, List<Unit> units) {

  /** The stretch of units from one to another, as it stands. */
  Span span(int start, int end) {
    return new Span(units.get(start).span().start(), units.get(end - 1).span().end());
  }

  String surface(int start, int end) {
    return span(start, end).of(text);
  }

  Citation citation(int start, int end) {
    return new Citation(
        document.symbol(),
        document.language(),
        document.version(),
        new Locator(locator),
        span(start, end));
  }

  List<String> keys(int start, int end) {
    return units.subList(start, end).stream().map(Unit::key).toList();
  }

  /** The words of a stretch, each once though its characters are several units. */
  List<Token> tokens(int start, int end) {
    return units.subList(start, end).stream().map(Unit::token).distinct().toList();
  }
}
