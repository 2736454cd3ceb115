package org.hexapla.exchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.hexapla.exchange.SampleEntries;
import org.hexapla.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OmegatWriterTest {

  private final OmegatWriter writer = new OmegatWriter();

  @ParameterizedTest
  @EnumSource(Language.class)
  void writesThreeCellsARowIntoEveryLanguage(Language target) throws IOException {
    Language source = target == Language.EN ? Language.FR : Language.EN;
    List<String> rows = rows(source, target);
    for (String row : rows) {
      assertEquals(3, row.split("\t", -1).length, row);
    }
    String term = SampleEntries.proposal().section(target).orElseThrow().terms().get(0).term();
    assertTrue(
        rows.stream().anyMatch(row -> row.contains("\t" + term + "\tproposed; A/RES/61/266, ")),
        () -> String.join("\n", rows));
  }

  @Test
  void pairsAcronymsWithAcronyms() throws IOException {
    List<String> rows = rows(Language.EN, Language.FR);
    assertTrue(rows.stream().anyMatch(row -> row.startsWith("UN\tONU\tadmitted; ")));
    assertTrue(rows.stream().noneMatch(row -> row.startsWith("UN\tOrganisation")));
  }

  @Test
  void writesAllTargetsWhereNoneIsOfTheSameType() throws IOException {
    assertTrue(
        rows(Language.EN, Language.ZH).stream().anyMatch(row -> row.startsWith("UN\t联合国\t")));
  }

  @Test
  void keepsATermThatLooksLikeAComment() throws IOException {
    assertTrue(
        rows(Language.ES, Language.EN).stream()
            .anyMatch(row -> row.startsWith(OmegatWriter.WORD_JOINER + "#1 ¿qué?\t")));
  }

  @Test
  void beginsAsOmegatExpectsAndNamesTheCorpusInComments() throws IOException {
    List<String> lines =
        SampleEntries.written(
                writer, SampleEntries.all(), SampleEntries.header(Language.EN, Language.FR))
            .lines()
            .toList();
    assertEquals("# Glossary in tab-separated format -*- coding: utf-8 -*-", lines.get(0));
    assertEquals("# Hexapla 0.1.0, 2026-11-21", lines.get(1));
    assertTrue(lines.contains("# A/RES/61/266: en 0123456789abcdef, zh fedcba9876543210"));
  }

  @Test
  void holdsExactlyOnePairOfLanguages() {
    assertNotNull(writer.refuses(SampleEntries.header()));
    assertNotNull(writer.refuses(SampleEntries.header(Language.EN)));
    assertNull(writer.refuses(SampleEntries.header(Language.RU, Language.ZH)));
  }

  private List<String> rows(Language from, Language to) throws IOException {
    return SampleEntries.written(writer, SampleEntries.all(), SampleEntries.header(from, to))
        .lines()
        .filter(line -> !line.startsWith("#"))
        .toList();
  }
}
