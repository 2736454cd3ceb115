package org.hexapla.exchange.table;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
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

  /** The file, or what the library found in it, is damaged. */
  private static final class DamagedException extends Exception {
    private static final long serialVersionUID = 1;

    DamagedException(Exception cause) {
      super(cause);
    }
  }

  /** A step of the library over the file. */
  private interface Step<T> {
    T take() throws IOException;
  }

  /** The library throws much of what it finds unchecked; where entries go throws nothing else. */
  private static <T> T fromFile(Step<T> step) throws DamagedException {
    try {
      return step.take();
    } catch (IOException | RuntimeException e) {
      throw new DamagedException(e);
    }
  }

  @Override
  public void read(Path file, Intake intake) throws IOException {
    try {
      if (fromFile(() -> unpackedSize(file)) > UNPACKED_LIMIT) {
        intake.problem(1, "the workbook unpacks to more than " + UNPACKED_LIMIT + " bytes");
        return;
      }
      try (ReadableWorkbook workbook = fromFile(() -> new ReadableWorkbook(file.toFile()))) {
        read(workbook, intake);
      }
    } catch (DamagedException e) {
      intake.problem(1, "not a whole workbook: " + PlainReason.of(reason(e)));
    }
  }

  private static Throwable reason(DamagedException damage) {
    return Objects.requireNonNull(damage.getCause(), "made with one");
  }

  private static void read(ReadableWorkbook workbook, Intake intake) throws DamagedException {
    TableEntries entries = new TableEntries(intake);
    boolean found = false;
    for (Sheet sheet : fromFile(() -> workbook.getSheets().toList())) {
      try (Stream<Row> rows = fromFile(sheet::openStream)) {
        found |= read(rows.iterator(), entries);
      }
    }
    if (!found) {
      intake.problem(1, "no sheet names a language in its first row: ar, zh, en, fr, ru, es");
    }
    entries.finish();
  }

  private static boolean read(Iterator<Row> rows, TableEntries entries) throws DamagedException {
    @Nullable TableHeader header = null;
    while (fromFile(rows::hasNext)) {
      Row row = fromFile(rows::next);
      List<String> cells = fromFile(() -> cells(row));
      if (header == null) {
        header = new TableHeader(cells);
        if (!header.namesALanguage()) {
          return false;
        }
      } else {
        entries.row(row.getRowNum(), header, cells);
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
