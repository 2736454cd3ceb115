package org.hexapla.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.text.Language;
import org.junit.jupiter.api.Test;

/** Every row of the starter glossary that comes with Hexapla. */
class StarterGlossaryTest {

  private static final Path FOLDER = Path.of("glossary");

  private static final Map<Language, Set<UnicodeScript>> SCRIPTS =
      Map.of(
          Language.AR, EnumSet.of(UnicodeScript.ARABIC),
          Language.ZH, EnumSet.of(UnicodeScript.HAN),
          Language.EN, EnumSet.of(UnicodeScript.LATIN),
          Language.FR, EnumSet.of(UnicodeScript.LATIN),
          Language.RU, EnumSet.of(UnicodeScript.CYRILLIC),
          Language.ES, EnumSet.of(UnicodeScript.LATIN));

  private static List<StarterRow> rows() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".csv"))
          .sorted()
          .flatMap(file -> StarterReader.rows(file).stream())
          .toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<String> offences(java.util.function.Predicate<StarterRow> wrong) {
    return rows().stream().filter(wrong).map(StarterRow::place).toList();
  }

  @Test
  void readsWithSixLanguagesInEveryEntry() {
    List<ConceptEntry> entries = new StarterReader().read(FOLDER);
    assertTrue(entries.size() > 500, () -> entries.size() + " entries");
    for (ConceptEntry entry : entries) {
      assertEquals(Language.values().length, entry.sections().size(), entry.id());
    }
  }

  @Test
  void namesAConceptByDomainAndWordsWithHyphens() {
    assertEquals(
        List.of(), offences(row -> !row.concept().matches("[a-z]+/[a-z0-9]+(-[a-z0-9]+)*")));
    Map<String, Set<String>> concepts =
        rows().stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.concept().replace('/', '-'),
                    Collectors.mapping(StarterRow::concept, Collectors.toSet())));
    assertEquals(List.of(), concepts.values().stream().filter(names -> names.size() > 1).toList());
  }

  @Test
  void givesEveryConceptOneClass() {
    Map<String, Set<String>> classes =
        rows().stream()
            .collect(
                Collectors.groupingBy(
                    StarterRow::concept,
                    Collectors.mapping(StarterRow::field, Collectors.toSet())));
    assertEquals(
        List.of(), classes.entrySet().stream().filter(c -> c.getValue().size() > 1).toList());
  }

  @Test
  void namesASourceUnlessItIsOnlyProposed() {
    assertEquals(
        List.of(),
        offences(row -> row.source() == null && row.status() != AdministrativeStatus.PROPOSED));
  }

  @Test
  void writesEveryLanguageInItsScript() {
    List<String> offences = new ArrayList<>();
    for (StarterRow row : rows()) {
      row.names()
          .forEach(
              (language, name) -> {
                if (!isIn(SCRIPTS.getOrDefault(language, Set.of()), name)) {
                  offences.add(row.place() + ": " + language + " " + name);
                }
              });
    }
    assertEquals(List.of(), offences);
  }

  /** All letters are of the script; an acronym that is used as it is in Latin letters passes. */
  private static boolean isIn(Set<UnicodeScript> scripts, String name) {
    List<Integer> letters = name.codePoints().filter(Character::isLetter).boxed().toList();
    boolean own = letters.stream().allMatch(letter -> scripts.contains(UnicodeScript.of(letter)));
    boolean latinAcronym =
        letters.stream()
            .filter(letter -> !scripts.contains(UnicodeScript.of(letter)))
            .allMatch(letter -> letter >= 'A' && letter <= 'Z');
    return !letters.isEmpty() && (own || latinAcronym);
  }

  @Test
  void writesNamesWithoutStrayBlanksAndMarks() {
    List<String> offences = new ArrayList<>();
    for (StarterRow row : rows()) {
      row.names()
          .values()
          .forEach(
              name -> {
                if (!name.equals(name.strip().replaceAll("\\s+", " "))
                    || name.codePoints().anyMatch(Character::isISOControl)
                    || name.matches(".*[;:|]$")) {
                  offences.add(row.place() + ": '" + name + "'");
                }
              });
    }
    assertEquals(List.of(), offences);
  }

  @Test
  void hasNoRowTwice() {
    Map<String, String> seen = new HashMap<>();
    List<String> offences = new ArrayList<>();
    for (StarterRow row : rows()) {
      String before = seen.put(row.concept() + row.type() + row.names(), row.place());
      if (before != null) {
        offences.add(row.place() + " repeats " + before);
      }
    }
    assertEquals(List.of(), offences);
  }

  @Test
  void givesNoNameToTwoConceptsInAllSixLanguages() {
    Map<Map<Language, String>, Set<String>> concepts = new HashMap<>();
    rows()
        .forEach(
            row -> concepts.computeIfAbsent(row.names(), n -> new HashSet<>()).add(row.concept()));
    assertEquals(List.of(), concepts.values().stream().filter(c -> c.size() > 1).toList());
  }
}
