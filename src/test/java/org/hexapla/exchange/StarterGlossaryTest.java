package org.hexapla.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.corpus.Symbol;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.TermType;
import org.hexapla.text.Language;
import org.junit.jupiter.api.Test;

/** Every row of the starter glossary that comes with Hexapla. */
class StarterGlossaryTest {

  private static final Path FOLDER = Path.of("glossary");

  private static final List<Language> CAPITALS =
      List.of(Language.EN, Language.FR, Language.RU, Language.ES);

  /** A line of the Parallel Corpus: its symbol, its number. */
  private static final Pattern UNPC = Pattern.compile("UNPC v1\\.0, ([^;]+?), line (\\d+)");

  /** One source; behind it the languages that were seen there, where not all were. */
  private static final String SOURCE =
      "(UNPC v1\\.0, [A-Z][^;]*, line \\d+|TICO-19, line \\d+"
          + "|Charter of the United Nations, Art\\. \\d+"
          + "|Universal Declaration of Human Rights, Art\\. \\d+"
          + "|Sustainable Development Goals, (target|Goal) [\\w.]+"
          + "|(A/|General Assembly resolution |SDG metadata |UNTERM, |United Nations|names of"
          + " |ar: |ar and ru: |public )[^;]+)( \\((ar|zh|en|fr|ru|es)( (ar|zh|en|fr|ru|es))*\\))?";

  private static final Pattern SOURCES = Pattern.compile(SOURCE + "(; " + SOURCE + ")*");

  private static final Map<Language, Set<UnicodeScript>> SCRIPTS =
      Map.of(
          Language.AR, EnumSet.of(UnicodeScript.ARABIC),
          Language.ZH, EnumSet.of(UnicodeScript.HAN),
          Language.EN, EnumSet.of(UnicodeScript.LATIN),
          Language.FR, EnumSet.of(UnicodeScript.LATIN),
          Language.RU, EnumSet.of(UnicodeScript.CYRILLIC),
          Language.ES, EnumSet.of(UnicodeScript.LATIN));

  /** Lengthens an Arabic letter before a number; belongs to no script. */
  private static final int TATWEEL = 0x640;

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

  private static List<String> offences(Predicate<StarterRow> wrong) {
    return rows().stream().filter(wrong).map(StarterRow::place).toList();
  }

  @Test
  void readsWithSixLanguagesInEveryEntry() {
    List<ConceptEntry> entries = new StarterReader().read(FOLDER);
    assertTrue(entries.size() >= 1200, () -> entries.size() + " entries");
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
  void saysOfWhatIsOnlyProposedWhatRemainsToBeSeen() {
    assertEquals(
        List.of(),
        offences(
            row ->
                row.status() == AdministrativeStatus.PROPOSED
                    && !Objects.requireNonNullElse(row.note(), "")
                        .matches(".*(No source seen yet|still to be found|to be checked).*")));
  }

  @Test
  void namesSourcesInTheFormsThatTheReadmeGives() {
    assertEquals(
        List.of(),
        offences(row -> row.source() != null && !SOURCES.matcher(row.source()).matches()));
  }

  @Test
  void tiesEveryAcronymToAConceptThatHasAFullForm() {
    Set<String> full = concepts(row -> row.type() == TermType.FULL_FORM);
    assertEquals(
        List.of(),
        offences(row -> row.type() == TermType.ACRONYM && !full.contains(row.concept())));
  }

  @Test
  void spellsAcronymsInCapitals() {
    List<String> offences = new ArrayList<>();
    for (StarterRow row : rows()) {
      for (Language language : CAPITALS) {
        if (row.type(language) == TermType.ACRONYM
            && Character.isLowerCase(row.name(language).charAt(0))) {
          offences.add(row.place() + ": " + row.name(language));
        }
      }
    }
    assertEquals(List.of(), offences);
  }

  @Test
  void keepsFormulasApartByClassAndType() {
    assertEquals(
        List.of(), offences(row -> row.field().equals("formula") && row.type() != TermType.PHRASE));
    assertEquals(
        List.of(),
        offences(row -> row.concept().startsWith("formula/") != row.field().equals("formula")));
  }

  @Test
  void givesAFeminineFormBesideTheTitleThatItBelongsTo() {
    Map<String, List<StarterRow>> byConcept =
        rows().stream().collect(Collectors.groupingBy(StarterRow::concept));
    for (StarterRow row : rows()) {
      if (isFeminine(row)) {
        assertTrue(
            byConcept.get(row.concept()).stream()
                .anyMatch(
                    title ->
                        !isFeminine(title)
                            && title.type() == row.type()
                            && title.name(Language.EN).equals(row.name(Language.EN))),
            row.place());
      }
    }
  }

  private static boolean isFeminine(StarterRow row) {
    return Objects.requireNonNullElse(row.note(), "").matches("(ar|fr|es)[^:]*: feminine\\b.*");
  }

  @Test
  void citesLinesOfTheDocumentsThatItNames() throws IOException {
    Path ids = Path.of("../shared/data/unpc-dev/UNv1.0.devset.ids");
    assumeTrue(Files.exists(ids), "the shared data folder is not there");
    List<String> lines = Files.readAllLines(ids);
    List<String> offences = new ArrayList<>();
    for (StarterRow row : rows()) {
      Matcher cited = UNPC.matcher(Objects.requireNonNullElse(row.source(), ""));
      while (cited.find()) {
        String path = lines.get(Integer.parseInt(cited.group(2)) - 1).split(" ")[0];
        String symbol = Symbol.ofCorpusPath(path).orElseThrow().value();
        if (!symbol.replace(" ", "").equalsIgnoreCase(cited.group(1).replace(" ", ""))) {
          offences.add(row.place() + ": " + cited.group() + " is of " + symbol);
        }
      }
    }
    assertEquals(List.of(), offences);
  }

  private static Set<String> concepts(Predicate<StarterRow> which) {
    return rows().stream().filter(which).map(StarterRow::concept).collect(Collectors.toSet());
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
    List<Integer> letters =
        name.codePoints()
            .filter(letter -> Character.isLetter(letter) && letter != TATWEEL)
            .boxed()
            .toList();
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
