package org.hexapla.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.DocumentDate;
import org.hexapla.corpus.DocumentIndex;
import org.hexapla.corpus.DocumentKind;
import org.hexapla.corpus.Footnote;
import org.hexapla.corpus.Paragraph;
import org.hexapla.corpus.Reference;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.Symbol;
import org.jspecify.annotations.Nullable;

/**
 * A document as JSON shows it: what {@code show --format json} prints and {@code GET
 * /api/documents/{symbol}} answers. The names are a contract; a field without a value is there as
 * null.
 *
 * @param kind {@code resolution}, {@code decision}, {@code draft}, {@code instrument} or {@code
 *     other}
 * @param adopted ISO date, or null
 * @param draftOf for a draft the document that it became, as far as the corpus holds it
 * @param adoptedAs the same document, seen from the draft: the symbol under which it was adopted
 * @param drafts the drafts that an adopted document names as its own
 * @param changes the document that this one corrects, revises or adds to, or null
 * @param changedBy the documents in the corpus that correct, revise or add to this one
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record DocumentView(
    String symbol,
    String language,
    String version,
    @Nullable String body,
    @Nullable Integer session,
    @Nullable String agendaItem,
    String kind,
    @Nullable String title,
    @Nullable DateView date,
    @Nullable String adopted,
    @Nullable Integer meeting,
    @Nullable String adoption,
    @Nullable String vote,
    @Nullable String draftOf,
    @Nullable String adoptedAs,
    List<String> drafts,
    @Nullable String changes,
    List<String> changedBy,
    List<String> sponsors,
    List<ParagraphView> paragraphs,
    List<FootnoteView> footnotes,
    List<ReferenceView> references) {

  /**
   * A date as far as it is known.
   *
   * @param value ISO 8601, a day or a year
   * @param precision {@code day} or {@code year}
   * @param basis {@code printed}, {@code session} or {@code source}
   */
  @Serdeable
  public record DateView(String value, String precision, String basis) {

    /** The view of a date; null for none. */
    public static @Nullable DateView of(@Nullable DocumentDate date) {
      return date == null
          ? null
          : new DateView(date.value(), date.precision(), date.basis().label());
    }
  }

  /** A paragraph with the marks of its footnotes. */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record ParagraphView(
      String id, String kind, @Nullable String number, String text, List<String> footnotes) {

    static ParagraphView of(Paragraph paragraph) {
      return new ParagraphView(
          paragraph.id(),
          paragraph.kind().label(),
          paragraph.number(),
          paragraph.text(),
          paragraph.footnotes());
    }
  }

  /** A footnote. */
  @Serdeable
  public record FootnoteView(String mark, String text) {

    static FootnoteView of(Footnote footnote) {
      return new FootnoteView(footnote.mark(), footnote.text());
    }
  }

  /**
   * A mention of another document.
   *
   * @param date the ISO date that the text gives it, or null
   */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record ReferenceView(
      String symbol, @Nullable String date, @Nullable String citedParagraph, String inParagraph) {

    static ReferenceView of(Reference reference) {
      return new ReferenceView(
          reference.symbol().value(),
          iso(reference.date()),
          reference.citedParagraph(),
          reference.inParagraph());
    }
  }

  /**
   * The view of a document.
   *
   * @param corpus that knows what a draft became
   * @param index that knows what changes it
   */
  public static DocumentView of(Resolution document, Corpus corpus, DocumentIndex index) {
    String adoptedAs =
        document.kind() == DocumentKind.DRAFT
            ? corpus.adoptedAs(document.symbol()).map(Symbol::value).orElse(null)
            : null;
    return new DocumentView(
        document.symbol().value(),
        document.language().code(),
        document.version(),
        document.body(),
        document.session(),
        document.agendaItem(),
        document.kind().label(),
        document.title(),
        DateView.of(document.date()),
        iso(document.adopted()),
        document.meeting(),
        document.adoption(),
        document.vote(),
        adoptedAs,
        adoptedAs,
        document.drafts().stream().map(Symbol::value).toList(),
        document.symbol().changes().map(Symbol::value).orElse(null),
        index.changing(document.symbol()).stream().map(Symbol::value).toList(),
        document.sponsors(),
        document.paragraphs().stream().map(ParagraphView::of).toList(),
        document.footnotes().stream().map(FootnoteView::of).toList(),
        document.references().stream().map(ReferenceView::of).toList());
  }

  private static @Nullable String iso(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
