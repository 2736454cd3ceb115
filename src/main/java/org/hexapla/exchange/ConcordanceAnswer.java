package org.hexapla.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hexapla.search.Concordance;
import org.hexapla.text.Language;

/**
 * The places of a phrase, as JSON shows them.
 *
 * @param offset how many newer places stand before these lines
 * @param count how many lines are here
 * @param more whether there are places behind these lines
 * @param equivalents how often each stands for it in the places counted, by language code
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ConcordanceAnswer(
    String phrase,
    int offset,
    int count,
    boolean more,
    Map<String, List<ConcordanceView.CountView>> equivalents,
    List<ConcordanceView> lines) {

  /**
   * How many places are to be found for a page: those before it, its own and one behind it, and no
   * fewer than are counted.
   */
  public static int needed(int offset, int limit) {
    return Math.max(offset + limit + 1, Concordance.LINES_COUNTED);
  }

  /**
   * A page of the places found; all of them are counted.
   *
   * @param offset how many of the places are left out before
   * @param to the languages that are counted
   */
  public static ConcordanceAnswer of(
      String phrase, List<Concordance.Line> found, int offset, int limit, Collection<Language> to) {
    List<ConcordanceView> lines =
        found.stream().skip(offset).limit(limit).map(ConcordanceView::of).toList();
    return new ConcordanceAnswer(
        phrase,
        offset,
        lines.size(),
        found.size() > offset + lines.size(),
        ConcordanceView.counts(found, to),
        lines);
  }
}
