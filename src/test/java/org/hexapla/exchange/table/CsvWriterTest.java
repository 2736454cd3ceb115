package org.hexapla.exchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.hexapla.exchange.ExportHeader;
import org.hexapla.exchange.SampleEntries;
import org.hexapla.text.Language;
import org.junit.jupiter.api.Test;

class CsvWriterTest {

  private final CsvWriter writer = new CsvWriter();

  @Test
  void setsTermsOfOneTypeSideBySide() throws IOException {
    List<CSVRecord> rows = rows(SampleEntries.header());
    List<CSVRecord> organ =
        rows.stream().filter(row -> row.get("concept").equals("organ/united-nations")).toList();
    assertEquals(4, organ.size());
    assertEquals(
        List.of(
            "United Nations",
            "الأمم المتحدة",
            "联合国",
            "Organisation des Nations Unies",
            "Организация Объединенных Наций",
            "Naciones Unidas"),
        terms(organ.get(0)));
    assertEquals(List.of("UN", "", "", "ONU", "ООН", "ONU"), terms(rowOf(organ, "UN")));
    assertEquals("acronym", rowOf(organ, "UN").get("fr type"));
    assertEquals("deprecated", rowOf(organ, "U.N.").get("en status"));
    assertEquals("superseded", rowOf(organ, "League").get("en status"));
  }

  @Test
  void namesSymbolParagraphAndDateOfEveryCitation() throws IOException {
    CSVRecord row =
        rows(SampleEntries.header()).stream()
            .filter(r -> r.get("concept").equals("concept/multilingualism"))
            .findFirst()
            .orElseThrow();
    for (Language language : Language.values()) {
      String citations = row.get(language.code() + " citations");
      assertEquals(3, citations.split("; ").length, citations);
      assertTrue(citations.startsWith("A/RES/61/266, "), citations);
      assertTrue(citations.contains("2007-05-16"), citations);
      assertTrue(row.get(language.code() + " quote").contains(row.get(language.code())));
    }
    assertEquals("0.875", row.get("zh confidence"));
    assertEquals("proposed", row.get("ar status"));
  }

  @Test
  void leavesNoCellThatASpreadsheetTakesForAFormula() throws IOException {
    for (CSVRecord row : rows(SampleEntries.header())) {
      for (String cell : row) {
        assertFalse(cell.matches("(?s)[=+\\-@\\t\\r＝＋－＠].*"), cell);
      }
    }
  }

  @Test
  void beginsWithAByteOrderMarkAndNamesTheCorpusInTheHeading() throws IOException {
    String written = SampleEntries.written(writer, SampleEntries.all(), SampleEntries.header());
    assertTrue(written.startsWith("\uFEFFconcept,subject,note,en,ar,zh,fr,ru,es,en type"));
    String firstLine = written.lines().findFirst().orElseThrow();
    assertTrue(firstLine.contains("Hexapla 0.1.0, 2026-11-21"), firstLine);
    assertTrue(firstLine.contains("A/RES/61/266: en 0123456789abcdef, zh fedcba9876543210"));
  }

  @Test
  void showsTheLanguagesInTheOrderThatIsAskedFor() throws IOException {
    ExportHeader header = SampleEntries.header(Language.FR, Language.AR);
    assertTrue(
        SampleEntries.written(writer, SampleEntries.all(), header)
            .startsWith("\uFEFFconcept,subject,note,fr,ar,fr type"));
  }

  private List<CSVRecord> rows(ExportHeader header) throws IOException {
    String written = SampleEntries.written(writer, SampleEntries.all(), header);
    return CSVFormat.RFC4180
        .builder()
        .setHeader()
        .setSkipHeaderRecord(true)
        .get()
        .parse(new StringReader(written.substring(1)))
        .getRecords();
  }

  private static CSVRecord rowOf(List<CSVRecord> rows, String english) {
    return rows.stream().filter(row -> row.get("en").equals(english)).findFirst().orElseThrow();
  }

  private static List<String> terms(CSVRecord row) {
    return List.of("en", "ar", "zh", "fr", "ru", "es").stream().map(row::get).toList();
  }
}
