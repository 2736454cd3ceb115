package org.hexapla.web;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.DocumentKind;
import org.hexapla.corpus.DocumentSummary;
import org.hexapla.corpus.Footnote;
import org.hexapla.corpus.Paragraph;
import org.hexapla.corpus.Reference;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.Symbol;
import org.hexapla.search.Recognizer;
import org.hexapla.text.Language;
import org.hexapla.web.DocumentPage.Cell;
import org.hexapla.web.DocumentPage.Link;
import org.hexapla.web.DocumentPage.Row;

/** Makes the page of a document. */
@Singleton
final class DocumentPages {

  private final Corpus corpus;
  private final Recognizer recognizer;

  DocumentPages(Corpus corpus, Recognizer recognizer) {
    this.corpus = corpus;
    this.recognizer = recognizer;
  }

  /**
   * The page of a document.
   *
   * @param texts it in one language or in several
   * @param reader in whose language terms are explained as well
   */
  DocumentPage page(List<Resolution> texts, Language reader) {
    Resolution first = texts.get(0);
    Symbol symbol = first.symbol();
    List<DocumentSummary> summaries = corpus.documents();
    Set<Symbol> held = summaries.stream().map(DocumentSummary::symbol).collect(Collectors.toSet());
    Set<Language> explained = new LinkedHashSet<>();
    texts.forEach(text -> explained.add(text.language()));
    explained.add(reader);
    KnownTermNotes terms = new KnownTermNotes(recognizer, explained);
    List<Row> rows = rows(texts, held, terms);
    return new DocumentPage(
        symbol.value(),
        symbol.isSample(),
        texts,
        summaries.stream()
            .filter(text -> text.symbol().equals(symbol))
            .map(DocumentSummary::language)
            .toList(),
        Links.document(symbol),
        first.kind() == DocumentKind.DRAFT
            ? corpus.adoptedAs(symbol).map(adopted -> link(adopted, held)).orElse(null)
            : null,
        first.drafts().stream().map(draft -> link(draft, held)).toList(),
        symbol.isSample() ? null : Links.official(symbol, first.language()),
        rows,
        notes(texts, held, terms),
        terms.all());
  }

  private static Link link(Symbol symbol, Set<Symbol> held) {
    return new Link(symbol.value(), held.contains(symbol) ? Links.document(symbol) : null);
  }

  private static List<Row> rows(List<Resolution> texts, Set<Symbol> held, KnownTermNotes terms) {
    List<List<String>> ids =
        texts.stream().map(text -> text.paragraphs().stream().map(Paragraph::id).toList()).toList();
    return merge(ids).stream().map(id -> row(id, texts, held, terms)).toList();
  }

  private static Row row(
      String id, List<Resolution> texts, Set<Symbol> held, KnownTermNotes terms) {
    List<Cell> cells = new ArrayList<>();
    String kind = Paragraph.Kind.LINE.label();
    for (Resolution text : texts) {
      Paragraph paragraph = text.paragraph(id).orElse(null);
      if (paragraph == null) {
        cells.add(new Cell(text.language(), null, List.of(), List.of()));
      } else {
        kind = paragraph.kind().label();
        cells.add(
            new Cell(
                text.language(),
                paragraph.number(),
                pieces(id, paragraph.text(), text, held, terms),
                paragraph.footnotes()));
      }
    }
    return new Row(id, kind, (int) id.chars().filter(c -> c == '(').count(), cells);
  }

  private static List<Row> notes(List<Resolution> texts, Set<Symbol> held, KnownTermNotes terms) {
    List<List<String>> ids =
        texts.stream().map(text -> text.footnotes().stream().map(Footnote::id).toList()).toList();
    return merge(ids).stream().map(id -> note(id, texts, held, terms)).toList();
  }

  private static Row note(
      String id, List<Resolution> texts, Set<Symbol> held, KnownTermNotes terms) {
    List<Cell> cells = new ArrayList<>();
    for (Resolution text : texts) {
      Footnote note =
          text.footnotes().stream()
              .filter(footnote -> Objects.equals(footnote.id(), id))
              .findFirst()
              .orElse(null);
      cells.add(
          note == null
              ? new Cell(text.language(), null, List.of(), List.of())
              : new Cell(
                  text.language(),
                  note.mark(),
                  pieces(id, note.text(), text, held, terms),
                  List.of()));
    }
    return new Row(id, "footnote", 0, cells);
  }

  /**
   * All ids in the order of the first list; what only another list has stands behind its neighbour.
   */
  private static List<String> merge(List<List<String>> lists) {
    List<String> merged = new ArrayList<>(lists.get(0));
    Set<String> known = new LinkedHashSet<>(merged);
    for (List<String> list : lists.subList(1, lists.size())) {
      int at = 0;
      for (String id : list) {
        if (known.add(id)) {
          merged.add(at, id);
          at++;
        } else {
          at = merged.indexOf(id) + 1;
        }
      }
    }
    return merged;
  }

  /** A text cut into references, known terms, and what is neither. */
  private static List<MarkedText.Piece> pieces(
      String paragraph, String text, Resolution document, Set<Symbol> held, KnownTermNotes terms) {
    MarkedText marked = new MarkedText(text);
    for (Reference reference : document.references()) {
      if (reference.inParagraph().equals(paragraph) && held.contains(reference.symbol())) {
        marked.mark(
            reference.span(), Links.document(reference.symbol(), document.language()), null);
      }
    }
    terms.mark(marked, text, document.language());
    return marked.pieces();
  }
}
