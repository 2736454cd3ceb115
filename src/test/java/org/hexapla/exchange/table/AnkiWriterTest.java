package org.hexapla.exchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.hexapla.exchange.SampleEntries;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.text.Language;
import org.junit.jupiter.api.Test;

class AnkiWriterTest {

  private final AnkiWriter writer = new AnkiWriter();

  @Test
  void beginsWithTheHeadersThatAnkiReads() throws IOException {
    List<String> lines = written(SampleEntries.all()).lines().toList();
    assertEquals(
        List.of(
            "#separator:tab",
            "#html:true",
            "#guid column:1",
            "#tags column:4",
            "#columns:guid\tFront\tBack\tTags"),
        lines.subList(0, 5));
    assertTrue(lines.contains("#about:Hexapla 0.1.0, 2026-11-21"));
  }

  @Test
  void makesACardAConceptWithTheScriptsDirection() throws IOException {
    List<String> cards = cards(SampleEntries.all());
    assertEquals(3, cards.size());
    String card = cards.get(1);
    assertTrue(card.contains("<div lang=\"ar\" dir=\"rtl\">تعدد اللغات"), card);
    assertTrue(card.contains("<div lang=\"zh\" dir=\"ltr\">使用多种语文"), card);
    assertTrue(card.contains("<a href=\"https://docs.un.org/ru/A/RES/61/266\">"), card);
    assertTrue(card.endsWith("\tHexapla Hexapla::concept"), card);
  }

  @Test
  void keepsTheGuidWhenTheEntryChanges() throws IOException {
    ConceptEntry entry = SampleEntries.decided();
    ConceptEntry changed =
        new ConceptEntry(
            entry.id(), 9, "other", entry.origin(), "another note", entry.sections().subList(0, 4));
    assertEquals(guid(entry), guid(changed));
  }

  @Test
  void teachesNoTermThatIsNotToBeUsed() throws IOException {
    String card = cards(List.of(SampleEntries.decided())).get(0);
    assertTrue(card.contains("UN</div>"), card);
    assertFalse(card.contains("U.N."), card);
    assertFalse(card.contains("League"), card);
  }

  @Test
  void writesMarkUpAsWords() throws IOException {
    String card = cards(List.of(SampleEntries.difficultWords())).get(0);
    assertTrue(card.contains("AT&amp;T &lt;br/&gt;"), card);
    assertEquals(4, card.split("\t", -1).length, card);
  }

  private String guid(ConceptEntry entry) throws IOException {
    return cards(List.of(entry)).get(0).split("\t")[0];
  }

  private List<String> cards(List<ConceptEntry> entries) throws IOException {
    return written(entries).lines().filter(line -> !line.startsWith("#")).toList();
  }

  private String written(List<ConceptEntry> entries) throws IOException {
    return SampleEntries.written(
        writer,
        entries,
        SampleEntries.header(
            Language.EN, Language.FR, Language.AR, Language.ZH, Language.RU, Language.ES));
  }
}
