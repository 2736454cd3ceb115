package org.hexapla.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.text.Language;
import org.junit.jupiter.api.Test;

class GeneratedEntriesTest {

  private static List<ConceptEntry> entries(int count) {
    return Stream.generate(new GeneratedEntries(false)::next).limit(count).toList();
  }

  @Test
  void areTheSameInEveryRunAndHaveATermInEachLanguage() {
    List<ConceptEntry> entries = entries(200);
    assertEquals(entries, entries(200));
    assertTrue(
        entries.stream().allMatch(entry -> entry.sections().size() == Language.values().length));
  }

  @Test
  void wordsAreAsFrequentAsWordsAre() {
    Map<String, Long> counts =
        entries(3_000).stream()
            .map(entry -> entry.section(Language.RU).orElseThrow().terms().get(0).term())
            .flatMap(term -> Stream.of(term.split(" ")))
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    long once = counts.values().stream().filter(count -> count == 1).count();
    long often = counts.values().stream().filter(count -> count >= 30).count();
    assertTrue(once > counts.size() / 3, once + " of " + counts.size() + " words stand once");
    assertTrue(often >= 10 && often < 100, often + " words stand 30 times or more");
  }
}
