package org.hexapla.exchange.table;

import jakarta.inject.Singleton;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.hexapla.exchange.EntrySource;
import org.hexapla.exchange.ExportHeader;
import org.hexapla.exchange.GlossaryWriter;
import org.hexapla.exchange.Loss;

/**
 * CSV as RFC 4180 has it, UTF-8 with a byte order mark, by which Excel knows the encoding. No cell
 * can be taken for a formula, see {@link Cells#guard}. As CSV has no comments, the last column
 * names the corpus in its heading and is empty below.
 */
@Singleton
final class CsvWriter implements GlossaryWriter {

  /** Characters that Excel allows in a cell; of a larger corpus the heading has the hash alone. */
  private static final int CELL_LIMIT = 32_767;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  @Override
  public String format() {
    return "csv";
  }

  @Override
  public String fileExtension() {
    return "csv";
  }

  @Override
  public String mediaType() {
    return "text/csv; charset=utf-8";
  }

  @Override
  public Set<Loss> cannotCarry() {
    return EnumSet.of(
        Loss.GRAMMAR,
        Loss.GEOGRAPHY,
        Loss.REPLACEMENT,
        Loss.REPLACEMENT_PROOF,
        Loss.FURTHER_SENTENCES,
        Loss.VERSION,
        Loss.USAGE);
  }

  @Override
  public void write(EntrySource entries, ExportHeader header, OutputStream output)
      throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
    writer.write(BYTE_ORDER_MARK);
    CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
    TermTable table = new TermTable(header.languages());
    List<String> headings = new ArrayList<>(table.columns());
    headings.add(provenance(header));
    printer.printRecord(headings);
    entries.forEach(
        entry -> {
          for (List<String> row : table.rows(entry)) {
            for (String cell : row) {
              printer.print(Cells.guard(Cells.clean(cell)));
            }
            printer.print("");
            printer.println();
          }
        });
    printer.flush();
  }

  private static String provenance(ExportHeader header) {
    String all = String.join("; ", header.lines());
    return all.length() <= CELL_LIMIT
        ? all
        : String.join(
            "; ", header.title(), "Selection: " + header.selection(), header.corpusLine());
  }
}
