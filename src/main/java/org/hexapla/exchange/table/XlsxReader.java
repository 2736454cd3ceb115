package org.hexapla.exchange.table;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.hexapla.corpus.PlainReason;
import org.hexapla.exchange.GlossaryReader;
import org.jspecify.annotations.Nullable;

/**
 * Workbooks: every sheet whose first row names a language. Rows of the same concept on several
 * sheets are joined. Formulas are read as the value that they had when the file was saved.
 */
@Singleton
final class XlsxReader implements GlossaryReader {

  /** Bytes after unpacking; a larger workbook is no glossary but a bomb. */
  private static final long UNPACKED_LIMIT = 1L << 30;

  @Override
  public String format() {
    return "xlsx";
  }

  @Override
  public boolean reads(String fileName, byte[] head) {
    return fileName.toLowerCase(Locale.ROOT).endsWith(".xlsx")
        && head.length > 1
        && head[0] == 'P'
        && head[1] == 'K';
  }

  @Override
  public void read(Path file, Intake intake) throws IOException {
    try {
      if (unpackedSize(file) > UNPACKED_LIMIT) {
        intake.problem(1, "the workbook unpacks to more than " + UNPACKED_LIMIT + " bytes");
        return;
      }
      try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
        read(workbook, intake);
      }
    } catch (IOException | RuntimeException e) {
      if (!isDamage(e)) {
        throw e;
      }
      intake.problem(1, "not a whole workbook: " + PlainReason.of(e));
    }
  }

  /**
   * Of the file, and not of where its entries go: those throw nothing checked, and know no XML. The
   * parser of the library throws some of what it finds unchecked.
   */
  private static boolean isDamage(Exception failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException
          || cause instanceof ExcelReaderException
          || cause instanceof XMLStreamException) {
        return true;
      }
    }
    return false;
  }

  private static void read(ReadableWorkbook workbook, Intake intake) throws IOException {
    TableEntries entries = new TableEntries(intake);
    boolean found = false;
    for (Sheet sheet : workbook.getSheets().toList()) {
      try (Stream<Row> rows = sheet.openStream()) {
        found |= read(rows, entries);
      }
    }
    if (!found) {
      intake.problem(1, "no sheet names a language in its first row: ar, zh, en, fr, ru, es");
    }
    entries.finish();
  }

  private static boolean read(Stream<Row> rows, TableEntries entries) {
    @Nullable TableHeader header = null;
    for (Row row : (Iterable<Row>) rows::iterator) {
      if (header == null) {
        header = new TableHeader(cells(row));
        if (!header.namesALanguage()) {
          return false;
        }
      } else {
        entries.row(row.getRowNum(), header, cells(row));
      }
    }
    return header != null;
  }

  private static List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.getCellCount(); i++) {
      cells.add(row.getOptionalCell(i).map(cell -> cell.getText()).orElse(""));
    }
    while (!cells.isEmpty() && cells.get(cells.size() - 1).isBlank()) {
      cells.remove(cells.size() - 1); // cells that only carry a colour
    }
    return cells;
  }

  /** Counted while unpacking, as what the file says of its own sizes may be a lie. */
  private static long unpackedSize(Path file) throws IOException {
    long size = 0;
    byte[] buffer = new byte[1 << 16];
    try (ZipFile parts = new ZipFile(file.toFile())) {
      for (ZipEntry part : Collections.list(parts.entries())) {
        try (InputStream content = parts.getInputStream(part)) {
          for (int read = content.read(buffer);
              read >= 0 && size <= UNPACKED_LIMIT;
              read = content.read(buffer)) {
            size += read;
          }
        }
      }
    }
    return size;
  }
}
