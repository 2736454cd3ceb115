package org.hexapla.exchange.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.hexapla.Archives;
import org.hexapla.exchange.ExportHeader;
import org.hexapla.exchange.SampleEntries;
import org.hexapla.text.Language;
import org.junit.jupiter.api.Test;

class XlsxWriterTest {

  @Test
  void hasASheetForEachPairOfLanguagesAndOneAboutTheCorpus() throws IOException {
    try (ReadableWorkbook workbook = read(write(SampleEntries.header()))) {
      List<String> names = workbook.getSheets().map(Sheet::getName).toList();
      assertEquals(16, names.size());
      assertEquals("en-ar", names.get(0));
      assertTrue(names.contains("ru-es"));
      Sheet about = workbook.findSheet("About").orElseThrow();
      assertEquals("Hexapla 0.1.0, 2026-11-21", about.read().get(0).getCellText(0));
    }
  }

  @Test
  void setsATermBesideWhatTheOtherLanguageCallsIt() throws IOException {
    try (ReadableWorkbook workbook = read(write(SampleEntries.header(Language.ZH, Language.AR)))) {
      List<Row> rows = workbook.findSheet("zh-ar").orElseThrow().read();
      List<String> headings = new ArrayList<>();
      rows.get(0).forEach(cell -> headings.add(cell.getText()));
      assertEquals(
          List.of("concept", "subject", "note", "Chinese", "Arabic", "Chinese status"),
          headings.subList(0, 6));
      Row row = rows.get(2);
      assertEquals("使用多种语文", row.getCellText(3));
      assertEquals("تعدد اللغات", row.getCellText(4));
      assertTrue(
          row.getCellText(headings.indexOf("Arabic citations")).startsWith("A/RES/61/266, "));
    }
  }

  @Test
  void writesFormulasAsWords() throws IOException {
    Map<String, String> parts = parts(write(SampleEntries.header(Language.EN, Language.RU)));
    String sheet = parts.get("xl/worksheets/sheet1.xml");
    assertTrue(sheet.contains("=SUM(A1:A9)"));
    assertFalse(sheet.contains("<f>"));
  }

  @Test
  void freezesTheHeadingsAndTurnsTheSheetWhereArabicComesFirst() throws IOException {
    Map<String, String> arabicFirst = parts(write(SampleEntries.header(Language.AR, Language.EN)));
    assertTrue(arabicFirst.get("xl/worksheets/sheet1.xml").contains("rightToLeft=\"true\""));
    assertTrue(arabicFirst.get("xl/worksheets/sheet1.xml").contains("ySplit=\"1\""));
    Map<String, String> englishFirst = parts(write(SampleEntries.header(Language.EN, Language.AR)));
    assertFalse(englishFirst.get("xl/worksheets/sheet1.xml").contains("rightToLeft"));
    assertTrue(englishFirst.get("xl/styles.xml").contains("horizontal=\"right\""));
  }

  @Test
  void linksCitationsToTheDocumentInTheLanguageOfTheTerm() throws IOException {
    String links =
        parts(write(SampleEntries.header(Language.ES, Language.FR)))
            .get("xl/worksheets/_rels/sheet1.xml.rels");
    assertTrue(links.contains("https://docs.un.org/es/A/RES/61/266"), links);
    assertTrue(links.contains("https://docs.un.org/fr/A/RES/61/266"), links);
    assertFalse(links.contains("SAMPLE"), links);
  }

  @Test
  void givesTheSameBytesForTheSameEntries() throws IOException, InterruptedException {
    byte[] first = write(SampleEntries.header());
    Thread.sleep(5); // the library stamps milliseconds; they may not be left in the file
    assertArrayEquals(first, write(SampleEntries.header()));
  }

  private static byte[] write(ExportHeader header) throws IOException {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    new XlsxWriter().write(SampleEntries.source(SampleEntries.all()), header, output);
    return output.toByteArray();
  }

  private static ReadableWorkbook read(byte[] workbook) throws IOException {
    return new ReadableWorkbook(new ByteArrayInputStream(workbook));
  }

  private static Map<String, String> parts(byte[] workbook) {
    Map<String, String> parts = new HashMap<>();
    Archives.parts(workbook)
        .forEach((name, part) -> parts.put(name, new String(part, StandardCharsets.UTF_8)));
    return parts;
  }
}
