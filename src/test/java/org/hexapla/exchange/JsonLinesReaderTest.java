package org.hexapla.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.hexapla.corpus.store.Stores;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.TermSection;
import org.hexapla.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesReaderTest {

  @TempDir private Path folder;
  private ApplicationContext context;
  private JsonLinesReader reader;
  private JsonLinesWriter writer;

  @BeforeEach
  void open() {
    context = Stores.open(folder.resolve("data"));
    reader = context.getBean(JsonLinesReader.class);
    writer = context.getBean(JsonLinesWriter.class);
  }

  @AfterEach
  void close() {
    context.close();
  }

  @Test
  void readsBackEverythingThatAnEntryHolds() throws IOException {
    Collected read = read(written());
    assertEquals(List.of(), read.problems);
    for (int i = 0; i < SampleEntries.all().size(); i++) {
      ConceptEntry entry = SampleEntries.all().get(i);
      ImportedEntry found = read.entries.get(i);
      assertEquals(i + 1, found.line());
      assertEquals(entry.id(), found.id());
      assertSame(entry, new EntryMerger("file").asNew(found));
    }
  }

  /** All but the number of changes, which is the store's own. */
  private static void assertSame(ConceptEntry entry, ConceptEntry read) {
    assertEquals(
        entry,
        new ConceptEntry(
            read.id(),
            entry.lockVersion(),
            read.subjectField(),
            read.origin(),
            read.note(),
            read.sections()));
  }

  @Test
  void saysInItsFirstLineAloneFromWhichDocumentsTheFileIs() throws IOException {
    List<String> lines = written().lines().toList();
    assertTrue(
        lines
            .get(0)
            .endsWith(
                "\"selection\":\"everything\",\"corpus\":\""
                    + SampleEntries.header().corpusLine()
                    + "\",\"documents\":[\"A/RES/61/266: en 0123456789abcdef, zh fedcba9876543210\"]}}"),
        lines.get(0));
    assertTrue(lines.get(0).contains("\"file\":{\"program\":\"Hexapla\",\"version\":\"0.1.0\""));
    assertTrue(lines.stream().skip(1).noneMatch(line -> line.contains("\"file\"")));
  }

  @Test
  void takesAnEntryThatSaysLittle() throws IOException {
    Collected read =
        read("{\"sections\":{\"fr\":[{\"term\":\"budget\"}],\"en\":[{\"term\":\"budget\"}]}}\n");
    assertEquals(List.of(), read.problems);
    assertEquals(List.of("budget"), read.terms(0, Language.FR));
  }

  @Test
  void listsWhatIsNoEntryAndReadsTheOthers() throws IOException {
    String good = "{\"id\":\"%s\",\"sections\":{\"ru\":[{\"term\":\"мандат\"}]}}\n";
    String text =
        good.formatted("a")
            + "not JSON\n"
            + "[1, 2]\n"
            + "{\"id\":\"b\",\"sections\":{\"ru\":[{\"term\":\"x\",\"status\":\"beloved\"}]}}\n"
            + "{\"id\":\"c\",\"sections\":{\"ru\":[{\"type\":\"acronym\"}]}}\n"
            + "{\"id\":\"d\",\"sections\":{}}\n"
            + "{\"id\":\"e\",\"sections\":{\"ru\":\"x\"}}\n"
            + "\n"
            + good.formatted("f")
            + good.formatted("g").substring(0, 30);
    Collected read = read(text);
    assertEquals(List.of("a", "f"), read.entries.stream().map(ImportedEntry::id).toList());
    List<String> lines = read.problems.stream().map(p -> p.substring(0, p.indexOf(':'))).toList();
    assertEquals(List.of("2", "3", "4", "5", "6", "7", "10"), lines, read.problems.toString());
    assertTrue(read.problems.get(2).contains("no status is called 'beloved'"));
    assertTrue(read.problems.get(3).contains("no 'term'"));
  }

  @Test
  void keepsASeventhLanguageAside() throws IOException {
    Collected read =
        read("{\"sections\":{\"de\":[{\"term\":\"Haushalt\"}],\"es\":[{\"term\":\"año\"}]}}");
    assertEquals(List.of("de"), read.otherLanguages);
    assertEquals(List.of("año"), read.terms(0, Language.ES));
  }

  @Test
  void keepsASentenceWithoutAnExactPlaceInTheNote() throws IOException {
    Collected read =
        read(
            "{\"sections\":{\"zh\":[{\"term\":\"预算\",\"citations\":[{\"symbol\":\"A/RES/61/7\","
                + "\"paragraph\":\"op1\",\"quote\":\"核准预算。\"}]}]}}");
    assertEquals("Context: 核准预算。 (A/RES/61/7, op1)", read.term(0, Language.ZH).note());
  }

  @Test
  void readsHalfAFileThatEndsInTheMiddleOfACharacter() throws IOException {
    byte[] whole = written().getBytes(StandardCharsets.UTF_8);
    String last = written().lines().reduce((first, second) -> second).orElseThrow();
    int inArabic =
        whole.length
            - last.getBytes(StandardCharsets.UTF_8).length
            + last.substring(0, last.indexOf("الأمم")).getBytes(StandardCharsets.UTF_8).length;
    Path file = folder.resolve("half.jsonl");
    Files.write(file, Arrays.copyOf(whole, inArabic));
    Collected read = Collected.from(reader, file);
    assertEquals(2, read.entries.size());
    assertEquals(1, read.problems.size());
    assertTrue(read.problems.get(0).startsWith("3: bytes that are not UTF-8"));
  }

  @Test
  void keepsTermsApartThatDifferInCaseAlone() throws IOException {
    Collected read = read("{\"sections\":{\"en\":[{\"term\":\"Act\"},{\"term\":\"act\"}]}}");
    ConceptEntry entry = new EntryMerger("file").asNew(read.entries.get(0));
    assertEquals(
        List.of("Act", "act"),
        entry.sections().get(0).terms().stream().map(TermSection::term).toList());
  }

  private String written() throws IOException {
    return SampleEntries.written(writer, SampleEntries.all(), SampleEntries.header());
  }

  private Collected read(String text) throws IOException {
    return Collected.from(reader, folder, "entries.jsonl", text);
  }
}
