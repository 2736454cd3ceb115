package org.hexapla.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.corpus.Citation;
import org.hexapla.corpus.DocumentDate;
import org.hexapla.corpus.Locator;
import org.hexapla.corpus.Symbol;
import org.hexapla.glossary.store.Entries;
import org.hexapla.text.Language;
import org.hexapla.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where a finding of a review begins and where it ends, in memory. */
class ReviewReadingTest {

  private static final int YEAR = 2026;

  private static TermSection term(
      String words,
      TermType type,
      AdministrativeStatus status,
      Grammar grammar,
      Map<Integer, Integer> usage,
      Context... contexts) {
    return new TermSection(
        words,
        type,
        status,
        Origin.PERSON,
        "A/RES/79/331",
        null,
        null,
        List.of(contexts),
        new TreeMap<>(usage),
        null,
        grammar,
        null);
  }

  private static TermSection preferred(String words, Map<Integer, Integer> usage) {
    return term(words, TermType.FULL_FORM, AdministrativeStatus.PREFERRED, Grammar.NONE, usage);
  }

  private static TermSection admitted(String words, int uses) {
    return term(
        words, TermType.FULL_FORM, AdministrativeStatus.ADMITTED, Grammar.NONE, Map.of(2006, uses));
  }

  private static Context context(Language language, String symbol, DocumentDate date) {
    return new Context(
        "…",
        new Citation(new Symbol(symbol), language, "v1", new Locator("op7"), new Span(0, 1)),
        date);
  }

  /** An entry in all languages: only in one of them there is something to find. */
  private static ConceptEntry entry(String id, Language language, TermSection... terms) {
    List<LanguageSection> sections = new ArrayList<>();
    for (Language each : Language.values()) {
      sections.add(
          new LanguageSection(
              each,
              null,
              each == language
                  ? List.of(terms)
                  : List.of(preferred(Entries.MULTILINGUALISM.get(each) + " " + id, Map.of()))));
    }
    return new ConceptEntry(id, 0, null, Origin.PERSON, null, sections);
  }

  private static List<String> found(ConceptEntry... entries) {
    ReviewReading reading = new ReviewReading(YEAR);
    for (ConceptEntry entry : entries) {
      reading.read(entry);
    }
    return reading.findings().stream()
        .map(finding -> finding.kind() + " " + finding.concepts() + ": " + finding.what())
        .toList();
  }

  private static TermSection title(String words, @Nullable String gender) {
    return term(
        words,
        TermType.FULL_FORM,
        AdministrativeStatus.PREFERRED,
        new Grammar(null, gender, null),
        Map.of());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void letsAnAcronymAndBothGendersOfATitleBePreferred(Language language) {
    TermSection acronym =
        term("ABC", TermType.ACRONYM, AdministrativeStatus.PREFERRED, Grammar.NONE, Map.of());
    assertEquals(
        List.of(),
        found(entry("a", language, title("one", "masculine"), title("two", "feminine"), acronym)));
    assertEquals(
        List.of("TWO_PREFERRED [a]: all are preferred; say which is the one to use"),
        found(entry("a", language, title("one", "feminine"), title("two", "feminine"))));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void countsUsesOfTheYearBeforeAndTellsTheLast(Language language) {
    TermSection late =
        term(
            "one",
            TermType.FULL_FORM,
            AdministrativeStatus.SUPERSEDED,
            Grammar.NONE,
            Map.of(YEAR - 1, 2, YEAR, 1, YEAR - 2, 40),
            context(language, "A/RES/79/1", DocumentDate.printed(LocalDate.of(YEAR - 1, 9, 5))),
            context(language, "A/RES/80/2", DocumentDate.printed(LocalDate.of(YEAR, 1, 9))),
            context(language, "A/RES/61/3", DocumentDate.printed(LocalDate.of(2006, 1, 9))));
    assertEquals(
        List.of(
            "WITHDRAWN_BUT_USED [a]: is superseded, but used 3 times since 2025,"
                + " last in A/RES/80/2, op7 (2026-01-09)"),
        found(entry("a", language, late, preferred("two", Map.of(2025, 1)))));
    TermSection early =
        term(
            "one",
            TermType.FULL_FORM,
            AdministrativeStatus.DEPRECATED,
            Grammar.NONE,
            Map.of(YEAR - 2, 40));
    assertEquals(List.of(), found(entry("a", language, early, preferred("two", Map.of(2025, 1)))));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void saysThatAPreferredNameIsNotUsedWhereAnotherIsUsedOften(Language language) {
    TermSection unused = preferred("one", Map.of());
    assertEquals(
        List.of("PREFERRED_NOT_USED [a]: preferred, but the texts say “two” 3 times"),
        found(entry("a", language, unused, admitted("two", 3), admitted("three", 2))));
    assertEquals(List.of(), found(entry("a", language, unused, admitted("two", 2))));
    assertEquals(
        List.of(),
        found(entry("a", language, preferred("one", Map.of(1999, 1)), admitted("two", 3))));
    TermSection acronym =
        term(
            "ABC", TermType.ACRONYM, AdministrativeStatus.ADMITTED, Grammar.NONE, Map.of(2006, 30));
    assertEquals(
        List.of(), found(entry("a", language, unused, acronym)), "an acronym says it shorter");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void listsByKindAndThenByEntry(Language language) {
    ConceptEntry second = entry("b", language, title("two", null), title("three", null));
    ConceptEntry first = entry("a", language, title("two", null), title("four", null));
    ConceptEntry alone =
        new ConceptEntry(
            "c",
            0,
            null,
            Origin.PERSON,
            null,
            List.of(new LanguageSection(language, null, List.of(title("five", null)))));
    ConceptEntry merged = new ConceptEntry("d", 0, null, Origin.PERSON, "merged", List.of());
    List<String> found = found(second, alone, merged, first);
    assertEquals(
        List.of(
            "MISSING_LANGUAGES [c]", "SAME_TERM [b, a]", "TWO_PREFERRED [a]", "TWO_PREFERRED [b]"),
        found.stream().map(line -> line.substring(0, line.indexOf(':'))).sorted().toList());
    assertEquals(
        found.stream().filter(line -> line.startsWith("TWO")).sorted().toList(),
        found.stream().filter(line -> line.startsWith("TWO")).toList());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void tellsTermsOfWhichNobodySawTheSource(Language language) {
    TermSection unseen =
        new TermSection(
            "one",
            TermType.FULL_FORM,
            AdministrativeStatus.ADMITTED,
            Origin.STARTER,
            "starter glossary; " + TermSection.SOURCE_NOT_SEEN,
            null,
            null,
            List.of(),
            new TreeMap<>());
    assertEquals(
        List.of("NO_SOURCE [a]: nobody has said where it is from; it is admitted"),
        found(entry("a", language, unseen, preferred("two", Map.of()))));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void knowsTheFirstAndTheLastUseOfATerm(Language language) {
    Context day = context(language, "A/RES/61/3", DocumentDate.printed(LocalDate.of(2006, 10, 20)));
    Context later =
        context(language, "A/RES/61/4", DocumentDate.printed(LocalDate.of(2006, 12, 9)));
    UsageProfile profile =
        UsageProfile.of(
            term(
                "one",
                TermType.FULL_FORM,
                AdministrativeStatus.ADMITTED,
                Grammar.NONE,
                Map.of(2006, 28, 1999, 2),
                later,
                day));
    assertEquals(30, profile.total());
    assertEquals(day, profile.first());
    assertEquals(later, profile.last());
  }
}
