package org.hexapla.exchange.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.hexapla.exchange.CitationText;
import org.hexapla.exchange.DocumentAddress;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Context;
import org.hexapla.glossary.LanguageSection;
import org.hexapla.glossary.TermSection;
import org.hexapla.text.Language;

/**
 * The sheet of one pair of languages: a frozen row of headings, a row a pair of terms, citations as
 * links. Columns of Arabic stand to the right, and where Arabic comes first the whole sheet does.
 */
final class PairSheet {

  /** Excel follows no more links on one sheet; later citations are words only. */
  private static final int LINK_LIMIT = 65_530;

  /** Characters that Excel allows in a cell. */
  private static final int CELL_LIMIT = 32_767;

  /** Widths in characters. */
  private static final double TERM_WIDTH = 40;

  private static final double SENTENCE_WIDTH = 70;
  private static final double WORD_WIDTH = 18;

  /** What is said of both terms, behind the terms themselves. */
  private static final List<TermTable.Detail> DETAILS =
      List.of(
          TermTable.Detail.STATUS,
          TermTable.Detail.TYPE,
          TermTable.Detail.CONFIDENCE,
          TermTable.Detail.CITATIONS,
          TermTable.Detail.QUOTE,
          TermTable.Detail.SOURCE,
          TermTable.Detail.NOTE,
          TermTable.Detail.DEFINITION);

  private record Column(String heading, double width, boolean rightToLeft) {}

  private final Workbook workbook;
  private final Language from;
  private final Language to;
  private final int number;
  private final Worksheet sheet;
  private final List<Column> columns;
  private int row;
  private int links;

  PairSheet(Workbook workbook, Language from, Language to, int number) {
    this.workbook = workbook;
    this.from = from;
    this.to = to;
    this.number = number;
    this.columns = columns(from, to);
    this.sheet = workbook.newWorksheet(from + "-" + to + (number == 1 ? "" : " " + number));
    if (isRightToLeft(from)) {
      sheet.rightToLeft();
    }
    sheet.freezePane(0, 1);
    for (int i = 0; i < columns.size(); i++) {
      sheet.width(i, columns.get(i).width());
      sheet.inlineString(0, i, columns.get(i).heading());
      sheet.style(0, i).bold().set();
    }
    row = 1;
  }

  boolean isFull() {
    return row >= Worksheet.MAX_ROWS;
  }

  /** Ends this sheet and begins another for the same pair. */
  PairSheet next() throws IOException {
    finish();
    return new PairSheet(workbook, from, to, number + 1);
  }

  /** Rows so far, with the headings. */
  int rows() {
    return row;
  }

  void flush() throws IOException {
    sheet.flush();
  }

  void finish() throws IOException {
    sheet.finish();
  }

  void add(ConceptEntry entry, TermPairs.Pair pair) {
    int column = 0;
    put(column++, entry.id());
    put(column++, TermTable.orEmpty(entry.subjectField()));
    put(column++, TermTable.orEmpty(entry.note()));
    put(column++, pair.source().term());
    put(column++, pair.target().term());
    for (TermTable.Detail detail : DETAILS) {
      put(column++, detail, entry, pair.source(), from);
      put(column++, detail, entry, pair.target(), to);
    }
    row++;
  }

  private void put(
      int column,
      TermTable.Detail detail,
      ConceptEntry entry,
      TermSection term,
      Language language) {
    Optional<Context> context = term.contexts().stream().findFirst();
    switch (detail) {
      case STATUS -> put(column, term.status().label());
      case TYPE -> put(column, term.type().label());
      case CONFIDENCE -> {
        if (term.confidence() != null) {
          sheet.value(row, column, term.confidence());
        }
      }
      case CITATIONS -> context.ifPresent(found -> putCitation(column, found, language));
      case QUOTE -> context.ifPresent(found -> put(column, found.sentence()));
      case SOURCE -> put(column, term.source());
      case ORIGIN -> put(column, term.origin().label());
      case NOTE -> put(column, TermTable.orEmpty(term.note()));
      case DEFINITION ->
          put(column, entry.section(language).map(LanguageSection::definition).orElse(""));
    }
  }

  private void putCitation(int column, Context context, Language reader) {
    String text = CitationText.of(context, reader);
    Optional<String> address = DocumentAddress.of(context.citation());
    if (address.isPresent() && links < LINK_LIMIT) {
      // The library writes the address into XML as it is given.
      sheet.hyperlink(row, column, new HyperLink(address.get().replace("&", "&amp;"), text));
      align(column);
      links++;
    } else {
      put(column, text);
    }
  }

  private void put(int column, String text) {
    if (text.isEmpty()) {
      return;
    }
    String clean = Cells.clean(text);
    sheet.inlineString(
        row,
        column,
        clean.length() <= CELL_LIMIT ? clean : clean.substring(0, CELL_LIMIT - 1) + "…");
    align(column);
  }

  private void align(int column) {
    if (columns.get(column).rightToLeft()) {
      sheet.style(row, column).horizontalAlignment("right").wrapText(true).set();
    } else if (columns.get(column).width() > WORD_WIDTH) {
      sheet.style(row, column).wrapText(true).set();
    }
  }

  private static List<Column> columns(Language from, Language to) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(TermTable.CONCEPT, WORD_WIDTH, false));
    columns.add(new Column(TermTable.SUBJECT, WORD_WIDTH, false));
    columns.add(new Column(TermTable.NOTE, WORD_WIDTH, false));
    for (Language language : List.of(from, to)) {
      columns.add(new Column(language.englishName(), TERM_WIDTH, isRightToLeft(language)));
    }
    for (TermTable.Detail detail : DETAILS) {
      double width = detail == TermTable.Detail.QUOTE ? SENTENCE_WIDTH : WORD_WIDTH;
      for (Language language : List.of(from, to)) {
        columns.add(
            new Column(
                language.englishName() + " " + detail.label(), width, isRightToLeft(language)));
      }
    }
    return columns;
  }

  private static boolean isRightToLeft(Language language) {
    return language.direction() == Language.Direction.RIGHT_TO_LEFT;
  }
}
