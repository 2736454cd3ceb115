package org.hexapla.prepare;

import jakarta.inject.Singleton;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.hexapla.exchange.ExportHeader;
import org.hexapla.exchange.table.Cells;
import org.hexapla.text.Language;

/**
 * A workbook with one sheet: the sections as rows of their own, a column a language, the place
 * last. Where Arabic comes first the whole sheet stands from right to left.
 */
@Singleton
final class XlsxSheetWriter implements SheetWriter {

  /** Characters. */
  private static final double TERM_WIDTH = 42;

  private static final double PLACE_WIDTH = 24;

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
  public void write(SheetPrint print, OutputStream output) throws IOException {
    try (Workbook workbook = new Workbook(new KeptOpen(output), ExportHeader.PROGRAM, null)) {
      Worksheet sheet = workbook.newWorksheet("Hexapla");
      List<Language> languages = print.sheet().languages();
      if (isRightToLeft(languages.get(0))) {
        sheet.rightToLeft();
      }
      sheet.freezePane(0, 1);
      for (int i = 0; i < languages.size(); i++) {
        sheet.width(i, TERM_WIDTH);
        sheet.inlineString(0, i, languages.get(i).ownName());
        sheet.style(0, i).bold().set();
      }
      sheet.width(languages.size(), PLACE_WIDTH);
      sheet.inlineString(0, languages.size(), print.words().place());
      sheet.style(0, languages.size()).bold().set();
      writeBlocks(sheet, print);
      sheet.finish();
    }
  }

  private static void writeBlocks(Worksheet sheet, SheetPrint print) {
    int row = 1;
    for (SheetPrint.Block block : print.blocks()) {
      sheet.inlineString(row, 0, block.heading());
      sheet.style(row, 0).bold().fillColor("E6EFF3").set();
      row++;
      for (SheetLine line : block.lines()) {
        writeLine(sheet, row++, line, print);
      }
    }
  }

  private static void writeLine(Worksheet sheet, int row, SheetLine line, SheetPrint print) {
    int column = 0;
    for (SheetLine.Cell cell : line.cells()) {
      sheet.inlineString(row, column, Cells.clean(CellText.of(cell)));
      if (isRightToLeft(cell.language())) {
        sheet.style(row, column).horizontalAlignment("right").wrapText(true).set();
      } else {
        sheet.style(row, column).wrapText(true).set();
      }
      column++;
    }
    sheet.inlineString(row, column, print.place(line));
  }

  private static boolean isRightToLeft(Language language) {
    return language.direction() == Language.Direction.RIGHT_TO_LEFT;
  }

  /** Keeps the library from closing what is not ours. */
  private static final class KeptOpen extends FilterOutputStream {
    KeptOpen(OutputStream output) {
      super(output);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
