package org.hexapla.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.Archives;
import org.hexapla.corpus.store.Stores;
import org.hexapla.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImporterTest {

  private static final Path SIX = Path.of("src/test/resources/org/hexapla/corpus/read/six");
  private static final Symbol LAKES = new Symbol("A/98/L.77");

  @TempDir Path store;
  @TempDir Path folder;
  private ApplicationContext context;
  private Corpus corpus;
  private Importer importer;

  @BeforeEach
  void open() {
    context = Stores.open(store);
    corpus = context.getBean(Corpus.class);
    importer = context.getBean(Importer.class);
  }

  @AfterEach
  void close() {
    context.close();
  }

  private Path copy(String language, String name) throws IOException {
    return Files.copy(SIX.resolve("pages." + language + ".txt"), folder.resolve(name));
  }

  private static String refusal(ImportOutcome outcome) {
    return assertInstanceOf(ImportOutcome.Refused.class, outcome).reason();
  }

  @Test
  void takesAFolderInAndGoesOnPastABadFile() throws IOException {
    copy("en", "a.txt");
    Files.write(folder.resolve("b.bin"), new byte[] {0, 1, 2});
    copy("ar", "c.txt");
    List<ImportOutcome> told = new ArrayList<>();
    List<ImportOutcome> outcomes = importer.run(ImportRequest.of(folder), told::add);
    assertEquals(outcomes, told);
    assertInstanceOf(ImportOutcome.Imported.class, outcomes.get(0));
    assertTrue(refusal(outcomes.get(1)).contains("no reader"), outcomes.toString());
    assertInstanceOf(ImportOutcome.Imported.class, outcomes.get(2));
    assertTrue(corpus.find(LAKES, Language.EN).isPresent());
    assertTrue(corpus.find(LAKES, Language.AR).isPresent());
  }

  @Test
  void theSameFileAgainChangesNothing() throws IOException {
    Path file = copy("zh", "a.txt");
    importer.run(ImportRequest.of(file));
    Resolution first = corpus.find(LAKES, Language.ZH).orElseThrow();
    ImportOutcome.Imported again =
        assertInstanceOf(ImportOutcome.Imported.class, importer.run(ImportRequest.of(file)).get(0));
    assertEquals(List.of(Corpus.Saved.UNCHANGED), again.saved());
    assertEquals(Optional.of(first), corpus.find(LAKES, Language.ZH));
  }

  @Test
  void aCorrectedTextReplacesTheOldOneInALaterImport() throws IOException {
    Path file = copy("fr", "a.txt");
    importer.run(ImportRequest.of(file));
    String old = corpus.find(LAKES, Language.FR).orElseThrow().version();
    Files.writeString(file, Files.readString(file).replace("lampe", "lanterne"));
    ImportOutcome.Imported again =
        assertInstanceOf(ImportOutcome.Imported.class, importer.run(ImportRequest.of(file)).get(0));
    assertEquals(List.of(Corpus.Saved.REPLACED), again.saved());
    assertTrue(corpus.find(LAKES, Language.FR, old).isPresent());
  }

  @Test
  void refusesTwoTextsOfOneDocumentInOneImport() throws IOException {
    copy("es", "a.txt");
    Path other = copy("es", "b.txt");
    Files.writeString(other, Files.readString(other).replace("farol", "candil"));
    List<ImportOutcome> outcomes = importer.run(ImportRequest.of(folder));
    assertInstanceOf(ImportOutcome.Imported.class, outcomes.get(0));
    assertTrue(refusal(outcomes.get(1)).contains("a.txt"), refusal(outcomes.get(1)));
  }

  @Test
  void saysThatAFileIsMissing() {
    List<ImportOutcome> outcomes = importer.run(ImportRequest.of(folder.resolve("none.txt")));
    assertTrue(refusal(outcomes.get(0)).contains("no such file"), refusal(outcomes.get(0)));
  }

  @Test
  void takesTheSymbolThatIsGiven() throws IOException {
    Path file = copy("ru", "a.txt");
    ImportRequest request =
        new ImportRequest(List.of(file), new Symbol("SAMPLE/1/L.7"), Language.RU);
    importer.run(request);
    assertTrue(corpus.find(new Symbol("SAMPLE/1/L.7"), Language.RU).isPresent());
  }

  @Test
  void takesTheSidesOfABitextAsOne() throws IOException {
    Files.writeString(folder.resolve("boats.en"), "One boat.\nTwo boats.\n");
    Files.writeString(folder.resolve("boats.ru"), "Одна лодка.\nДве лодки.\n");
    List<ImportOutcome> whole = importer.run(ImportRequest.of(folder));
    assertEquals(1, whole.size());
    assertEquals(
        2, assertInstanceOf(ImportOutcome.Imported.class, whole.get(0)).documents().size());
    List<ImportOutcome> byPrefix = importer.run(ImportRequest.of(folder.resolve("boats")));
    assertEquals(
        List.of(Corpus.Saved.UNCHANGED, Corpus.Saved.UNCHANGED),
        assertInstanceOf(ImportOutcome.Imported.class, byPrefix.get(0)).saved());
  }

  @Test
  void takesTheFilesOfAnArchiveInAndLeavesItClosed() throws IOException {
    Path zip = folder.resolve("texts.zip");
    Map<String, byte[]> parts = new LinkedHashMap<>();
    for (String language : List.of("en", "zh")) {
      String name = "pages." + language + ".txt";
      parts.put("texts/" + name, Files.readAllBytes(SIX.resolve(name)));
    }
    parts.put("texts/inner.zip", new byte[] {'P', 'K', 3, 4, 0});
    Files.write(zip, Archives.zip(parts));
    List<ImportOutcome> outcomes = importer.run(ImportRequest.of(zip));
    assertTrue(refusal(outcomes.get(0)).contains("archive"), refusal(outcomes.get(0)));
    assertTrue(outcomes.get(1).file().toString().endsWith("texts.zip!/texts/pages.en.txt"));
    assertTrue(corpus.find(LAKES, Language.EN).isPresent());
    assertTrue(corpus.find(LAKES, Language.ZH).isPresent());
    Files.delete(zip);
  }

  @Test
  void refusesAZipBomb() throws IOException {
    Path zip = folder.resolve("bomb.zip");
    Map<String, byte[]> parts = new LinkedHashMap<>();
    for (int i = 0; i < 12; i++) {
      parts.put(i + ".txt", new byte[10 * 1024 * 1024]);
    }
    Files.write(zip, Archives.zip(parts));
    String reason = refusal(importer.run(ImportRequest.of(zip)).get(0));
    assertTrue(reason.contains("zip bomb"), reason);
  }

  @Test
  void linesOfAMemoryDoNotTakeThePlaceOfAWholeText() throws IOException {
    Path text = copy("en", "A_98_L.77.en.txt");
    Path memory =
        Files.writeString(
            folder.resolve("memory.tmx"),
            "<tmx version='1.4'><body><tu><prop type='x-symbol'>A/98/L.77</prop>"
                + "<tuv xml:lang='en'><seg>One.</seg></tuv><tuv xml:lang='fr'><seg>Un.</seg></tuv>"
                + "</tu></body></tmx>");
    importer.run(ImportRequest.of(text));
    ImportOutcome.Imported imported =
        assertInstanceOf(
            ImportOutcome.Imported.class, importer.run(ImportRequest.of(memory)).get(0));
    assertEquals(1, imported.documents().size());
    assertTrue(imported.warnings().get(0).contains("left out"), imported.warnings().toString());
    assertTrue(corpus.find(LAKES, Language.EN).orElseThrow().paragraphs().size() > 1);
    assertTrue(corpus.find(LAKES, Language.FR).isPresent());
  }

  @Test
  void refusesADamagedArchive() throws IOException {
    Path zip = Files.write(folder.resolve("texts.zip"), new byte[] {'P', 'K', 3, 4, 0, 0});
    assertTrue(refusal(importer.run(ImportRequest.of(zip)).get(0)).contains("cannot be read"));
  }

  @Test
  void saysThatAFolderIsEmpty() {
    assertTrue(refusal(importer.run(ImportRequest.of(folder)).get(0)).contains("no file to read"));
  }
}
