package org.hexapla.exchange.xml;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import org.hexapla.exchange.ExportHeader;
import org.hexapla.exchange.Loss;
import org.hexapla.exchange.TranslationMemoryWriter;
import org.hexapla.exchange.TranslationUnit;
import org.hexapla.text.Language;

/**
 * Aligned paragraphs as TMX 1.4b, with the symbol and the paragraph of each as properties. The
 * first language is the source of the file; a unit without it is left out, as programs (Okapi among
 * them) refuse the whole file for one such unit.
 */
@Singleton
final class TmxWriter implements TranslationMemoryWriter {

  @Override
  public String format() {
    return "tmx";
  }

  @Override
  public String fileExtension() {
    return "tmx";
  }

  @Override
  public String mediaType() {
    return "application/xml";
  }

  @Override
  public Set<Loss> cannotCarry() {
    return Set.of(Loss.PARAGRAPHS_WITHOUT_SOURCE);
  }

  @Override
  public void write(UnitSource units, ExportHeader header, OutputStream output) throws IOException {
    XmlOutput xml = XmlOutput.start(output, StandardCharsets.UTF_8);
    Language source = header.languages().get(0);
    xml.open("tmx", "version", "1.4").line();
    writeHeader(xml, header, source);
    xml.open("body").line();
    units.forEach(unit -> write(xml, unit, header.languages(), source));
    xml.close().close().end();
  }

  private static void writeHeader(XmlOutput xml, ExportHeader header, Language source)
      throws IOException {
    xml.open(
        "header",
        "creationtool",
        ExportHeader.PROGRAM,
        "creationtoolversion",
        header.version(),
        "segtype",
        "paragraph",
        "o-tmf",
        ExportHeader.PROGRAM,
        "adminlang",
        "en",
        "srclang",
        source.code(),
        "datatype",
        "plaintext",
        "creationdate",
        header.date().format(DateTimeFormatter.BASIC_ISO_DATE) + "T000000Z");
    xml.line();
    for (String line : header.lines()) {
      xml.element("note", line);
    }
    xml.close();
  }

  private static void write(
      XmlOutput xml, TranslationUnit unit, List<Language> languages, Language source)
      throws IOException {
    if (!unit.texts().containsKey(source)) {
      return;
    }
    String paragraphs = String.join(" ", unit.paragraphs());
    xml.open("tu", "tuid", unit.symbol() + " " + paragraphs);
    xml.line();
    xml.element("prop", unit.symbol().value(), "type", "x-symbol");
    xml.element("prop", paragraphs, "type", "x-paragraph");
    for (Language language : languages) {
      String text = unit.texts().get(language);
      if (text != null) {
        xml.open("tuv", "xml:lang", language.code()).element("seg", text).close();
      }
    }
    xml.close();
  }
}
