package org.hexapla.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.corpus.Citation;
import org.hexapla.corpus.DocumentDate;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Context;
import org.hexapla.glossary.LanguageSection;
import org.hexapla.glossary.TermSection;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A concept entry as JSON shows it, with nothing left out: a line of {@code export --format jsonl}
 * and the answer of {@code GET /api/concepts/{id}}. The names are a contract; a field without a
 * value is there as null.
 *
 * @param origin {@code build}, {@code starter} or {@code person}
 * @param definitions by language code; only languages that have one
 * @param sections the terms by language code, in the order of {@link Language}; only languages that
 *     have one
 * @param version which a decision on the entry names; left out of files
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record EntryView(
    String id,
    @Nullable String subjectField,
    String origin,
    @Nullable String note,
    Map<String, String> definitions,
    Map<String, List<TermView>> sections,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long version) {

  /**
   * A term.
   *
   * @param type {@code fullForm}, {@code acronym}, …
   * @param status {@code preferred}, {@code admitted}, {@code proposed}, {@code deprecated}, {@code
   *     superseded}
   * @param confidence from 0 to 1, or null for what people decided
   * @param origin who put it there
   * @param source where it is from
   * @param citations the sentences that prove it, best first
   * @param usage occurrences by year
   * @param replacement what is said in its place, or null
   * @param partOfSpeech {@code noun}, … or null
   * @param gender {@code masculine}, … or null
   * @param number {@code plural}, … or null
   * @param geographicalUsage where it is used, or null
   */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record TermView(
      String term,
      String type,
      String status,
      @Nullable Double confidence,
      String origin,
      String source,
      @Nullable String note,
      List<CitationView> citations,
      Map<String, Integer> usage,
      @Nullable ReplacementView replacement,
      @Nullable String partOfSpeech,
      @Nullable String gender,
      @Nullable String number,
      @Nullable String geographicalUsage) {

    public static TermView of(TermSection term, Language reader) {
      Map<String, Integer> usage = new LinkedHashMap<>();
      term.usage().forEach((year, count) -> usage.put(Integer.toString(year), count));
      return new TermView(
          term.term(),
          term.type().label(),
          term.status().label(),
          term.confidence(),
          term.origin().label(),
          term.source(),
          term.note(),
          term.contexts().stream().map(context -> CitationView.of(context, reader)).toList(),
          usage,
          ReplacementView.of(term.replacement()),
          term.grammar().partOfSpeech(),
          term.grammar().gender(),
          term.grammar().number(),
          term.geographicalUsage());
    }
  }

  /**
   * A sentence that proves a term.
   *
   * @param language of the text that is quoted
   * @param version of that text
   * @param paragraph the id of the place, the same in every language: {@code op43(a)}
   * @param place the same for a reader: {@code para. 43 (a)}
   * @param start of the term in the paragraph, UTF-16 units
   * @param end the unit behind its last
   * @param date ISO day or year, or null
   * @param basis how the date is known: {@code printed}, {@code session}, {@code source}; or null
   * @param quote the sentence
   */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record CitationView(
      String symbol,
      String language,
      String version,
      String paragraph,
      String place,
      int start,
      int end,
      @Nullable String date,
      @Nullable String basis,
      String quote) {

    static CitationView of(Context context, Language reader) {
      Citation citation = context.citation();
      DocumentDate date = context.date();
      return new CitationView(
          citation.symbol().value(),
          citation.language().code(),
          citation.version(),
          citation.locator().id(),
          citation.locator().display(reader),
          citation.span().start(),
          citation.span().end(),
          date == null ? null : date.value(),
          date == null ? null : date.basis().label(),
          context.sentence());
    }
  }

  /**
   * The view of an entry.
   *
   * @param reader in whose language the places of citations are written
   */
  public static EntryView of(ConceptEntry entry, Language reader) {
    Map<String, String> definitions = new LinkedHashMap<>();
    Map<String, List<TermView>> sections = new LinkedHashMap<>();
    for (LanguageSection section : entry.sections()) {
      String code = section.language().code();
      if (section.definition() != null) {
        definitions.put(code, section.definition());
      }
      sections.put(code, section.terms().stream().map(term -> TermView.of(term, reader)).toList());
    }
    return new EntryView(
        entry.id(),
        entry.subjectField(),
        entry.origin().label(),
        entry.note(),
        definitions,
        sections,
        null);
  }

  /** The same with the version of the entry. */
  public static EntryView current(ConceptEntry entry, Language reader) {
    EntryView view = of(entry, reader);
    return new EntryView(
        view.id,
        view.subjectField,
        view.origin,
        view.note,
        view.definitions,
        view.sections,
        entry.lockVersion());
  }
}
