package org.hexapla.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.search.Concordance;
import org.hexapla.search.EquivalentCount;
import org.hexapla.text.Language;
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

  /**
   * What another language says there.
   *
   * @param clauses those that say what the clause with the phrase says
   * @param marked where the text says what the phrase says
   */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record CounterpartView(
      List<String> paragraphs, String text, List<StretchView> clauses, List<MarkView> marked) {}

  /** A stretch of a text in UTF-16 units. */
  @Serdeable
  public record StretchView(int start, int end) {}

  /**
   * An equivalent in a text: its stretch in UTF-16 units, and its name.
   *
   * @param known whether the glossary has it; else the alignment of words found it
   */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record MarkView(int start, int end, String term, boolean known) {

    static MarkView of(Concordance.Mark mark) {
      return new MarkView(mark.span().start(), mark.span().end(), mark.term(), mark.known());
    }
  }

  /**
   * How often an equivalent stands for the phrase.
   *
   * @param term empty for the places where none was found
   * @param of all places with a counterpart in that language
   * @param years places by year
   */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record CountView(String term, int places, int of, Map<String, Integer> years) {

    static CountView of(EquivalentCount count) {
      Map<String, Integer> years = new LinkedHashMap<>();
      count.years().forEach((year, places) -> years.put(Integer.toString(year), places));
      return new CountView(count.term(), count.places(), count.of(), years);
    }
  }

  /** How often each equivalent stands for the phrase, by language code, the most frequent first. */
  static Map<String, List<CountView>> counts(
      List<Concordance.Line> lines, Collection<Language> languages) {
    Map<String, List<CountView>> counts = new LinkedHashMap<>();
    for (Language language : languages) {
      counts.put(
          language.code(), Concordance.count(lines, language).stream().map(CountView::of).toList());
    }
    return counts;
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
                        counterpart.clauses().stream()
                            .map(clause -> new StretchView(clause.start(), clause.end()))
                            .toList(),
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
