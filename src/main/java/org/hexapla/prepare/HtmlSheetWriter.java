package org.hexapla.prepare;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A page that stands alone: one file without scripts, laid out for A4, with light and dark. */
@Singleton
final class HtmlSheetWriter implements SheetWriter {

  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

  @Override
  public String format() {
    return "html";
  }

  @Override
  public String fileExtension() {
    return "html";
  }

  @Override
  public String mediaType() {
    return "text/html; charset=utf-8";
  }

  @Override
  public void write(SheetPrint print, OutputStream output) throws IOException {
    StringOutput page = new StringOutput();
    templates.render("sheet-file.jte", print, page);
    output.write(page.toString().getBytes(StandardCharsets.UTF_8));
  }
}
