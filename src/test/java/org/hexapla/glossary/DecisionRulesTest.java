package org.hexapla.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What one decision makes of one entry, in memory; {@code DecisionsTest} asks the same a store. */
class DecisionRulesTest {

  private static String name(Language language, int number) {
    return Entries.MULTILINGUALISM.get(language) + " " + number;
  }

  private static TermSection term(
      Language language, int number, AdministrativeStatus status, Origin origin) {
    String words = name(language, number);
    Citation citation =
        new Citation(
            new Symbol("A/RES/79/331"), language, "v1", new Locator("op1"), new Span(0, 1));
    return new TermSection(
        words,
        TermType.FULL_FORM,
        status,
        origin,
        "A/RES/79/331",
        origin == Origin.BUILD ? 0.75 : null,
        "a note",
        List.of(new Context(words, citation, DocumentDate.printed(LocalDate.of(2025, 9, 5)))),
        new TreeMap<>(Map.of(2025, 3)),
        null,
        new Grammar("noun", null, "singular"),
        "Geneva");
  }

  private static TermSection proposed(Language language, int number) {
    return term(language, number, AdministrativeStatus.PROPOSED, Origin.BUILD);
  }

  private static TermSection preferred(Language language, int number) {
    return term(language, number, AdministrativeStatus.PREFERRED, Origin.STARTER);
  }

  private static ConceptEntry entry(Language language, TermSection... terms) {
    return new ConceptEntry(
        "c-a",
        7,
        "concept",
        Origin.BUILD,
        "a note on it",
        List.of(new LanguageSection(language, null, List.of(terms))));
  }

  private static ConceptEntry after(ConceptEntry entry, Decision decision) throws Forbidden {
    return DecisionRules.apply(entry, decision, null).entries().get(0);
  }

  private static List<TermSection> terms(ConceptEntry entry, Language language, Decision decision)
      throws Forbidden {
    return after(entry, decision).section(language).orElseThrow().terms();
  }

  private static String refusal(ConceptEntry entry, Decision decision, @Nullable String reason) {
    return assertThrows(
            Forbidden.class, () -> DecisionRules.apply(entry, decision, reason), decision::toString)
        .reason();
  }

  private static void refuses(String words, ConceptEntry entry, Decision decision) {
    String said = refusal(entry, decision, null);
    assertTrue(said.contains(words), said);
  }

  private static Decision status(
      Language language, int number, AdministrativeStatus status, @Nullable String replacement) {
    return new Decision.SetStatus(language, name(language, number), status, replacement);
  }

  private static Decision add(
      Language language, String words, AdministrativeStatus status, @Nullable String replacement) {
    return new Decision.Add(
        language, words, TermType.VARIANT, status, replacement, " Ana ", TermDetails.NONE);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void acceptsTheSurestAndAdmitsTheOthers(Language language) throws Forbidden {
    List<TermSection> accepted =
        terms(
            entry(language, proposed(language, 1), proposed(language, 2)),
            language,
            new Decision.Accept());
    assertEquals(
        List.of(AdministrativeStatus.PREFERRED, AdministrativeStatus.ADMITTED),
        accepted.stream().map(TermSection::status).toList());
    assertEquals(name(language, 1), accepted.get(0).term());
    for (TermSection term : accepted) {
      assertEquals(Origin.PERSON, term.origin());
      assertNull(term.confidence(), "what a person says is not a guess");
      assertEquals(1, term.contexts().size(), "its proof stays");
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void keepsThePreferredNameWhenOthersAreAccepted(Language language) throws Forbidden {
    TermSection earlier = term(language, 3, AdministrativeStatus.SUPERSEDED, Origin.BUILD);
    List<TermSection> accepted =
        terms(
            entry(language, preferred(language, 1), proposed(language, 2), earlier),
            language,
            new Decision.Accept());
    assertEquals(
        List.of(
            AdministrativeStatus.PREFERRED,
            AdministrativeStatus.ADMITTED,
            AdministrativeStatus.SUPERSEDED),
        accepted.stream().map(TermSection::status).toList());
    assertEquals(
        List.of(Origin.STARTER, Origin.PERSON, Origin.PERSON),
        accepted.stream().map(TermSection::origin).toList(),
        "a person now stands for what was proposed, and only for that");
    refuses(
        "nothing in the entry is proposed",
        entry(language, preferred(language, 1)),
        new Decision.Accept());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void wantsASuccessorThatTheEntryHas(Language language) throws Forbidden {
    ConceptEntry entry = entry(language, preferred(language, 1), preferred(language, 2));
    String second = name(language, 2);
    AdministrativeStatus superseded = AdministrativeStatus.SUPERSEDED;
    refuses("took its place", entry, status(language, 1, superseded, null));
    refuses("has no", entry, status(language, 1, superseded, name(language, 9)));
    refuses("does not replace itself", entry, status(language, 2, superseded, second));
    for (AdministrativeStatus status :
        List.of(AdministrativeStatus.PREFERRED, AdministrativeStatus.ADMITTED)) {
      refuses("has no replacement", entry, status(language, 1, status, second));
    }
    assertTrue(
        refusal(entry, status(language, 1, AdministrativeStatus.DEPRECATED, null), " ")
            .contains("a reason"));
    for (AdministrativeStatus status : List.of(superseded, AdministrativeStatus.DEPRECATED)) {
      TermSection withdrawn = terms(entry, language, status(language, 1, status, second)).get(1);
      assertEquals(name(language, 1), withdrawn.term());
      assertEquals(second, withdrawn.replacement().term());
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void keepsTheProofOfASuccessorThatIsSaidAgain(Language language) throws Forbidden {
    TermSection old = term(language, 1, AdministrativeStatus.SUPERSEDED, Origin.BUILD);
    Citation proof = old.contexts().get(0).citation();
    Replacement proved =
        new Replacement(name(language, 2), List.of(new Replacement.Proof(proof, proof)));
    ConceptEntry entry =
        entry(
            language,
            old.withReplacement(proved),
            preferred(language, 2),
            term(language, 3, AdministrativeStatus.ADMITTED, Origin.STARTER));
    AdministrativeStatus superseded = AdministrativeStatus.SUPERSEDED;
    assertEquals(
        proved,
        terms(entry, language, status(language, 1, superseded, name(language, 2)))
            .get(2)
            .replacement());
    assertEquals(
        new Replacement(name(language, 3), List.of()),
        terms(entry, language, status(language, 1, superseded, name(language, 3)))
            .get(2)
            .replacement());
    assertNull(
        terms(entry, language, status(language, 1, AdministrativeStatus.ADMITTED, null)).stream()
            .filter(term -> term.term().equals(name(language, 1)))
            .findFirst()
            .orElseThrow()
            .replacement());
  }

  /** The first name, which gave way to the second. */
  private static TermSection givenWay(Language language) {
    return term(language, 1, AdministrativeStatus.SUPERSEDED, Origin.PERSON)
        .withReplacement(new Replacement(name(language, 2), List.of()));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void takesOutOnlyWhatNoOtherNameNeeds(Language language) throws Forbidden {
    ConceptEntry entry = entry(language, givenWay(language), preferred(language, 2));
    refuses("gave way to", entry, new Decision.Reject(language, name(language, 2)));
    Ruling one = DecisionRules.apply(entry, new Decision.Reject(language, name(language, 1)), null);
    assertEquals(
        List.of(new Glossary.Rejection("c-a", language, name(language, 1))), one.rejected());
    assertEquals(
        List.of(new Designation(language, name(language, 2))),
        Designation.of(one.entries().get(0)));
    Ruling all = DecisionRules.apply(entry, new Decision.RejectAll(), null);
    assertEquals(2, all.rejected().size());
    assertEquals(List.of(), all.entries().get(0).sections());
    assertEquals(7, all.entries().get(0).lockVersion());
    refuses("has no terms", all.entries().get(0), new Decision.RejectAll());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void addsANameOnce(Language language) throws Forbidden {
    ConceptEntry entry = entry(language, preferred(language, 1));
    Decision add =
        add(language, " " + name(language, 2) + " ", AdministrativeStatus.ADMITTED, null);
    ConceptEntry grown = after(entry, add);
    TermSection added = grown.section(language).orElseThrow().terms().get(1);
    assertEquals(name(language, 2), added.term());
    assertEquals("Ana", added.source());
    assertEquals(TermType.VARIANT, added.type());
    assertEquals(Origin.PERSON, added.origin());
    assertEquals(grown, after(grown, add), "said again it changes nothing");
    refuses(
        "already", grown, add(language, name(language, 2), AdministrativeStatus.PREFERRED, null));
    refuses("took its place", entry, add(language, "x", AdministrativeStatus.SUPERSEDED, null));
    refuses(
        "has no replacement",
        entry,
        add(language, "x", AdministrativeStatus.ADMITTED, name(language, 1)));
    assertEquals(
        name(language, 1),
        terms(
                entry,
                language,
                add(language, "x", AdministrativeStatus.SUPERSEDED, name(language, 1)))
            .get(1)
            .replacement()
            .term());
  }

  @Test
  void wantsToKnowWhereANameIsFromAndWhatGrammarKnows() {
    ConceptEntry entry = entry(Language.ES, preferred(Language.ES, 1));
    TermDetails odd = new TermDetails(null, new Grammar("sustantivo", null, null), null);
    TermDetails control = new TermDetails("a\u0007b", Grammar.NONE, null);
    TermDetails place = new TermDetails(null, Grammar.NONE, "a\u202eb");
    AdministrativeStatus admitted = AdministrativeStatus.ADMITTED;
    TermType type = TermType.FULL_FORM;
    for (Decision decision :
        List.<Decision>of(
            new Decision.Add(Language.ES, "a\nb", type, admitted, "Ana"),
            new Decision.Add(Language.ES, "x", type, admitted, " "),
            new Decision.Add(Language.ES, "x", type, admitted, "a\u0000b"),
            new Decision.Add(Language.ES, "x", type, admitted, null, "Ana", odd),
            new Decision.Add(Language.ES, "x", type, admitted, null, "Ana", control),
            new Decision.Add(Language.ES, "x", type, admitted, null, "Ana", place),
            new Decision.Describe(Language.ES, name(Language.ES, 1), null, " ", TermDetails.NONE),
            new Decision.Describe(
                Language.ES, name(Language.ES, 1), null, "a\u0000b", TermDetails.NONE),
            new Decision.Describe(Language.ES, name(Language.ES, 1), null, null, odd),
            new Decision.Describe(Language.ES, name(Language.ES, 2), null, null, TermDetails.NONE),
            new Decision.DescribeConcept("a\u0007b", null, Map.of()),
            new Decision.DescribeConcept(null, "a\u0007b", Map.of()),
            new Decision.DescribeConcept(null, null, Map.of(Language.AR, "a\u0007b")))) {
      assertTrue(!refusal(entry, decision, null).isBlank());
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void writesANameOtherwiseWithWhatIsSaidOfItButItsEvidence(Language language) throws Forbidden {
    ConceptEntry entry = entry(language, givenWay(language), preferred(language, 2));
    Decision edit = new Decision.Edit(language, name(language, 2), " " + name(language, 3) + " ");
    List<TermSection> terms = terms(entry, language, edit);
    TermSection edited = terms.get(0);
    assertEquals(name(language, 3), edited.term());
    assertEquals(AdministrativeStatus.PREFERRED, edited.status());
    assertEquals("a note", edited.note());
    assertEquals(new Grammar("noun", null, "singular"), edited.grammar());
    assertEquals("Geneva", edited.geographicalUsage());
    assertEquals(List.of(), edited.contexts());
    assertEquals(Map.of(), edited.usage());
    assertEquals(name(language, 3), terms.get(1).replacement().term(), "what gave way follows");
    refuses("already", entry, new Decision.Edit(language, name(language, 2), name(language, 1)));
    refuses("needs words", entry, new Decision.Edit(language, name(language, 2), " "));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void saysMoreOfANameAndTakesOutWhatIsMadeEmpty(Language language) throws Forbidden {
    ConceptEntry entry = entry(language, proposed(language, 1));
    String words = name(language, 1);
    TermSection before = entry.section(language).orElseThrow().terms().get(0);
    assertEquals(
        List.of(before),
        terms(
            entry, language, new Decision.Describe(language, words, null, null, TermDetails.NONE)),
        "nothing is said: nothing changes");
    TermSection after =
        terms(
                entry,
                language,
                new Decision.Describe(
                    language,
                    words,
                    TermType.ACRONYM,
                    " the editors ",
                    new TermDetails("", new Grammar("", "feminine", null), " Wien ")))
            .get(0);
    assertEquals(TermType.ACRONYM, after.type());
    assertEquals("the editors", after.source());
    assertNull(after.note());
    assertEquals(new Grammar(null, "feminine", "singular"), after.grammar());
    assertEquals("Wien", after.geographicalUsage());
    assertEquals(before.contexts(), after.contexts());
    assertEquals(before.confidence(), after.confidence());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void saysWhatAConceptIsAndTakesItBack(Language language) throws Forbidden {
    ConceptEntry entry = entry(language, preferred(language, 1));
    ConceptEntry described =
        after(
            entry, new Decision.DescribeConcept(" organ ", null, Map.of(language, " what it is ")));
    assertEquals("organ", described.subjectField());
    assertEquals("a note on it", described.note(), "nothing is said of the note: it stays");
    assertEquals("what it is", described.section(language).orElseThrow().definition());
    ConceptEntry back =
        after(described, new Decision.DescribeConcept("", "", Map.of(language, "")));
    assertNull(back.subjectField());
    assertNull(back.note());
    assertNull(back.section(language).orElseThrow().definition());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void refusesACircleOfSuccessors(Language language) throws Forbidden {
    ConceptEntry entry =
        entry(language, givenWay(language), preferred(language, 2), preferred(language, 3));
    AdministrativeStatus superseded = AdministrativeStatus.SUPERSEDED;
    refuses("circle", entry, status(language, 2, superseded, name(language, 1)));
    assertEquals(
        3, terms(entry, language, status(language, 2, superseded, name(language, 3))).size());
  }
}
