package org.hexapla.glossary.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.corpus.store.Stores;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Glossary;
import org.hexapla.glossary.Glossary.ProposalReport;
import org.hexapla.glossary.Origin;
import org.hexapla.glossary.Ruling;
import org.hexapla.glossary.TermSection;
import org.hexapla.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Stores.Kind.class)
class StoredGlossaryTest {

  @Parameter Stores.Kind kind;
  @TempDir Path folder;
  private ApplicationContext context;
  private Glossary glossary;

  @BeforeEach
  void open() {
    context = kind.open(folder);
    glossary = context.getBean(Glossary.class);
  }

  @AfterEach
  void close() {
    context.close();
  }

  private static ConceptEntry proposal(String id) {
    return Entries.proposal(id, Entries.MULTILINGUALISM, "A/RES/79/331");
  }

  private static ConceptEntry version(long lockVersion, ConceptEntry entry) {
    return new ConceptEntry(
        entry.id(),
        lockVersion,
        entry.subjectField(),
        entry.origin(),
        entry.note(),
        entry.sections());
  }

  @Test
  void findsWhatABuildProposedInSixLanguagesAfterAKill() throws Exception {
    assertEquals(new ProposalReport(1, 0, 0, 0), glossary.propose(List.of(proposal("c-a"))));
    kind.kill(folder);
    close();
    open();
    assertEquals(Optional.of(version(1, proposal("c-a"))), glossary.find("c-a"));
    assertEquals(1, glossary.size());
  }

  @Test
  void changesNothingWhenTheSameIsProposedAgain() {
    glossary.propose(List.of(proposal("c-a"), proposal("c-b")));
    long revision = glossary.revision();
    assertEquals(
        new ProposalReport(0, 0, 2, 0),
        glossary.propose(List.of(proposal("c-b"), proposal("c-a"))));
    assertEquals(revision, glossary.revision());
    assertEquals(1, glossary.find("c-a").orElseThrow().lockVersion());
    assertEquals(1, glossary.changes("c-a").size());
  }

  @Test
  void addsChangesAndDropsWhatTheNextBuildDoes() {
    glossary.propose(List.of(proposal("c-a"), proposal("c-b")));
    ConceptEntry other = Entries.proposal("c-b", Entries.MULTILINGUALISM, "A/RES/61/7");
    assertEquals(new ProposalReport(1, 1, 0, 1), glossary.propose(List.of(other, proposal("c-c"))));
    assertEquals(Optional.empty(), glossary.find("c-a"));
    assertEquals(Optional.of(version(2, other)), glossary.find("c-b"));
    assertEquals(2, glossary.size());
    assertEquals(
        List.of("withdrawn", "added"),
        glossary.changes("c-a").stream().map(c -> c.what().replaceFirst(":.*", "")).toList());
  }

  @Test
  void goesOnCountingWhenADroppedEntryComesBack() {
    glossary.propose(List.of(proposal("c-a")));
    glossary.propose(List.of());
    glossary.propose(List.of(proposal("c-a")));
    assertEquals(3, glossary.find("c-a").orElseThrow().lockVersion());
    assertEquals(
        List.of(3L, 2L, 1L),
        glossary.changes("c-a").stream().map(Glossary.Change::lockVersion).toList());
    assertEquals("build", glossary.changes("c-a").get(0).who());
  }

  @Test
  void addsTheEvidenceOfABuildToWhatTheStarterGlossaryHolds() {
    ConceptEntry starter = Entries.starter("concept-multilingualism", Entries.MULTILINGUALISM);
    glossary.putStarter(List.of(starter));
    glossary.propose(List.of(proposal("concept-multilingualism")));
    ConceptEntry found = glossary.find("concept-multilingualism").orElseThrow();
    assertEquals(Origin.STARTER, found.origin());
    assertEquals("a note", found.note());
    assertEquals(Entries.terms(starter), Entries.terms(found));
    for (Language language : Language.values()) {
      TermSection term = found.section(language).orElseThrow().terms().get(0);
      assertEquals(1, term.contexts().size());
      assertEquals(Map.of(2006, 1, 2025, 12), term.usage());
      assertEquals("A/RES/79/331", term.source());
      assertEquals(null, term.confidence());
    }
  }

  @Test
  void leavesTheStarterGlossaryAsItIsWhenTheEvidenceGoes() {
    ConceptEntry starter = Entries.starter("concept-multilingualism", Entries.MULTILINGUALISM);
    glossary.putStarter(List.of(starter));
    glossary.propose(List.of(proposal("concept-multilingualism")));
    assertEquals(new ProposalReport(0, 0, 0, 1), glossary.propose(List.of()));
    assertEquals(Optional.of(version(3, starter)), glossary.find("concept-multilingualism"));
  }

  @Test
  void showsProposedTermsBehindThoseOfTheStarterGlossary() {
    glossary.putStarter(List.of(Entries.starter("x", Entries.MULTILINGUALISM)));
    glossary.propose(List.of(Entries.proposal("x", Entries.variant("2"), "A/RES/79/331")));
    assertEquals(
        List.of("使用多种语文/preferred/starter", "使用多种语文2/proposed/build"),
        glossary.find("x").orElseThrow().section(Language.ZH).orElseThrow().terms().stream()
            .map(term -> term.term() + "/" + term.status().label() + "/" + term.origin().label())
            .toList());
  }

  @Test
  void takesANewerEditionOfTheStarterGlossary() {
    glossary.putStarter(
        List.of(
            Entries.starter("x", Entries.MULTILINGUALISM),
            Entries.starter("y", Entries.MULTILINGUALISM)));
    assertEquals(
        new ProposalReport(1, 1, 0, 1),
        glossary.putStarter(
            List.of(
                Entries.starter("x", Entries.variant("2")),
                Entries.starter("z", Entries.MULTILINGUALISM))));
    assertEquals(
        Entries.terms(Entries.starter("x", Entries.variant("2"))),
        Entries.terms(glossary.find("x").orElseThrow()));
    assertEquals(Optional.empty(), glossary.find("y"));
  }

  @Test
  void refusesEntriesThatNameAnotherOrigin() {
    assertThrows(
        IllegalArgumentException.class,
        () -> glossary.propose(List.of(Entries.starter("x", Entries.MULTILINGUALISM))));
    assertThrows(
        IllegalArgumentException.class,
        () -> glossary.propose(List.of(proposal("c-a"), proposal("c-a"))));
    assertEquals(0, glossary.size());
    assertEquals(0, glossary.revision());
  }

  @Test
  void handsOverAllEntriesInTheOrderOfTheirIds() {
    List<ConceptEntry> proposals = new ArrayList<>();
    for (int number = 1100; number > 0; number--) {
      proposals.add(
          Entries.proposal("c-" + number, Map.of(Language.RU, "термин " + number), "A/1"));
    }
    glossary.propose(proposals);
    List<String> ids = new ArrayList<>();
    glossary.forEach(entry -> ids.add(entry.id()));
    assertEquals(proposals.stream().map(ConceptEntry::id).sorted().toList(), ids);
  }

  private static ConceptEntry decided(String id, Map<Language, String> names) {
    ConceptEntry like = Entries.starter(id, names);
    return new ConceptEntry(id, 0, "concept", Origin.PERSON, "decided", like.sections());
  }

  @Test
  void showsWhatAPersonDecidedInPlaceOfWhatWasThere() {
    glossary.putStarter(List.of(Entries.starter("x", Entries.MULTILINGUALISM)));
    glossary.propose(List.of(Entries.proposal("x", Entries.variant("2"), "A/RES/79/331")));
    ConceptEntry decision = decided("x", Map.of(Language.RU, "многоязычие2"));
    assertEquals(new ProposalReport(0, 1, 0, 0), glossary.put(List.of(decision), "Ana"));
    ConceptEntry found = glossary.find("x").orElseThrow();
    assertEquals(List.of("многоязычие2/preferred/starter"), Entries.terms(found));
    assertEquals("decided", found.note());
    assertEquals(1, found.sections().get(0).terms().get(0).contexts().size());
    assertEquals("Ana", glossary.changes("x").get(0).who());
  }

  @Test
  void keepsWhatAPersonDecidedThroughEveryRebuild() {
    glossary.propose(List.of(proposal("c-a")));
    ConceptEntry decision = decided("c-a", Map.of(Language.FR, "multilinguisme"));
    glossary.put(List.of(decision), "Ana");
    glossary.propose(List.of(Entries.proposal("c-a", Entries.MULTILINGUALISM, "A/RES/61/7")));
    ConceptEntry found = glossary.find("c-a").orElseThrow();
    assertEquals(Entries.terms(decision), Entries.terms(found));
    assertEquals(
        List.of("A/RES/61/7"),
        found.sections().get(0).terms().get(0).contexts().stream()
            .map(proof -> proof.citation().symbol().value())
            .toList());
    glossary.propose(List.of());
    assertEquals(Optional.of(version(4, decision)), glossary.find("c-a"));
  }

  @Test
  void doesNotKeepTheEvidenceOfABuildWithADecision() {
    glossary.propose(List.of(proposal("c-a")));
    ConceptEntry seen = glossary.find("c-a").orElseThrow();
    assertEquals(new ProposalReport(0, 0, 1, 0), glossary.put(List.of(seen), "Ana"));
    ConceptEntry edited = new ConceptEntry("c-a", 1, "organ", Origin.PERSON, null, seen.sections());
    glossary.put(List.of(edited), "Ana");
    assertEquals(Optional.of(version(2, edited)), glossary.find("c-a"));
    glossary.propose(List.of());
    ConceptEntry found = glossary.find("c-a").orElseThrow();
    assertEquals(List.of(), found.sections().get(0).terms().get(0).contexts());
    assertEquals(Map.of(), found.sections().get(0).terms().get(0).usage());
  }

  @Test
  void saysWhenItWasLastChanged() {
    assertEquals(Optional.empty(), glossary.lastChange());
    glossary.put(List.of(decided("x", Entries.MULTILINGUALISM)), "Ana");
    assertEquals(glossary.changes("x").get(0).at(), glossary.lastChange().orElseThrow());
  }

  @Test
  void findsEntriesInTheOrderInWhichTheyAreAskedFor() {
    glossary.propose(List.of(proposal("c-a"), proposal("c-b"), proposal("c-c")));
    List<String> ids =
        glossary.find(List.of("c-c", "none", "c-a")).stream().map(ConceptEntry::id).toList();
    assertEquals(List.of("c-c", "c-a"), ids);
    assertEquals(List.of(), glossary.find(List.of()));
  }

  @Test
  void knowsWhatPeopleHoldApartFromWhatIsSeenWithoutThem() {
    glossary.propose(List.of(proposal("c-a"), proposal("c-b")));
    glossary.putStarter(List.of(Entries.starter("s", Entries.MULTILINGUALISM)));
    assertEquals(List.of(), glossary.decided());
    glossary.put(
        List.of(
            decided("own", Map.of(Language.ES, "propio")),
            decided("c-b", Map.of(Language.FR, "autre nom"))),
        "Ana");
    assertEquals(List.of("c-b", "own"), glossary.decided());
    assertEquals(
        Entries.terms(proposal("c-b")), Entries.terms(glossary.undecided("c-b").orElseThrow()));
    assertEquals(
        List.of("autre nom/preferred/starter"), Entries.terms(glossary.find("c-b").orElseThrow()));
    assertEquals(glossary.find("c-a"), glossary.undecided("c-a"));
    assertEquals(
        Entries.terms(Entries.starter("s", Entries.MULTILINGUALISM)),
        Entries.terms(glossary.undecided("s").orElseThrow()));
    assertEquals(Optional.empty(), glossary.undecided("own"), "only people have it");
    assertEquals(Optional.empty(), glossary.undecided("none"));
  }

  @Test
  void refusesARulingOnAnotherStateAndWritesNothingOfIt() {
    glossary.propose(List.of(proposal("c-a"), proposal("c-b")));
    ConceptEntry decision = decided("c-a", Map.of(Language.AR, "اسم آخر"));
    ConceptEntry other = decided("c-b", Map.of(Language.ZH, "另一名称"));
    long revision = glossary.revision();
    for (Ruling outdated :
        List.of(
            Ruling.of(decision),
            Ruling.of(version(2, decision)),
            Ruling.of(version(1, decision), version(7, other)),
            new Ruling(List.of(), Map.of("c-a", 7L), List.of()),
            Ruling.of(version(1, decided("new", Map.of(Language.RU, "имя")))))) {
      assertFalse(glossary.decide(outdated, "Ana", null));
    }
    assertEquals(revision, glossary.revision());
    assertEquals(List.of(), glossary.decided());
    assertTrue(glossary.decide(Ruling.of(version(1, decision), version(1, other)), "Ana", null));
    assertEquals(List.of("c-a", "c-b"), glossary.decided());
    assertTrue(glossary.revision() > revision);
  }

  @Test
  void aRulingThatSaysWhatPeopleHoldAlreadyLeavesNoTrace() {
    glossary.propose(List.of(proposal("c-a")));
    ConceptEntry decision = decided("c-a", Map.of(Language.AR, "اسم آخر"));
    assertTrue(glossary.decide(Ruling.of(version(1, decision)), "Ana", null));
    long revision = glossary.revision();
    assertTrue(glossary.decide(Ruling.of(version(2, decision)), "Bo", null));
    assertEquals(revision, glossary.revision());
    assertEquals("Ana", glossary.changes("c-a").get(0).who());
    Glossary.Rejection rejected = new Glossary.Rejection("c-a", Language.EN, "many languages");
    assertTrue(
        glossary.decide(
            new Ruling(List.of(version(2, decision)), Map.of(), List.of(rejected)), "Bo", null));
    assertEquals(List.of(rejected), glossary.rejections());
    Map<String, Long> now = Map.of("c-a", glossary.find("c-a").orElseThrow().lockVersion());
    assertTrue(glossary.decide(new Ruling(List.of(), now, List.of()), "Bo", null));
    assertEquals(List.of(), glossary.decided());
    assertEquals(List.of(), glossary.rejections(), "nothing that people said is left");
    assertEquals(Entries.terms(proposal("c-a")), Entries.terms(glossary.find("c-a").orElseThrow()));
  }
}
