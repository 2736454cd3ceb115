package org.hexapla.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hexapla.glossary.store.Entries;
import org.hexapla.search.MemoryGlossary;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NameChangesTest {

  private static TermSection term(
      String words, Map<Integer, Integer> usage, @Nullable String replacement) {
    return new TermSection(
            words,
            TermType.FULL_FORM,
            replacement == null ? AdministrativeStatus.PREFERRED : AdministrativeStatus.SUPERSEDED,
            Origin.PERSON,
            "A/RES/79/331",
            null,
            null,
            List.of(),
            new TreeMap<>(usage))
        .withReplacement(replacement == null ? null : new Replacement(replacement, List.of()));
  }

  private static List<String> between(
      Language language, int since, int until, TermSection... terms) {
    MemoryGlossary glossary =
        new MemoryGlossary(
            List.of(
                new ConceptEntry(
                    "c",
                    0,
                    null,
                    Origin.PERSON,
                    null,
                    List.of(new LanguageSection(language, null, List.of(terms))))));
    return new NameChanges(glossary)
            .between(LocalDate.of(since, 12, 31), LocalDate.of(until, 12, 31), Set.of(language))
            .stream()
            .map(
                change ->
                    change.kind().label()
                        + " "
                        + (change.earlier() == null ? "" : change.earlier().term())
                        + ">"
                        + (change.later() == null ? "" : change.later().term()))
            .toList();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void tellsWhichNamesCameWentAndSwitched(Language language) {
    String name = Entries.MULTILINGUALISM.get(language);
    TermSection old = term(name + " 1", Map.of(2006, 28), name + " 2");
    TermSection later = term(name + " 2", Map.of(2025, 12), null);
    assertEquals(
        List.of("switched " + name + " 1>" + name + " 2"),
        between(language, 2010, 2025, old, later));
    assertEquals(List.of(), between(language, 2010, 2020, old, later), "nobody speaks of it");
    assertEquals(List.of("came >" + name + " 1"), between(language, 2000, 2010, old, later));
    TermSection steady = term(name + " 3", Map.of(2006, 1, 2025, 1), null);
    TermSection gone = term(name + " 4", Map.of(2006, 1), null);
    assertEquals(List.of("went " + name + " 4>"), between(language, 2010, 2025, steady, gone));
  }
}
