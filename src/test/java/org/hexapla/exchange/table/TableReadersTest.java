package org.hexapla.exchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hexapla.exchange.Collected;
import org.hexapla.exchange.ImportedEntry;
import org.hexapla.exchange.ImportedTerm;
import org.hexapla.exchange.SampleEntries;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.LanguageSection;
import org.hexapla.glossary.TermSection;
import org.hexapla.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TableReadersTest {

  @TempDir private Path folder;

  @Test
  void readsBackTermsStatusAndSourceFromCsv() throws IOException {
    String written =
        SampleEntries.written(new CsvWriter(), SampleEntries.all(), SampleEntries.header());
    Collected read = Collected.from(new CsvReader(), folder, "ours.csv", written);
    assertEquals(List.of(), read.problems);
    assertSameTerms(read, List.of(Language.values()));
  }

  @Test
  void readsBackTermsStatusAndSourceFromAWorkbook() throws IOException {
    Collected read = Collected.from(new XlsxReader(), workbook());
    assertEquals(List.of(), read.problems);
    assertSameTerms(read, List.of(Language.values()));
  }

  private Path workbook() throws IOException {
    Path file = folder.resolve("ours.xlsx");
    try (OutputStream output = Files.newOutputStream(file)) {
      new XlsxWriter()
          .write(SampleEntries.source(SampleEntries.all()), SampleEntries.header(), output);
    }
    return file;
  }

  /** What the library trips over, in the middle of a sheet that is whole XML. */
  @ParameterizedTest
  @CsvSource({"t=\"inlineStr\", t=\"other\"", "<row r=\"2\", <row r=\"two\"", "r=\"A2\", r=\"2\""})
  void refusesAWorkbookOfWhichACellIsOfNoKind(String right, String wrong) throws IOException {
    Path file = workbook();
    try (FileSystem zip = FileSystems.newFileSystem(file)) {
      Path sheet = zip.getPath("xl/worksheets/sheet1.xml");
      String xml = Files.readString(sheet);
      assertTrue(xml.contains(right), xml.substring(0, 2_000));
      Files.writeString(sheet, xml.replace(right, wrong));
    }
    Collected read = Collected.from(new XlsxReader(), file);
    assertEquals(1, read.problems.size(), read.problems::toString);
    assertTrue(read.problems.get(0).contains("not a whole workbook: "), read.problems::toString);
  }

  private static void assertSameTerms(Collected read, List<Language> languages) {
    assertEquals(SampleEntries.all().size(), read.entries.size());
    for (ConceptEntry entry : SampleEntries.all()) {
      ImportedEntry found =
          read.entries.stream().filter(e -> entry.id().equals(e.id())).findFirst().orElseThrow();
      assertEquals(entry.subjectField(), found.subjectField());
      assertEquals(entry.note(), found.note());
      Set<String> expected = new HashSet<>();
      for (LanguageSection section : entry.sections()) {
        assertTrue(languages.contains(section.language()));
        assertEquals(section.definition(), found.definitions().get(section.language()));
        for (TermSection term : section.terms()) {
          expected.add(
              String.join(
                  "|",
                  section.language().code(),
                  term.term(),
                  term.status().label(),
                  term.type().label(),
                  term.source(),
                  String.valueOf(term.note())));
        }
      }
      Set<String> terms = new HashSet<>();
      for (ImportedTerm term : found.terms()) {
        terms.add(
            String.join(
                "|",
                term.language().code(),
                term.term(),
                term.status().label(),
                term.type().label(),
                term.source(),
                String.valueOf(term.note())));
      }
      assertEquals(expected, terms);
    }
  }

  @Test
  void knowsLanguagesByCodeAndByNameInEnglishAndTheirOwn() throws IOException {
    Collected read =
        Collected.from(
            new CsvReader(),
            folder,
            "names.csv",
            "English;Français;العربية;zh-CN;Русский;Spanish;remark;de\n"
                + "budget;budget;ميزانية;预算;бюджет;presupuesto;;Haushalt\n");
    assertEquals(List.of(), read.problems);
    assertEquals(List.of("ميزانية"), read.terms(0, Language.AR));
    assertEquals(List.of("预算"), read.terms(0, Language.ZH));
    assertEquals(List.of("бюджет"), read.terms(0, Language.RU));
    assertEquals(List.of("presupuesto"), read.terms(0, Language.ES));
    assertEquals(6, read.entries.get(0).terms().size());
    assertEquals(List.of("de"), read.otherLanguages);
  }

  @ParameterizedTest
  @EnumSource
  void knowsLanguagesByTheirNamesInEveryLanguage(Language speaker) throws IOException {
    StringBuilder headings = new StringBuilder();
    for (Language language : Language.values()) {
      headings.append(language.locale().getDisplayLanguage(speaker.locale())).append(',');
    }
    headings.append(java.util.Locale.GERMAN.getDisplayLanguage(speaker.locale()));
    Collected read =
        Collected.from(
            new CsvReader(),
            folder,
            "names.csv",
            headings + "\nميزانية,预算,budget,budget,бюджет,presupuesto,Haushalt\n");
    assertEquals(List.of(), read.problems);
    assertEquals(6, read.entries.get(0).terms().size(), headings.toString());
    assertEquals(List.of("预算"), read.terms(0, Language.ZH));
    assertEquals(1, read.otherLanguages.size());
  }

  @Test
  void takesTheRowsOfHalfAFileAndOfOneWithADamagedRow() throws IOException {
    byte[] half = "en,ar\nbudget,ميزانية\nmandate,ولاية".getBytes(StandardCharsets.UTF_8);
    Path file = folder.resolve("half.csv");
    Files.write(file, Arrays.copyOf(half, half.length - 1));
    Collected read = Collected.from(new CsvReader(), file);
    assertEquals(List.of("ميزانية"), read.terms(0, Language.AR));
    assertEquals(1, read.entries.size());
    assertTrue(read.problems.get(0).startsWith("3: bytes that are not UTF-8"));
    byte[] damaged = "en,ru\nbudget,бюджет\nyear,?\nday,день\n".getBytes(StandardCharsets.UTF_8);
    damaged[new String(damaged, StandardCharsets.ISO_8859_1).indexOf('?')] = (byte) 0xE0;
    Files.write(file, damaged);
    Collected other = Collected.from(new CsvReader(), file);
    assertEquals(2, other.entries.size());
    assertEquals(List.of("3"), other.problems.stream().map(p -> p.substring(0, 1)).toList());
  }

  @Test
  void readsTabsAndDetailsOfTheWholeRow() throws IOException {
    Collected read =
        Collected.from(
            new CsvReader(),
            folder,
            "terms.tsv",
            "en\tfr\tstatus\tsource\nmandate\tmandat\tpreferred\thandbook\n");
    assertEquals(AdministrativeStatus.PREFERRED, read.term(0, Language.FR).status());
    assertEquals("handbook", read.term(0, Language.EN).source());
  }

  @Test
  void listsRaggedAndWrongRowsAndKeepsTheOthers() throws IOException {
    Collected read =
        Collected.from(
            new CsvReader(),
            folder,
            "ragged.csv",
            "en,fr,status\n"
                + "mandate,mandat\n"
                + "budget,budget,preferred,extra\n"
                + ",,admitted\n"
                + "year,an,beloved\n"
                + "day,jour,\n");
    assertEquals(2, read.entries.size());
    assertEquals(List.of("mandat"), read.terms(0, Language.FR));
    assertEquals(
        List.of(
            "3: the row has 4 cells, the heading 3",
            "4: no term in the row",
            "5: no status is called 'beloved'"),
        read.problems);
  }

  @Test
  void refusesAnEncodingThatIsNotUtf8() throws IOException {
    Path file = folder.resolve("arabic.csv");
    Files.write(file, "en,ar\nbudget,ميزانية\n".getBytes(Charset.forName("windows-1256")));
    Collected read = Collected.from(new CsvReader(), file);
    assertEquals(List.of(), read.entries);
    assertTrue(read.problems.get(0).contains("not in UTF-8"), read.problems.toString());
  }

  @Test
  void saysWhereHalfATableEnds() throws IOException {
    Collected read =
        Collected.from(new CsvReader(), folder, "half.csv", "en,fr\nmandate,mandat\n\"budget,bud");
    assertEquals(1, read.entries.size());
    assertTrue(read.problems.get(0).contains("the table ends here"), read.problems.toString());
  }

  @Test
  void readsBackAnOmegatGlossary() throws IOException {
    String written =
        SampleEntries.written(
            new OmegatWriter(),
            SampleEntries.all(),
            SampleEntries.header(Language.ES, Language.ZH));
    Collected read = Collected.from(new OmegatReader(), folder, "ours.utf8", written);
    assertEquals(List.of(), read.problems);
    assertEquals(List.of("#1 ¿qué?"), read.terms(0, Language.ES));
    ImportedTerm target = read.term(1, Language.ZH);
    assertEquals("使用多种语文", target.term());
    assertEquals(AdministrativeStatus.PROPOSED, target.status());
    assertTrue(String.valueOf(target.source()).startsWith("A/RES/61/266, "));
  }

  @Test
  void takesTheLanguagesOfAnOmegatGlossaryFromItsName() throws IOException {
    String rows = "# a comment\nbudget\tбюджет\tof the year\nno target\n";
    Collected read = Collected.from(new OmegatReader(), folder, "terms.en-ru.utf8", rows);
    assertEquals(List.of("бюджет"), read.terms(0, Language.RU));
    assertEquals("of the year", read.term(0, Language.RU).note());
    assertEquals(1, read.problems.size());
    Collected unnamed = Collected.from(new OmegatReader(), folder, "terms.utf8", rows);
    assertEquals(0, unnamed.entries.size());
    assertTrue(unnamed.problems.get(0).contains("terms.en-fr.utf8"));
  }

  @Test
  void refusesWhatIsNoWholeWorkbook() throws IOException {
    Collected read =
        Collected.from(new XlsxReader(), folder, "broken.xlsx", "PK\u0003\u0004 and no more");
    assertEquals(List.of(), read.entries);
    assertEquals(1, read.problems.size(), read.problems.toString());
  }
}
