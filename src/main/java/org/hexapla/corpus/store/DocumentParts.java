package org.hexapla.corpus.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.hexapla.corpus.DocumentDate;
import org.hexapla.corpus.Footnote;
import org.hexapla.corpus.Paragraph;
import org.hexapla.corpus.Reference;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Span;
import org.jspecify.annotations.Nullable;

/** Takes documents apart into rows, and puts them together again: what went in comes out. */
@Singleton
final class DocumentParts {

  private final DocumentRows documents;
  private final PartRows<ParagraphRow> paragraphs;
  private final PartRows<FootnoteRow> footnotes;
  private final PartRows<ReferenceRow> references;
  private final PartRows<DraftRow> drafts;
  private final PartRows<SponsorRow> sponsors;
  private final Counters counters;

  DocumentParts(
      DocumentRows documents,
      PartRows.Paragraphs paragraphs,
      PartRows.Footnotes footnotes,
      PartRows.References references,
      PartRows.Drafts drafts,
      PartRows.Sponsors sponsors,
      Counters counters) {
    this.documents = documents;
    this.paragraphs = paragraphs;
    this.footnotes = footnotes;
    this.references = references;
    this.drafts = drafts;
    this.sponsors = sponsors;
    this.counters = counters;
  }

  /** Writes documents that the store does not have; returns their rows' ids, in their order. */
  List<Long> insert(List<Resolution> added) {
    if (added.isEmpty()) {
      return List.of();
    }
    Batch batch = new Batch(counters.take(added.stream().mapToLong(DocumentParts::rows).sum()));
    List<Long> ids = added.stream().map(batch::add).toList();
    documents.saveAll(batch.documents);
    paragraphs.saveAll(batch.paragraphs);
    footnotes.saveAll(batch.footnotes);
    references.saveAll(batch.references);
    drafts.saveAll(batch.drafts);
    sponsors.saveAll(batch.sponsors);
    return ids;
  }

  private static long rows(Resolution document) {
    return 1L
        + document.paragraphs().size()
        + document.footnotes().size()
        + document.references().size()
        + document.drafts().size()
        + document.sponsors().size();
  }

  /** Reads the parts of documents; in the order of the rows given. */
  List<Resolution> assemble(List<DocumentRow> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    List<Long> ids = rows.stream().map(DocumentRow::id).toList();
    var paragraphsOf = byDocument(ids, paragraphs, ParagraphRow::documentId);
    var footnotesOf = byDocument(ids, footnotes, FootnoteRow::documentId);
    var referencesOf = byDocument(ids, references, ReferenceRow::documentId);
    var draftsOf = byDocument(ids, drafts, DraftRow::documentId);
    var sponsorsOf = byDocument(ids, sponsors, SponsorRow::documentId);
    return rows.stream()
        .map(
            row ->
                resolution(
                    row,
                    draftsOf.getOrDefault(row.id(), List.of()),
                    sponsorsOf.getOrDefault(row.id(), List.of()),
                    paragraphsOf.getOrDefault(row.id(), List.of()),
                    footnotesOf.getOrDefault(row.id(), List.of()),
                    referencesOf.getOrDefault(row.id(), List.of())))
        .toList();
  }

  private static <R> Map<Long, List<R>> byDocument(
      List<Long> ids, PartRows<R> parts, ToLongFunction<R> document) {
    return parts.findByDocumentIdInListOrderByPosition(ids).stream()
        .collect(Collectors.groupingBy(document::applyAsLong));
  }

  private static Resolution resolution(
      DocumentRow row,
      List<DraftRow> drafts,
      List<SponsorRow> sponsors,
      List<ParagraphRow> paragraphs,
      List<FootnoteRow> footnotes,
      List<ReferenceRow> references) {
    return new Resolution(
        new Symbol(row.symbol()),
        row.language(),
        row.version(),
        row.kind(),
        row.body(),
        row.sessionNumber(),
        row.agendaItem(),
        row.title(),
        row.date(),
        row.adopted(),
        row.meeting(),
        row.adoption(),
        row.vote(),
        drafts.stream().map(draft -> new Symbol(draft.symbol())).toList(),
        sponsors.stream().map(SponsorRow::name).toList(),
        paragraphs.stream().map(DocumentParts::paragraph).toList(),
        footnotes.stream().map(note -> new Footnote(note.mark(), note.text())).toList(),
        references.stream().map(DocumentParts::reference).toList());
  }

  private static Paragraph paragraph(ParagraphRow row) {
    return new Paragraph(
        row.locator(), row.kind(), row.number(), row.text(), TextLines.split(row.footnotes()));
  }

  private static Reference reference(ReferenceRow row) {
    return new Reference(
        new Symbol(row.symbol()),
        row.citedDate(),
        row.citedParagraph(),
        row.inParagraph(),
        new Span(row.spanStart(), row.spanEnd()));
  }

  /** The rows of documents that are written together. */
  private static final class Batch {
    private final Counters.RowIds ids;
    private final Instant now = Instant.now();
    private final List<DocumentRow> documents = new ArrayList<>();
    private final List<ParagraphRow> paragraphs = new ArrayList<>();
    private final List<FootnoteRow> footnotes = new ArrayList<>();
    private final List<ReferenceRow> references = new ArrayList<>();
    private final List<DraftRow> drafts = new ArrayList<>();
    private final List<SponsorRow> sponsors = new ArrayList<>();

    Batch(Counters.RowIds ids) {
      this.ids = ids;
    }

    long add(Resolution document) {
      long id = ids.next();
      documents.add(row(id, document));
      int position = 0;
      for (Paragraph paragraph : document.paragraphs()) {
        paragraphs.add(row(id, position++, paragraph));
      }
      position = 0;
      for (Footnote note : document.footnotes()) {
        footnotes.add(new FootnoteRow(ids.next(), id, position++, note.mark(), note.text()));
      }
      position = 0;
      for (Reference reference : document.references()) {
        references.add(row(id, position++, reference));
      }
      position = 0;
      for (Symbol draft : document.drafts()) {
        drafts.add(new DraftRow(ids.next(), id, position++, draft.value()));
      }
      position = 0;
      for (String sponsor : document.sponsors()) {
        sponsors.add(new SponsorRow(ids.next(), id, position++, sponsor));
      }
      return id;
    }

    private DocumentRow row(long id, Resolution document) {
      @Nullable DocumentDate date = document.date();
      return new DocumentRow(
          id,
          document.symbol().value(),
          document.language(),
          document.version(),
          document.kind(),
          document.body(),
          document.session(),
          document.agendaItem(),
          document.title(),
          date == null ? null : date.year(),
          date == null ? null : date.day(),
          date == null ? null : date.basis(),
          document.adopted(),
          document.meeting(),
          document.adoption(),
          document.vote(),
          document.paragraphs().size(),
          now,
          document.title() == null ? null : StoredDocumentIndex.key(document.title()),
          document.symbol().changes().map(Symbol::value).orElse(null));
    }

    private ParagraphRow row(long document, int position, Paragraph paragraph) {
      return new ParagraphRow(
          ids.next(),
          document,
          position,
          paragraph.id(),
          paragraph.kind(),
          paragraph.number(),
          paragraph.text(),
          TextLines.join(paragraph.footnotes()));
    }

    private ReferenceRow row(long document, int position, Reference reference) {
      return new ReferenceRow(
          ids.next(),
          document,
          position,
          reference.symbol().value(),
          reference.date(),
          reference.citedParagraph(),
          reference.inParagraph(),
          reference.span().start(),
          reference.span().end());
    }
  }
}
