package org.hexapla.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hexapla.corpus.Symbol;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.text.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlossaryExporterTest {

  private static final ExportFilter ALL = ExportFilter.everything();

  @TempDir private static Path data;
  @TempDir private Path folder;
  private static ExportedStore store;
  private static GlossaryExporter exporter;

  @BeforeAll
  static void fill() {
    store =
        ExportedStore.with(
            data,
            ExportedStore.document(
                Language.EN, "Encourages multilingualism;", "Requests a report."),
            ExportedStore.document(
                Language.FR, "Encourage le multilinguisme ;", "Demande un rapport."),
            ExportedStore.document(Language.AR, "تشجع تعدد اللغات؛", "تطلب تقريرا."));
    exporter = store.exporter();
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Test
  void writesTheSameBytesTwiceInEveryFormat() throws IOException {
    List<String> names = new ArrayList<>();
    for (GlossaryExporter.Format format : exporter.formats()) {
      names.add(format.name());
      ExportRequest request =
          new ExportRequest(format.name(), ALL.withLanguages(List.of(Language.EN, Language.FR)));
      Path first = folder.resolve("first." + format.fileExtension());
      Path second = folder.resolve("second." + format.fileExtension());
      ExportResult.Written written =
          assertInstanceOf(
              ExportResult.Written.class, exporter.export(request, first, count -> {}));
      assertTrue(written.entries() > 0, format.name());
      exporter.export(request, second, count -> {});
      assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second), format.name());
    }
    assertTrue(
        names.containsAll(
            List.of("anki", "csv", "multiterm", "omegat", "skos", "tbx", "tbx2", "tmx", "xlsx")),
        names::toString);
    try (Stream<Path> files = Files.list(folder)) {
      assertTrue(files.noneMatch(file -> file.toString().endsWith(".part")));
    }
  }

  @Test
  void namesDocumentsAndHashesInTheFile() throws IOException {
    String version = store.corpus().documents().get(0).version();
    assertTrue(written("tbx", ALL).contains(version));
    assertTrue(written("csv", ALL).contains(version));
  }

  @Test
  void refusesAnUnknownFormatAndAnUnknownFolder() throws IOException {
    ExportResult.Refused format =
        assertInstanceOf(
            ExportResult.Refused.class,
            exporter.export(new ExportRequest("docx", ALL), folder.resolve("a.docx"), count -> {}));
    assertTrue(format.reason().contains("no format 'docx'; choose one of anki, csv"));
    assertInstanceOf(
        ExportResult.Refused.class,
        exporter.export(
            new ExportRequest("tbx", ALL), folder.resolve("none").resolve("a.tbx"), count -> {}));
    assertInstanceOf(
        ExportResult.Refused.class,
        exporter.export(new ExportRequest("omegat", ALL), folder.resolve("a.utf8"), count -> {}));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(0, files.count());
    }
  }

  @Test
  void letsThroughOnlyTheStatusesAndSubjectsThatAreWanted() throws IOException {
    String deprecated =
        written("tbx", filter(Set.of(AdministrativeStatus.DEPRECATED), Set.of(), null, true));
    assertTrue(deprecated.contains("<term>U.N.</term>"));
    assertFalse(deprecated.contains("<term>United Nations</term>"));
    assertEquals(1, deprecated.split("<conceptEntry", -1).length - 1);
    String organs = written("tbx", filter(Set.of(), Set.of("Organ"), null, true));
    assertTrue(organs.contains("organ_2F_united-nations"));
    assertFalse(organs.contains("multilingualism"));
  }

  @Test
  void letsThroughWhatADocumentOrASessionProves() throws IOException {
    String proved =
        written(
            "tbx",
            new ExportFilter(
                List.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(new Symbol("A/RES/61/266")),
                null,
                null,
                true));
    assertTrue(proved.contains("<term>multilingualism</term>"));
    assertFalse(proved.contains("<term>United Nations</term>"));
    assertTrue(
        written("tbx", filter(Set.of(), Set.of(), 61, true))
            .contains("<term>multilingualism</term>"));
    assertFalse(
        written("tbx", filter(Set.of(), Set.of(), 62, true))
            .contains("<term>multilingualism</term>"));
  }

  @Test
  void letsThroughWhatChangedSinceADay() throws IOException {
    LocalDate farAhead = LocalDate.of(9999, 1, 1);
    ExportFilter later =
        new ExportFilter(
            List.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, farAhead, true);
    assertFalse(written("tbx", later).contains("<conceptEntry"));
    ExportFilter ever =
        new ExportFilter(
            List.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            null,
            LocalDate.of(2000, 1, 1),
            true);
    assertEquals(3, written("tbx", ever).split("<conceptEntry", -1).length - 1);
  }

  @Test
  void leavesSamplesAtHomeWhenAsked() throws IOException {
    assertTrue(written("tbx", ALL).contains("SAMPLE/RES/1/1"));
    String without = written("tbx", filter(Set.of(), Set.of(), null, false));
    assertFalse(without.contains("SAMPLE/RES/1/1"));
    assertTrue(without.contains("<term>multilingualism</term>"));
  }

  @Test
  void alignsTheParagraphsOfTheCorpusForTmx() throws IOException {
    String tmx = written("tmx", ALL.withLanguages(List.of(Language.EN, Language.FR, Language.AR)));
    assertTrue(tmx.contains("tuid=\"A/RES/61/266 op1\""), tmx);
    String unit = tmx.substring(tmx.indexOf("op1"), tmx.indexOf("op2"));
    assertTrue(unit.contains("Encourage le multilinguisme ;"), unit);
    assertTrue(unit.contains("تشجع تعدد اللغات؛"), unit);
  }

  private static ExportFilter filter(
      Set<AdministrativeStatus> statuses, Set<String> subjects, Integer session, boolean samples) {
    return new ExportFilter(
        List.of(), statuses, Set.of(), subjects, Set.of(), Set.of(), session, null, samples);
  }

  private static String written(String format, ExportFilter filter) throws IOException {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    exporter.export(new ExportRequest(format, filter), output, count -> {});
    return output.toString(StandardCharsets.UTF_8);
  }
}
