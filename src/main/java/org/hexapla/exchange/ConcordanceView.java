package org.hexapla.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.search.Concordance;
import org.jspecify.annotations.Nullable;

/**
 * A phrase in its sentence, as JSON shows it. The names are a contract.
 *
 * @param paragraph the id of the place
 * @param place the same for a reader
 * @param date ISO day or year, or null
 * @param start of the phrase in the sentence, UTF-16 units
 * @param end the unit behind the last
 * @param counterparts by language code
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ConcordanceView(
    String symbol,
    String paragraph,
    String place,
    @Nullable String date,
    String sentence,
    int start,
    int end,
    Map<String, CounterpartView> counterparts) {

  /** What another language says there. */
  @Serdeable
  public record CounterpartView(List<String> paragraphs, String text, List<MarkView> marked) {}

  /** An equivalent in a text: its stretch in UTF-16 units, and the term of the glossary. */
  @Serdeable
  public record MarkView(int start, int end, String term) {

    static MarkView of(Concordance.Mark mark) {
      return new MarkView(mark.span().start(), mark.span().end(), mark.term());
    }
  }

  /** The view of a line; the place is written in the language of the phrase. */
  public static ConcordanceView of(Concordance.Line line) {
    Map<String, CounterpartView> counterparts = new LinkedHashMap<>();
    line.counterparts()
        .forEach(
            (language, counterpart) ->
                counterparts.put(
                    language.code(),
                    new CounterpartView(
                        counterpart.paragraphs(),
                        counterpart.text(),
                        counterpart.marked().stream().map(MarkView::of).toList())));
    return new ConcordanceView(
        line.citation().symbol().value(),
        line.citation().locator().id(),
        line.citation().locator().display(line.citation().language()),
        line.date() == null ? null : line.date().value(),
        line.sentence(),
        line.match().start(),
        line.match().end(),
        counterparts);
  }
}
