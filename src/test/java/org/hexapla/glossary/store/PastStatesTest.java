package org.hexapla.glossary.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hexapla.corpus.store.Stores;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Decision;
import org.hexapla.glossary.DecisionResult;
import org.hexapla.glossary.DecisionResult.Done;
import org.hexapla.glossary.DecisionResult.Refused;
import org.hexapla.glossary.Decisions;
import org.hexapla.glossary.Designation;
import org.hexapla.glossary.Glossary;
import org.hexapla.glossary.Origin;
import org.hexapla.glossary.TermSection;
import org.hexapla.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was can be seen and comes back. */
@ParameterizedClass
@EnumSource(Stores.Kind.class)
class PastStatesTest {

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
    propose("A/RES/79/331");
  }

  @AfterEach
  void close() {
    context.close();
  }

  private void propose(String symbol) {
    glossary.propose(
        List.of(
            Entries.proposal("c-a", Entries.MULTILINGUALISM, symbol),
            Entries.proposal("c-b", Entries.variant("2"), symbol)));
  }

  private DecisionResult decide(String id, Decision decision) {
    return decisions.decide(id, null, decision, "Ana", "why not");
  }

  private void done(Decision decision) {
    assertInstanceOf(Done.class, decide("c-a", decision));
  }

  private static Decision prefer(Language language) {
    return new Decision.SetStatus(language, word(language), AdministrativeStatus.PREFERRED, null);
  }

  private static String word(Language language) {
    return Entries.MULTILINGUALISM.get(language);
  }

  private ConceptEntry now(String id) {
    return glossary.find(id).orElseThrow();
  }

  private List<String> seen(long version) {
    return Entries.terms(glossary.state("c-a", version).orElseThrow().seen());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void showsEveryStateAsItWasSeen(Language language) {
    List<String> first = Entries.terms(now("c-a"));
    done(prefer(language));
    List<String> second = Entries.terms(now("c-a"));
    propose("A/RES/61/266");
    done(new Decision.Reject(language, word(language)));
    assertEquals(4, now("c-a").lockVersion());
    assertEquals(first, seen(1));
    assertEquals(second, seen(2));
    assertEquals(second, seen(3));
    assertEquals(5, seen(4).size());
    ConceptEntry third = glossary.state("c-a", 3).orElseThrow().seen();
    assertEquals(
        "A/RES/61/266",
        third
            .section(language)
            .orElseThrow()
            .terms()
            .get(0)
            .contexts()
            .get(0)
            .citation()
            .symbol()
            .value());
    assertEquals(Optional.empty(), glossary.state("c-a", 9));
    assertEquals(null, glossary.state("c-a", 0).orElseThrow().seen());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void restoresWhatPeopleHeldWithTheNewestEvidence(Language language) {
    done(prefer(language));
    done(new Decision.Reject(language, word(language)));
    propose("A/RES/61/266");
    done(new Decision.Restore(2));
    ConceptEntry restored = now("c-a");
    assertEquals(seen(2), Entries.terms(restored));
    assertEquals(
        "A/RES/61/266",
        restored
            .section(language)
            .orElseThrow()
            .terms()
            .get(0)
            .contexts()
            .get(0)
            .citation()
            .symbol()
            .value());
    assertEquals(List.of(), glossary.rejections());
  }

  @Test
  void isAProposalAgainWhenTheOnlyDecisionIsUndone() {
    List<String> before = Entries.terms(now("c-a"));
    done(new Decision.RejectAll());
    assertEquals(6, glossary.rejections().size());
    done(new Decision.Undo());
    assertEquals(before, Entries.terms(now("c-a")));
    assertEquals(List.of(), glossary.rejections());
    propose("A/RES/61/266");
    assertEquals(before, Entries.terms(now("c-a")));
  }

  @Test
  void undoesAMergeInBothEntries() {
    List<String> a = Entries.terms(now("c-a"));
    List<String> b = Entries.terms(now("c-b"));
    done(new Decision.Merge("c-b"));
    assertEquals(12, Entries.terms(now("c-a")).size());
    assertEquals("merged into c-a", now("c-b").note());
    done(new Decision.Undo());
    assertEquals(a, Entries.terms(now("c-a")));
    assertEquals(b, Entries.terms(now("c-b")));
  }

  @Test
  void doesNotUndoWhatSomebodyHasBuiltUpon() {
    done(new Decision.Merge("c-b"));
    assertInstanceOf(
        Done.class,
        decisions.decide(
            "c-b",
            null,
            new Decision.Add(
                Language.EN,
                "another",
                org.hexapla.glossary.TermType.FULL_FORM,
                AdministrativeStatus.ADMITTED,
                "seen by Omar"),
            "Omar",
            null));
    Refused refused = assertInstanceOf(Refused.class, decide("c-a", new Decision.Undo()));
    assertTrue(refused.reason().contains("Omar has decided on c-b since"), refused.reason());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void splitsAnEntryAndTakesTheEvidenceAlong(Language language) {
    Done split =
        assertInstanceOf(
            Done.class,
            decide("c-a", new Decision.Split(List.of(new Designation(language, word(language))))));
    ConceptEntry apart = now(split.others().get(0));
    assertEquals(List.of(new Designation(language, word(language))), Designation.of(apart));
    assertEquals(1, apart.section(language).orElseThrow().terms().get(0).contexts().size());
    assertEquals("split from c-a", apart.note());
    assertEquals(5, Designation.of(now("c-a")).size());
    done(new Decision.Undo());
    assertEquals(6, Designation.of(now("c-a")).size());
    assertEquals(Optional.empty(), glossary.find(apart.id()));
  }

  @Test
  void refusesASplitThatLeavesOneSideEmptyOrPartsATermFromItsSuccessor() {
    assertInstanceOf(Refused.class, decide("c-a", new Decision.Split(Designation.of(now("c-a")))));
    assertInstanceOf(Refused.class, decide("c-a", new Decision.Split(List.of())));
    done(new Decision.Merge("c-b"));
    done(
        new Decision.SetStatus(
            Language.RU,
            word(Language.RU),
            AdministrativeStatus.SUPERSEDED,
            word(Language.RU) + "2"));
    Designation successor = new Designation(Language.RU, word(Language.RU) + "2");
    assertInstanceOf(Refused.class, decide("c-a", new Decision.Split(List.of(successor))));
    assertInstanceOf(
        Refused.class, decide("c-a", new Decision.Reject(Language.RU, successor.term())));
  }

  @Test
  void doesNotRestoreWhatIsNotEarlierOrWasNotKept() {
    assertInstanceOf(Refused.class, decide("c-a", new Decision.Restore(1)));
    done(prefer(Language.EN));
    assertInstanceOf(Refused.class, decide("c-a", new Decision.Restore(5)));
    assertInstanceOf(Refused.class, decide("c-b", new Decision.Undo()));
  }

  @Test
  void restoringWhatNobodyHadDecidedLeavesNoDecision() {
    List<String> first = Entries.terms(now("c-a"));
    done(prefer(Language.EN));
    propose("A/RES/61/266");
    done(new Decision.Restore(1));
    assertEquals(Origin.BUILD, now("c-a").origin());
    assertEquals(first, Entries.terms(now("c-a")));
    // From now on it follows the builds again.
    glossary.propose(List.of(Entries.proposal("c-a", Entries.variant("3"), "A/RES/61/266")));
    assertEquals(
        Entries.terms(Entries.proposal("c-a", Entries.variant("3"), "A/RES/61/266")),
        Entries.terms(now("c-a")));
  }

  @Test
  void restoringNamesThatABuildHasChangedSinceMakesThemAPersonsOwn() {
    done(prefer(Language.EN));
    glossary.propose(
        List.of(
            Entries.proposal("c-a", Entries.variant("3"), "A/RES/61/266"),
            Entries.proposal("c-b", Entries.variant("2"), "A/RES/61/266")));
    done(new Decision.Restore(1));
    assertEquals(Origin.PERSON, now("c-a").origin());
    for (Language language : Language.values()) {
      assertEquals(
          List.of(word(language)),
          now("c-a").section(language).orElseThrow().terms().stream()
              .map(TermSection::term)
              .toList());
    }
  }

  @Test
  void whatNobodyHasDecidedCannotBeRestoredToWhatItIs() {
    propose("A/RES/61/266");
    assertInstanceOf(Refused.class, decide("c-a", new Decision.Restore(1)));
    assertInstanceOf(Refused.class, decide("c-a", new Decision.Restore(2)));
    assertEquals(Origin.BUILD, now("c-a").origin());
  }
}
