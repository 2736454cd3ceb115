package org.hexapla.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hexapla.Archives;
import org.hexapla.corpus.Symbol;
import org.hexapla.extract.TermClass;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each filter holds in every format. */
class EveryFormatTest {

  private static final String PROPOSED = "multilinguisme";
  private static final String DECIDED = "Organisation des Nations Unies";
  private static final String PARAGRAPH = "Demande un rapport.";
  private static final Symbol REAL = new Symbol(ExportedStore.SYMBOL);

  @TempDir private static Path folder;
  private static ExportedStore store;
  private static GlossaryExporter exporter;

  @BeforeAll
  static void fill() {
    store =
        ExportedStore.with(
            folder,
            ExportedStore.document(Language.EN, "Requests a report."),
            ExportedStore.document(Language.FR, PARAGRAPH));
    exporter = store.exporter();
  }

  @AfterAll
  static void close() {
    store.close();
  }

  /** A filter, and whether the proposed and the decided entry pass it. */
  private record Case(String name, ExportFilter filter, boolean proposed, boolean decided) {}

  private static List<Case> cases() {
    LocalDate farAhead = LocalDate.of(9999, 1, 1);
    LocalDate longAgo = LocalDate.of(2000, 1, 1);
    return List.of(
        new Case("everything", filter(Set.of(), Set.of(), "", "", null, null, null), true, true),
        new Case(
            "status",
            filter(Set.of(AdministrativeStatus.PREFERRED), Set.of(), "", "", null, null, null),
            false,
            true),
        new Case(
            "class",
            filter(Set.of(), Set.of(TermClass.ORGAN), "", "", null, null, null),
            false,
            true),
        new Case(
            "subject", filter(Set.of(), Set.of(), "Concept", "", null, null, null), true, false),
        new Case(
            "entry",
            filter(Set.of(), Set.of(), "", "organ/united-nations", null, null, null),
            false,
            true),
        new Case("document", filter(Set.of(), Set.of(), "", "", REAL, null, null), true, false),
        new Case("session", filter(Set.of(), Set.of(), "", "", null, 61, null), true, false),
        new Case("no session", filter(Set.of(), Set.of(), "", "", null, 62, null), false, false),
        new Case("since", filter(Set.of(), Set.of(), "", "", null, null, longAgo), true, true),
        new Case(
            "too late", filter(Set.of(), Set.of(), "", "", null, null, farAhead), false, false));
  }

  private static ExportFilter filter(
      Set<AdministrativeStatus> statuses,
      Set<TermClass> classes,
      String subject,
      String entry,
      @Nullable Symbol document,
      @Nullable Integer session,
      @Nullable LocalDate since) {
    return new ExportFilter(
        List.of(Language.EN, Language.FR),
        statuses,
        classes,
        subject.isEmpty() ? Set.of() : Set.of(subject),
        entry.isEmpty() ? Set.of() : Set.of(entry),
        document == null ? Set.of() : Set.of(document),
        session,
        since,
        true);
  }

  static Stream<Arguments> formatsAndFilters() {
    List<Arguments> all = new ArrayList<>();
    for (String format :
        List.of("anki", "csv", "jsonl", "multiterm", "omegat", "skos", "tbx", "tbx2", "xlsx")) {
      cases().forEach(one -> all.add(Arguments.of(format, one)));
    }
    return all.stream();
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("formatsAndFilters")
  void letsThroughWhatAFilterNames(String format, Case one) throws IOException {
    String text = exported(format, one.filter());
    assertEquals(one.proposed(), text.contains(PROPOSED), text);
    assertEquals(one.decided(), text.contains(DECIDED), text);
  }

  @Test
  void leavesOtherLanguagesAtHome() throws IOException {
    for (GlossaryExporter.Format format : exporter.formats()) {
      String text = exported(format.name(), cases().get(0).filter());
      assertTrue(
          Stream.of("многоязычие", "使用多种语文", "multilingüismo", "تعدد اللغات")
              .noneMatch(text::contains),
          format.name() + text);
    }
  }

  @Test
  void saysOfEveryFileFromWhatItIsMade() throws IOException {
    String day = "20\\d\\d-\\d\\d-\\d\\d";
    Pattern title =
        Pattern.compile(
            "Hexapla \\S+, " + day + "|\"Hexapla\",\"version\":\"\\S+?\",\"date\":\"" + day);
    for (GlossaryExporter.Format format : exporter.formats()) {
      String text = exported(format.name(), cases().get(0).filter());
      assertTrue(title.matcher(text).find(), format.name() + text);
      for (String said :
          List.of(
              "languages en, fr",
              "1 documents",
              "A/RES/61/266: ",
              "en 00000000000000en, fr 00000000000000fr")) {
        assertTrue(text.contains(said), format.name() + " lacks " + said + " in " + text);
      }
      assertEquals(text, exported(format.name(), cases().get(0).filter()), "the same once more");
    }
  }

  @Test
  void alignsOnlyTheParagraphsThatAFilterNames() throws IOException {
    List<String> passed = new ArrayList<>();
    for (Case one : cases()) {
      if (exported("tmx", one.filter()).contains(PARAGRAPH)) {
        passed.add(one.name());
      }
    }
    assertTrue(passed.containsAll(List.of("everything", "document", "session")), passed::toString);
    assertTrue(!passed.contains("no session"), passed::toString);
  }

  private static String exported(String format, ExportFilter filter) throws IOException {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    assertInstanceOf(
        ExportResult.Written.class,
        exporter.export(new ExportRequest(format, filter), output, count -> {}));
    byte[] bytes = output.toByteArray();
    String start = new String(bytes, 0, Math.min(2, bytes.length), StandardCharsets.ISO_8859_1);
    return switch (start) {
      case "PK" -> unzipped(bytes);
      case "\u00FF\u00FE", "\u00FE\u00FF" -> new String(bytes, StandardCharsets.UTF_16);
      default -> new String(bytes, StandardCharsets.UTF_8);
    };
  }

  /** All parts of a workbook, one behind the other. */
  private static String unzipped(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    for (byte[] part : Archives.parts(bytes).values()) {
      text.append(new String(part, StandardCharsets.UTF_8)).append('\n');
    }
    return text.toString();
  }
}
