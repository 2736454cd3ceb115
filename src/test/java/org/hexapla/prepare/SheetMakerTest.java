package org.hexapla.prepare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.hexapla.RunningHexapla;
import org.hexapla.build.EmbeddedData;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Session sheets of the sample documents with the starter glossary. */
class SheetMakerTest {

  private static final Symbol SAMPLE = new Symbol("SAMPLE/RES/8/3");

  @TempDir private static Path folder;
  private static RunningHexapla hexapla;

  @BeforeAll
  static void start() {
    hexapla = RunningHexapla.on(folder);
    hexapla.bean(EmbeddedData.class).putStarter();
    hexapla.bean(EmbeddedData.class).importSamples();
  }

  @AfterAll
  static void stop() {
    hexapla.close();
  }

  @ParameterizedTest
  @EnumSource
  void putsNamesFirstAndFitsAPageFromEveryLanguage(Language from) {
    Language to = from == Language.EN ? Language.FR : Language.EN;
    SessionSheet sheet = made(SheetRequest.of(List.of(SAMPLE), List.of(from, to)));
    long beside = sheet.section(SheetSection.DELEGATIONS).size();
    assertTrue(sheet.lines().size() - beside <= SheetRequest.PAGE, "longer than a page");
    assertTrue(sheet.section(SheetSection.NAMES).size() >= 5, sheet.lines().toString());
    assertEquals(SheetSection.NAMES, sheet.lines().get(0).section());
    for (SheetSection section : List.of(SheetSection.NUMBERS, SheetSection.FORMULAS)) {
      assertFalse(sheet.section(section).isEmpty(), section + " from " + from);
    }
    assertEquals("使用多种语文", term(made(from, Language.ZH), "concept-multilingualism", Language.ZH));
  }

  @Test
  void saysANumberAsEachLanguageWritesIt() {
    SessionSheet sheet =
        made(SheetRequest.of(List.of(SAMPLE), List.of(Language.EN, Language.ZH, Language.AR)));
    SheetLine line =
        sheet.section(SheetSection.NUMBERS).stream()
            .filter(one -> one.cells().get(0).term().orElse("").startsWith("1/1 of"))
            .findFirst()
            .orElseThrow();
    assertEquals("1/1 of 12 November 2008", line.cells().get(0).term().orElseThrow());
    assertTrue(line.cells().get(1).term().orElseThrow().contains("第"), line.toString());
    assertTrue(line.cells().get(2).term().orElseThrow().contains("المؤرخ"), line.toString());
  }

  @Test
  void takesASeriesAndAnItemOfTheAgenda() {
    SheetRequest series =
        new SheetRequest(
            List.of(), null, new Symbol("SAMPLE/RES/7/2"), pair(), 20, Set.of(), List.of());
    List<Symbol> symbols =
        made(series).documents().stream().map(SessionSheet.Document::symbol).toList();
    assertTrue(symbols.contains(new Symbol("SAMPLE/RES/1/1")), symbols.toString());
    SheetRequest item =
        new SheetRequest(
            List.of(),
            new SheetRequest.AgendaItem(8, "126 (a)"),
            null,
            pair(),
            20,
            Set.of(),
            List.of());
    assertEquals(SAMPLE, made(item).documents().get(0).symbol());
  }

  @Test
  void leavesOutAndOrdersAsAPersonWants() {
    List<SheetLine> all = made(SheetRequest.of(List.of(SAMPLE), pair())).lines();
    String first = all.get(0).id();
    String second = all.get(1).id();
    SheetRequest without =
        new SheetRequest(List.of(SAMPLE), null, null, pair(), 42, Set.of(first), List.of());
    assertTrue(made(without).lines().stream().noneMatch(line -> line.id().equals(first)));
    SheetRequest kept =
        new SheetRequest(List.of(SAMPLE), null, null, pair(), 42, Set.of(), List.of(second, first));
    assertEquals(List.of(second, first), made(kept).lines().stream().map(SheetLine::id).toList());
  }

  @Test
  void ordersByParagraphAsTheDocumentNeedsThem() {
    SessionSheet sheet = made(SheetRequest.of(List.of(SAMPLE), pair()));
    List<Integer> places = sheet.byParagraph().stream().map(line -> line.place().order()).toList();
    assertEquals(places.stream().sorted().toList(), places);
  }

  @Test
  void refusesInWords() {
    SheetResult none = maker().make(SheetRequest.of(List.of(new Symbol("A/RES/1/1")), pair()));
    assertEquals(
        "A/RES/1/1 is not in the corpus; import it, or look in the list of documents",
        assertInstanceOf(SheetResult.Refused.class, none).message());
    SheetResult nothing = maker().make(SheetRequest.of(List.of(), pair()));
    assertEquals(
        SheetResult.Reason.NO_DOCUMENT,
        assertInstanceOf(SheetResult.Refused.class, nothing).reason());
    SheetQuery.Reading reading =
        new SheetQuery(Map.of("symbol", List.of("<b>"), "from", List.of("en"))).read();
    assertEquals(
        SheetResult.Reason.NO_SYMBOL,
        assertInstanceOf(SheetQuery.Reading.Wrong.class, reading).refused().reason());
  }

  @Test
  void writesATableThatNoProgramTakesForFormulas() throws IOException {
    String[] rows = text("tsv").split("\n");
    assertEquals("section\ten\tfr\tplace\tcount", rows[0]);
    assertTrue(
        Arrays.stream(rows).allMatch(row -> row.split("\t", -1).length == 5), "cells are missing");
  }

  @Test
  void writesCardsThatTheGlossarysOwnDeckHasToo() throws IOException {
    String deck = text("anki");
    assertTrue(deck.startsWith("#separator:tab\n#html:true\n#guid column:1\n"), deck);
    assertTrue(deck.contains("lang=\"fr\" dir=\"ltr\">multilinguisme"), deck);
  }

  @Test
  void writesAWorkbookThatOpens() throws IOException {
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes("xlsx")))) {
      List<String> head =
          book.getFirstSheet().read().get(0).stream().map(cell -> cell.getText()).toList();
      assertEquals(List.of("English", "Français", "Place"), head);
    }
  }

  @Test
  void printsAPageWithAllFontsEmbedded() throws IOException {
    SheetWriter pdf = hexapla.bean(SheetExporter.class).writer("pdf").orElseThrow();
    Assumptions.assumeTrue(pdf.refuses() == null, "no browser on this machine: no PDF is printed");
    try (PDDocument document = Loader.loadPDF(bytes("pdf"))) {
      assertTrue(document.getNumberOfPages() <= 2, "more than about a page");
      String text = new PDFTextStripper().getText(document);
      assertTrue(text.contains("multilinguisme"), text);
      for (var page : document.getPages()) {
        for (var name : page.getResources().getFontNames()) {
          assertTrue(page.getResources().getFont(name).isEmbedded(), name.getName());
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void hasItsOwnWordsInEveryLanguage(Language language) {
    SheetWords words = SheetWords.in(language);
    for (SheetSection section : SheetSection.values()) {
      assertFalse(words.section(section).isBlank());
    }
    assertFalse(words.heading().isBlank() || words.place().isBlank() || words.unsure().isBlank());
    assertEquals(
        language == Language.EN, words.section(SheetSection.NAMES).equals("Names"), "fell back");
  }

  @Test
  void givesTheBoothTheWholeGlossaryWithoutWhatIsWithdrawn() {
    BoothSet set = hexapla.bean(BoothMaker.class).ofGlossary(pair());
    assertTrue(set.lines().size() > 1_000, "lines: " + set.lines().size());
    assertEquals(List.of("en", "fr"), set.languages());
    assertTrue(set.lines().stream().allMatch(line -> line.t().size() == 2));
  }

  private static List<Language> pair() {
    return List.of(Language.EN, Language.FR);
  }

  private static SheetMaker maker() {
    return hexapla.bean(SheetMaker.class);
  }

  private static SessionSheet made(SheetRequest request) {
    return assertInstanceOf(SheetResult.Made.class, maker().make(request)).sheet();
  }

  private static SessionSheet made(Language from, Language to) {
    List<Language> languages = from == to ? List.of(from, Language.EN) : List.of(from, to);
    return made(new SheetRequest(List.of(SAMPLE), null, null, languages, 500, Set.of(), List.of()));
  }

  private static String term(SessionSheet sheet, String id, Language language) {
    return sheet.lines().stream()
        .filter(line -> line.id().equals(id))
        .flatMap(line -> line.cell(language).stream())
        .flatMap(cell -> cell.term().stream())
        .findFirst()
        .orElse("");
  }

  private static byte[] bytes(String format) throws IOException {
    SheetWriter writer = hexapla.bean(SheetExporter.class).writer(format).orElseThrow();
    assertNull(writer.refuses());
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    SessionSheet sheet = made(SheetRequest.of(List.of(SAMPLE), pair()));
    writer.write(new SheetPrint(sheet, SheetOrder.IMPORTANCE, Language.EN), output);
    return output.toByteArray();
  }

  private static String text(String format) throws IOException {
    return new String(bytes(format), StandardCharsets.UTF_8);
  }
}
