package org.hexapla.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.RunningHexapla;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Glossary;
import org.hexapla.glossary.LanguageSection;
import org.hexapla.glossary.Origin;
import org.hexapla.glossary.TermSection;
import org.hexapla.glossary.TermType;
import org.hexapla.glossary.store.Entries;
import org.hexapla.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamesChartTest {

  @TempDir private static Path folder;

  private static TermSection term(String words, Map<Integer, Integer> usage) {
    return new TermSection(
        words,
        TermType.FULL_FORM,
        AdministrativeStatus.ADMITTED,
        Origin.PERSON,
        "A/RES/79/331",
        null,
        null,
        List.of(),
        new TreeMap<>(usage));
  }

  @Test
  void showsTheNamesOfALanguageOnOneAxisInTwoColours() {
    List<LanguageSection> sections = new ArrayList<>();
    for (Language language : Language.values()) {
      String word = Entries.MULTILINGUALISM.get(language);
      sections.add(
          new LanguageSection(
              language,
              null,
              List.of(term(word + " 2", Map.of(2025, 12)), term(word, Map.of(2006, 28, 2010, 3)))));
    }
    try (RunningHexapla hexapla = RunningHexapla.on(folder)) {
      hexapla
          .bean(Glossary.class)
          .put(List.of(new ConceptEntry("c", 0, null, Origin.PERSON, null, sections)), "Ana");
      String page = hexapla.page("/concepts/c").body();
      assertEquals(7, page.split("class=\"usage names\"", -1).length);
      for (Language language : Language.values()) {
        String word = Entries.MULTILINGUALISM.get(language);
        assertTrue(page.contains("<title>" + word + ", 2006: 28</title>"), page);
        assertTrue(page.contains("<title>" + word + " 2, 2025: 12</title>"), page);
      }
      assertTrue(page.indexOf("name-1") < page.indexOf("name-2"));
      assertFalse(page.contains("name-3\">"));
    }
  }

  @Test
  void drawsEachYearAtItsPlaceAndTheHighestBarInFull() {
    NamesChart chart =
        NamesChart.of(List.of(term("b", Map.of(2009, 5)), term("a", Map.of(2000, 10))), 2000, 2009);
    assertEquals(List.of("a", "b"), chart.names().stream().map(NamesChart.Name::term).toList());
    UsageChart.Bar first = chart.names().get(0).bars().get(0);
    UsageChart.Bar last = chart.names().get(1).bars().get(0);
    assertEquals(UsageChart.HEIGHT, first.height());
    assertEquals(UsageChart.HEIGHT / 2.0, last.height());
    assertTrue(first.x() >= 0 && first.x() + first.width() <= UsageChart.WIDTH / 10.0);
    assertTrue(last.x() >= UsageChart.WIDTH * 0.9 && last.x() + last.width() <= UsageChart.WIDTH);
  }

  @Test
  void isLeftOutForOneName() {
    assertEquals(null, NamesChart.of(List.of(term("a", Map.of(2000, 1))), 2000, 2000));
  }
}
