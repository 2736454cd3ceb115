package org.hexapla.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.ApplicationContext;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexapla.corpus.store.Stores;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.Glossary;
import org.hexapla.glossary.store.Entries;
import org.hexapla.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesWriterTest {

  @TempDir Path folder;
  private ApplicationContext context;
  private Glossary glossary;
  private GlossaryExporter exporter;

  @BeforeEach
  void open() {
    context = Stores.open(folder.resolve("data"));
    glossary = context.getBean(Glossary.class);
    exporter = context.getBean(GlossaryExporter.class);
    glossary.putStarter(List.of(Entries.starter("b", Entries.MULTILINGUALISM)));
    glossary.propose(
        List.of(
            Entries.proposal("b", Entries.MULTILINGUALISM, "SAMPLE/RES/1/1"),
            Entries.proposal("a", Entries.variant("1"), "A/RES/79/331"),
            Entries.proposal("c", Entries.variant("2"), "SAMPLE/RES/1/1")));
  }

  @AfterEach
  void close() {
    context.close();
  }

  private static ExportFilter filter(boolean samples) {
    return new ExportFilter(
        List.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null, samples);
  }

  @SuppressWarnings("unchecked")
  private List<Map<String, Object>> lines(ExportFilter filter) throws IOException {
    Path file = folder.resolve("glossary.jsonl");
    ExportResult result = exporter.export(new ExportRequest("jsonl", filter), file, progress -> {});
    List<Map<String, Object>> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      lines.add(context.getBean(JsonMapper.class).readValue(line, Map.class));
    }
    assertEquals(lines.size(), ((ExportResult.Written) result).entries());
    return lines;
  }

  @Test
  void writesAConceptALineInSixLanguagesWithItsProof() throws IOException {
    Map<String, Object> entry = lines(filter(false)).get(0);
    assertEquals("a", entry.get("id"));
    assertEquals("concept", entry.get("subjectField"));
    Map<?, ?> sections = (Map<?, ?>) entry.get("sections");
    assertEquals(Set.of("ar", "zh", "en", "fr", "ru", "es"), sections.keySet());
    Map<?, ?> term = (Map<?, ?>) ((List<?>) sections.get("zh")).get(0);
    assertEquals("使用多种语文1", term.get("term"));
    assertEquals("fullForm", term.get("type"));
    assertEquals("proposed", term.get("status"));
    assertEquals(0.75, term.get("confidence"));
    assertEquals(Map.of("2006", 1, "2025", 12), term.get("usage"));
    Map<?, ?> citation = (Map<?, ?>) ((List<?>) term.get("citations")).get(0);
    assertEquals("A/RES/79/331", citation.get("symbol"));
    assertEquals("op1", citation.get("paragraph"));
    assertEquals("2025-09-05", citation.get("date"));
    assertEquals("« 使用多种语文1 »", citation.get("quote"));
  }

  @Test
  void leavesOutWhatOnlySamplesProveUnlessItIsAskedFor() throws IOException {
    assertEquals(List.of("a", "b"), lines(filter(false)).stream().map(e -> e.get("id")).toList());
    assertTrue(!lines(filter(false)).get(1).toString().contains("SAMPLE"));
    List<Map<String, Object>> all = lines(filter(true));
    assertEquals(List.of("a", "b", "c"), all.stream().map(e -> e.get("id")).toList());
    assertTrue(all.get(1).toString().contains("SAMPLE"));
  }

  @Test
  void keepsToTheLanguagesAndStatusesThatAreWanted() throws IOException {
    List<Map<String, Object>> preferred =
        lines(
            new ExportFilter(
                List.of(Language.AR, Language.RU),
                Set.of(AdministrativeStatus.PREFERRED),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                null,
                null,
                false));
    assertEquals(List.of("b"), preferred.stream().map(e -> e.get("id")).toList());
    assertEquals(Set.of("ar", "ru"), ((Map<?, ?>) preferred.get(0).get("sections")).keySet());
  }

  @Test
  void givesTheSameBytesForTheSameGlossary() throws IOException {
    lines(filter(false));
    byte[] first = Files.readAllBytes(folder.resolve("glossary.jsonl"));
    lines(filter(false));
    assertArrayEquals(first, Files.readAllBytes(folder.resolve("glossary.jsonl")));
  }
}
