package org.hexapla.prepare;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A document to be printed, A4, with the fonts of all scripts embedded and tagged for screen
 * readers: the page of {@link HtmlSheetWriter} as a browser on this machine prints it. Only a
 * browser's layout is right for Arabic, Chinese and Latin letters in one line.
 */
@Singleton
final class PdfSheetWriter implements SheetWriter {

  private final HtmlSheetWriter page;
  private final BrowserPrinter printer;

  PdfSheetWriter(HtmlSheetWriter page, BrowserPrinter printer) {
    this.page = page;
    this.printer = printer;
  }

  @Override
  public String format() {
    return "pdf";
  }

  @Override
  public String fileExtension() {
    return "pdf";
  }

  @Override
  public String mediaType() {
    return "application/pdf";
  }

  @Override
  public @Nullable String refuses() {
    return printer.isThere()
        ? null
        : "PDF is printed by a browser, and none was found: install Chromium, Chrome or Edge, or"
            + " name one as hexapla.prepare.browser; or take html and print it";
  }

  @Override
  public void write(SheetPrint print, OutputStream output) throws IOException {
    ByteArrayOutputStream html = new ByteArrayOutputStream();
    page.write(print, html);
    output.write(printer.print(html.toByteArray()));
  }
}
