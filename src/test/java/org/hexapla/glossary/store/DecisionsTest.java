package org.hexapla.glossary.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hexapla.corpus.store.Stores;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Decision;
import org.hexapla.glossary.DecisionResult;
import org.hexapla.glossary.Decisions;
import org.hexapla.glossary.Decisions.NewEntry;
import org.hexapla.glossary.Glossary;
import org.hexapla.glossary.Origin;
import org.hexapla.glossary.TermSection;
import org.hexapla.glossary.TermType;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Stores.Kind.class)
class DecisionsTest {

  /** Each with a letter of another script in a word, or with a control character. */
  private static final Map<Language, String> SPOILED =
      Map.of(
          Language.AR, "تعدد اللغaت",
          Language.ZH, "使用多种语文\u0007",
          Language.EN, "multilingu\u0430lism",
          Language.FR, "multilingu\u0456sme",
          Language.RU, "многоязычиe",
          Language.ES, "multilingüism\u043e");

  @Parameter Stores.Kind kind;
  @TempDir Path folder;
  private ApplicationContext context;
  private Glossary glossary;
  private Decisions decisions;

  @BeforeEach
  void open() {
    context = kind.open(folder);
    glossary = context.getBean(Glossary.class);
    decisions = context.getBean(Decisions.class);
    glossary.propose(List.of(Entries.proposal("c-a", Entries.MULTILINGUALISM, "A/RES/79/331")));
  }

  @AfterEach
  void close() {
    context.close();
  }

  private static String word(Language language) {
    return Entries.MULTILINGUALISM.get(language);
  }

  private DecisionResult decide(Decision decision) {
    return decisions.decide("c-a", null, decision, "Ana", null);
  }

  private static Decision status(
      Language language, AdministrativeStatus status, String replacement) {
    return new Decision.SetStatus(language, word(language), status, replacement);
  }

  private static Decision add(Language language, String term) {
    return new Decision.Add(
        language, term, TermType.FULL_FORM, AdministrativeStatus.ADMITTED, "seen by Ana");
  }

  private TermSection term(Language language) {
    return glossary.find("c-a").orElseThrow().section(language).orElseThrow().terms().get(0);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void acceptsAProposalAndKeepsItThroughARebuild(Language language) {
    assertInstanceOf(
        DecisionResult.Done.class, decide(status(language, AdministrativeStatus.PREFERRED, null)));
    glossary.propose(List.of(Entries.proposal("c-a", Entries.MULTILINGUALISM, "A/RES/61/266")));
    TermSection kept = term(language);
    assertEquals(AdministrativeStatus.PREFERRED, kept.status());
    assertEquals(Origin.PERSON, kept.origin());
    assertEquals("A/RES/61/266", kept.contexts().get(0).citation().symbol().value());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void rejectsATermAndRemembersIt(Language language) {
    decisions.decide(
        "c-a", null, new Decision.Reject(language, word(language)), "Ana", "a fragment");
    glossary.propose(List.of(Entries.proposal("c-a", Entries.MULTILINGUALISM, "A/RES/61/266")));
    ConceptEntry entry = glossary.find("c-a").orElseThrow();
    assertTrue(entry.section(language).isEmpty());
    assertEquals(
        List.of(new Glossary.Rejection("c-a", language, word(language))), glossary.rejections());
    assertEquals("a fragment", glossary.changes("c-a").get(1).reason());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void refusesWhatCannotBeATerm(Language language) {
    for (String bad : List.of(SPOILED.get(language), " ", "x".repeat(10_000), "a\nb", "a\u202eb")) {
      assertInstanceOf(DecisionResult.Refused.class, decide(add(language, bad)), bad);
    }
    assertEquals(1, glossary.find("c-a").orElseThrow().lockVersion());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void refusesACircleOfSuccessors(Language language) {
    decide(add(language, word(language) + " 2"));
    assertInstanceOf(
        DecisionResult.Done.class,
        decide(status(language, AdministrativeStatus.SUPERSEDED, word(language) + " 2")));
    DecisionResult back =
        decide(
            new Decision.SetStatus(
                language, word(language) + " 2", AdministrativeStatus.SUPERSEDED, word(language)));
    assertTrue(assertInstanceOf(DecisionResult.Refused.class, back).reason().contains("circle"));
  }

  @Test
  void wantsAReasonOrAReplacementForWhatIsDeprecated() {
    Decision deprecate = status(Language.FR, AdministrativeStatus.DEPRECATED, null);
    assertInstanceOf(DecisionResult.Refused.class, decide(deprecate));
    assertInstanceOf(
        DecisionResult.Done.class,
        decisions.decide("c-a", null, deprecate, "Ana", "no longer used by the editors"));
    assertInstanceOf(
        DecisionResult.Refused.class,
        decide(status(Language.RU, AdministrativeStatus.SUPERSEDED, null)));
  }

  @Test
  void tellsTheLaterOfTwoAndLosesNothing() {
    decisions.decide(
        "c-a", 1L, status(Language.ZH, AdministrativeStatus.PREFERRED, null), "Ana", null);
    DecisionResult later =
        decisions.decide(
            "c-a", 1L, status(Language.ZH, AdministrativeStatus.ADMITTED, null), "Omar", null);
    DecisionResult.Outdated told = assertInstanceOf(DecisionResult.Outdated.class, later);
    assertEquals("Ana", told.since().get(0).who());
    assertEquals(AdministrativeStatus.PREFERRED, term(Language.ZH).status());
  }

  @Test
  void mergesTwoEntriesAndLeavesOneEmpty() {
    glossary.propose(
        List.of(
            Entries.proposal("c-a", Entries.MULTILINGUALISM, "A/RES/79/331"),
            Entries.proposal("c-b", Entries.variant("2"), "A/RES/79/331")));
    assertInstanceOf(DecisionResult.Done.class, decide(new Decision.Merge("c-b")));
    ConceptEntry merged = glossary.find("c-a").orElseThrow();
    for (Language language : Language.values()) {
      assertEquals(2, merged.section(language).orElseThrow().terms().size());
    }
    assertEquals(List.of(), glossary.find("c-b").orElseThrow().sections());
    assertInstanceOf(DecisionResult.Refused.class, decide(new Decision.Merge("nobody")));
    assertInstanceOf(
        DecisionResult.Unknown.class,
        decisions.decide("nobody", null, new Decision.Merge("c-a"), "Ana", null));
  }

  private static Decision.Add adds(Language language) {
    return new Decision.Add(
        language,
        " " + word(language) + " 3 ",
        TermType.FULL_FORM,
        AdministrativeStatus.PREFERRED,
        "seen by Ana");
  }

  private DecisionResult create(@Nullable String id, List<Decision.Add> terms) {
    return decisions.create(new NewEntry(id, "concept", "a note", terms), "Ana", "was missing");
  }

  @Test
  void makesAnEntryByHandInSixLanguages() {
    List<Decision.Add> terms = Stream.of(Language.values()).map(DecisionsTest::adds).toList();
    DecisionResult.Done made = assertInstanceOf(DecisionResult.Done.class, create(null, terms));
    ConceptEntry entry = glossary.find(made.entry().id()).orElseThrow();
    assertEquals(entry, made.entry());
    assertEquals(List.of(), made.others());
    assertEquals("concept", entry.subjectField());
    assertEquals("a note", entry.note());
    for (Language language : Language.values()) {
      TermSection term = entry.section(language).orElseThrow().terms().get(0);
      assertEquals(word(language) + " 3", term.term());
      assertEquals(AdministrativeStatus.PREFERRED, term.status());
      assertEquals(Origin.PERSON, term.origin());
    }
    assertEquals("was missing", glossary.changes(entry.id()).get(0).reason());
    // The same terms once more are another concept, and get another id.
    DecisionResult.Done again = assertInstanceOf(DecisionResult.Done.class, create(null, terms));
    assertNotEquals(entry.id(), again.entry().id());
  }

  @Test
  void makesNoEntryWithoutTermsUnderABadIdOrOneThatIsTaken() {
    List<Decision.Add> terms = List.of(adds(Language.EN));
    assertRefused("an entry needs a term", create(null, List.of()));
    assertRefused("'a b' cannot be an id", create("a b", terms));
    assertInstanceOf(DecisionResult.Done.class, create("own/1", terms));
    assertRefused("there is an entry own/1 already", create("own/1", terms));
    assertRefused(
        "",
        create(
            null,
            List.of(
                new Decision.Add(
                    Language.RU,
                    SPOILED.get(Language.RU),
                    TermType.FULL_FORM,
                    AdministrativeStatus.PREFERRED,
                    null))));
    assertEquals(2, glossary.size());
  }

  private static void assertRefused(String reason, DecisionResult result) {
    String given = assertInstanceOf(DecisionResult.Refused.class, result).reason();
    assertTrue(given.startsWith(reason), given);
  }

  @Test
  void wantsANameOfWhoDecidesAndACleanReason() {
    Decision accept = status(Language.EN, AdministrativeStatus.PREFERRED, null);
    assertRefused("a decision needs the name", decisions.decide("c-a", null, accept, " ", null));
    assertRefused(
        "a decision needs the name", decisions.decide("c-a", null, accept, "x".repeat(101), null));
    assertRefused(
        "the name of who decides ", decisions.decide("c-a", null, accept, "An\u0007a", null));
    assertRefused("the reason ", decisions.decide("c-a", null, accept, "Ana", "be\u0007cause"));
    assertRefused(
        "a decision needs the name",
        decisions.create(new NewEntry(null, null, null, List.of()), "", null));
    assertEquals(1, glossary.find("c-a").orElseThrow().lockVersion());
    assertInstanceOf(
        DecisionResult.Done.class, decisions.decide("c-a", null, accept, "x".repeat(100), null));
  }

  @Test
  void tellsOnlyWhatWasDecidedSince() {
    for (Language language : List.of(Language.EN, Language.FR, Language.RU)) {
      decide(status(language, AdministrativeStatus.PREFERRED, null));
    }
    DecisionResult late =
        decisions.decide(
            "c-a", 2L, status(Language.ZH, AdministrativeStatus.ADMITTED, null), "Omar", null);
    assertEquals(
        List.of(4L, 3L),
        assertInstanceOf(DecisionResult.Outdated.class, late).since().stream()
            .map(Glossary.Change::lockVersion)
            .toList());
  }

  @Test
  void decidesOnManyAndGoesOnBehindWhatIsRefused() {
    glossary.propose(
        List.of(
            Entries.proposal("c-a", Entries.MULTILINGUALISM, "A/RES/79/331"),
            Entries.proposal("c-b", Entries.variant("2"), "A/RES/79/331")));
    decide(status(Language.ES, AdministrativeStatus.ADMITTED, null));
    List<DecisionResult> results =
        decisions.decideAll(
            List.of(
                // Three on one version: each goes on from the one before it.
                request("c-a", 2L, status(Language.EN, AdministrativeStatus.PREFERRED, null)),
                request("c-a", 2L, status(Language.FR, AdministrativeStatus.PREFERRED, null)),
                request("c-a", 2L, add(Language.EN, "a\nb")),
                request("c-a", 2L, status(Language.RU, AdministrativeStatus.PREFERRED, null)),
                // Behind what somebody else decided.
                request("c-a", 1L, status(Language.ZH, AdministrativeStatus.PREFERRED, null)),
                request("c-a", 1L, status(Language.ZH, AdministrativeStatus.PREFERRED, null)),
                request("nobody", 1L, status(Language.EN, AdministrativeStatus.PREFERRED, null)),
                request("c-b", null, new Decision.Reject(Language.EN, "multilingualism2")),
                request("c-b", 1L, new Decision.Reject(Language.FR, "multilinguisme2"))),
            "Ana");
    assertEquals(
        List.of(
            "Done",
            "Done",
            "Refused",
            "Done",
            "Outdated",
            "Outdated",
            "Unknown",
            "Done",
            "Outdated"),
        results.stream().map(result -> result.getClass().getSimpleName()).toList());
    assertEquals(5, glossary.find("c-a").orElseThrow().lockVersion());
    assertEquals(
        List.of(AdministrativeStatus.PREFERRED, AdministrativeStatus.PREFERRED),
        List.of(term(Language.EN).status(), term(Language.RU).status()));
    assertEquals(AdministrativeStatus.PROPOSED, term(Language.ZH).status());
  }

  private static Decisions.Request request(
      String id, @Nullable Long lockVersion, Decision decision) {
    return new Decisions.Request(id, lockVersion, decision, null);
  }
}
