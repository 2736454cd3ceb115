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
 * @param count how many lines are here
 * @param equivalents how often each stands for it in the places counted, by language code
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ConcordanceAnswer(
    String phrase,
    int count,
    Map<String, List<ConcordanceView.CountView>> equivalents,
    List<ConcordanceView> lines) {

  /**
   * The answer that shows the first of the places found and counts all.
   *
   * @param to the languages that are counted
   */
  public static ConcordanceAnswer of(
      String phrase, List<Concordance.Line> found, int limit, Collection<Language> to) {
    List<ConcordanceView> lines = found.stream().limit(limit).map(ConcordanceView::of).toList();
    return new ConcordanceAnswer(phrase, lines.size(), ConcordanceView.counts(found, to), lines);
  }
}
