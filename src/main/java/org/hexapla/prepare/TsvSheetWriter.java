package org.hexapla.prepare;

import jakarta.inject.Singleton;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hexapla.exchange.table.Cells;
import org.hexapla.text.Language;

/**
 * A table in UTF-8, cells apart by tabs: the section, the term to use in each language, the place
 * and how often it stands there. No cell can be taken for a formula.
 */
@Singleton
final class TsvSheetWriter implements SheetWriter {

  @Override
  public String format() {
    return "tsv";
  }

  @Override
  public String fileExtension() {
    return "tsv";
  }

  @Override
  public String mediaType() {
    return "text/tab-separated-values; charset=utf-8";
  }

  @Override
  public void write(SheetPrint print, OutputStream output) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
    List<String> head = new ArrayList<>(List.of("section"));
    print.sheet().languages().stream().map(Language::code).forEach(head::add);
    head.addAll(List.of("place", "count"));
    writer.write(String.join("\t", head) + "\n");
    for (SheetPrint.Block block : print.blocks()) {
      for (SheetLine line : block.lines()) {
        writer.write(row(line, print) + "\n");
      }
    }
    writer.flush();
  }

  private static String row(SheetLine line, SheetPrint print) {
    List<String> cells = new ArrayList<>(List.of(line.section().label()));
    line.cells().forEach(cell -> cells.add(CellText.of(cell)));
    cells.add(line.place().symbol() + ", " + line.place().locator().display(print.reader()));
    cells.add(Integer.toString(line.count()));
    return String.join("\t", cells.stream().map(Cells::oneLine).map(Cells::guard).toList());
  }
}
