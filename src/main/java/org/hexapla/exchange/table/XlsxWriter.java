package org.hexapla.exchange.table;

import jakarta.inject.Singleton;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.hexapla.exchange.EntrySource;
import org.hexapla.exchange.ExportHeader;
import org.hexapla.exchange.GlossaryWriter;
import org.hexapla.exchange.Loss;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A workbook with a sheet for each pair of languages, and a last one that names the corpus. The
 * entries are walked once a sheet, so that only one sheet is ever half written. Every text is a
 * string cell, which no program takes for a formula.
 */
@Singleton
final class XlsxWriter implements GlossaryWriter {

  /** Rows that are kept in memory before they are written. */
  private static final int FLUSH_ROWS = 500;

  @Override
  public String format() {
    return "xlsx";
  }

  @Override
  public String fileExtension() {
    return "xlsx";
  }

  @Override
  public String mediaType() {
    return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  }

  @Override
  public Set<Loss> cannotCarry() {
    return EnumSet.of(
        Loss.GRAMMAR,
        Loss.GEOGRAPHY,
        Loss.REPLACEMENT,
        Loss.REPLACEMENT_PROOF,
        Loss.LONE_DEFINITION,
        Loss.UNPAIRED_TERMS,
        Loss.ORIGIN,
        Loss.FURTHER_PLACES,
        Loss.FURTHER_SENTENCES,
        Loss.VERSION,
        Loss.USAGE);
  }

  @Override
  public @Nullable String refuses(ExportHeader header) {
    return header.languages().size() > 1
        ? null
        : "a workbook holds pairs of languages; name at least two: --lang en,fr";
  }

  @Override
  public void write(EntrySource entries, ExportHeader header, OutputStream output)
      throws IOException {
    Path unstamped = Files.createTempFile("hexapla-", ".xlsx");
    try {
      try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(unstamped));
          Workbook workbook = new Workbook(stream, ExportHeader.PROGRAM, null)) {
        List<Language> languages = header.languages();
        for (int i = 0; i < languages.size(); i++) {
          for (Language other : languages.subList(i + 1, languages.size())) {
            writePair(workbook, entries, languages.get(i), other);
          }
        }
        writeAbout(workbook, header);
      }
      WorkbookDate.set(unstamped, header.date(), output);
    } finally {
      Files.deleteIfExists(unstamped);
    }
  }

  private static void writePair(Workbook workbook, EntrySource entries, Language from, Language to)
      throws IOException {
    PairSheet[] sheet = {new PairSheet(workbook, from, to, 1)};
    entries.forEach(
        entry -> {
          for (TermPairs.Pair pair : TermPairs.of(entry, from, to)) {
            if (sheet[0].isFull()) {
              sheet[0] = sheet[0].next();
            }
            sheet[0].add(entry, pair);
            if (sheet[0].rows() % FLUSH_ROWS == 0) {
              sheet[0].flush();
            }
          }
        });
    sheet[0].finish();
  }

  private static void writeAbout(Workbook workbook, ExportHeader header) throws IOException {
    Worksheet about = workbook.newWorksheet("About");
    about.width(0, 120);
    int row = 0;
    for (String line : header.lines()) {
      about.inlineString(row++, 0, line);
    }
    about.finish();
  }
}
