package org.hexapla.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeMap;
import org.hexapla.glossary.store.Entries;
import org.hexapla.search.MemoryGlossary;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a decision makes of two entries, in memory. */
class DecisionJudgeTest {

  private static String name(Language language, int number) {
    return Entries.MULTILINGUALISM.get(language) + " " + number;
  }

  private static TermSection term(Language language, int number, @Nullable Integer successor) {
    TermSection term =
        new TermSection(
            name(language, number),
            TermType.FULL_FORM,
            successor == null ? AdministrativeStatus.ADMITTED : AdministrativeStatus.SUPERSEDED,
            Origin.STARTER,
            "A/RES/79/331",
            null,
            null,
            List.of(),
            new TreeMap<>());
    return successor == null
        ? term
        : term.withReplacement(new Replacement(name(language, successor), List.of()));
  }

  private static ConceptEntry entry(
      String id,
      @Nullable String field,
      Language language,
      @Nullable String definition,
      TermSection... terms) {
    return new ConceptEntry(
        id,
        3,
        field,
        Origin.STARTER,
        null,
        List.of(new LanguageSection(language, definition, List.of(terms))));
  }

  private static Ruling rule(ConceptEntry entry, Decision decision, ConceptEntry... others)
      throws Forbidden {
    return new DecisionJudge(new MemoryGlossary(List.of(others))).rule(entry, decision, null);
  }

  private static void refuses(
      String words, ConceptEntry entry, Decision decision, ConceptEntry... others) {
    String said = assertThrows(Forbidden.class, () -> rule(entry, decision, others)).reason();
    assertTrue(said.contains(words), said);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void mergesWhatTheOtherEntryHasBesideItsOwn(Language language) throws Forbidden {
    ConceptEntry entry =
        entry("c-a", null, language, null, term(language, 1, null), term(language, 2, null));
    ConceptEntry other =
        entry(
            "c-b", "organ", language, "what it is", term(language, 1, 3), term(language, 3, null));
    Ruling ruling = rule(entry, new Decision.Merge("c-b"), other);
    ConceptEntry merged = ruling.entries().get(0);
    LanguageSection section = merged.section(language).orElseThrow();
    assertEquals("c-a", merged.id());
    assertEquals(3, merged.lockVersion());
    assertEquals("organ", merged.subjectField());
    assertEquals("what it is", section.definition());
    assertEquals(3, section.terms().size());
    assertEquals(
        name(language, 3),
        section.terms().stream()
            .filter(term -> term.term().equals(name(language, 1)))
            .findFirst()
            .orElseThrow()
            .replacement()
            .term(),
        "what took its place is known from the other");
    ConceptEntry emptied = ruling.entries().get(1);
    assertEquals("c-b", emptied.id());
    assertEquals(List.of(), emptied.sections());
    assertEquals("merged into c-a", emptied.note());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void keepsWhatTheEntrySaysWhereBothSaySomething(Language language) throws Forbidden {
    TermSection own = term(language, 1, 2);
    ConceptEntry entry = entry("c-a", "state", language, "as it was", own, term(language, 2, null));
    ConceptEntry other =
        entry("c-b", "organ", language, "another", term(language, 1, 3), term(language, 3, null));
    ConceptEntry merged = rule(entry, new Decision.Merge("c-b"), other).entries().get(0);
    LanguageSection section = merged.section(language).orElseThrow();
    assertEquals("state", merged.subjectField());
    assertEquals("as it was", section.definition());
    assertTrue(section.terms().contains(own), section::toString);
    refuses("with itself", entry, new Decision.Merge("c-a"), entry);
    refuses("no entry c-x", entry, new Decision.Merge("c-x"), other);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void splitsAnEntryAndLeavesATermOnEitherSide(Language language) throws Forbidden {
    ConceptEntry entry =
        entry(
            "c-a",
            "organ",
            language,
            null,
            term(language, 1, 2),
            term(language, 2, null),
            term(language, 3, null));
    Designation third = new Designation(language, name(language, 3));
    Ruling ruling = rule(entry, new Decision.Split(List.of(third)), entry);
    ConceptEntry rest = ruling.entries().get(0);
    ConceptEntry apart = ruling.entries().get(1);
    assertEquals("c-a", rest.id());
    assertEquals(2, Designation.of(rest).size());
    assertNotEquals("c-a", apart.id());
    assertEquals(0, apart.lockVersion(), "it is new");
    assertEquals(List.of(third), Designation.of(apart));
    assertEquals("organ", apart.subjectField());
    assertEquals("split from c-a", apart.note());
    assertNull(rest.note());
    String either = "at least one term on either side";
    refuses(either, entry, new Decision.Split(List.of()), entry);
    refuses(either, entry, new Decision.Split(Designation.of(entry)), entry);
    refuses(
        "belong together",
        entry,
        new Decision.Split(List.of(new Designation(language, name(language, 1)))),
        entry);
    refuses(
        "belong together",
        entry,
        new Decision.Split(List.of(new Designation(language, name(language, 2)))),
        entry);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void takesNothingBackThatNobodyDecided(Language language) {
    ConceptEntry entry = entry("c-a", null, language, null, term(language, 1, null));
    refuses("nobody has decided", entry, new Decision.Undo(), entry);
    refuses("is not before version 3", entry, new Decision.Restore(3), entry);
    refuses("was not kept", entry, new Decision.Restore(2), entry);
  }
}
