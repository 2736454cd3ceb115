package org.hexapla.glossary.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.corpus.store.Stores;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Decision;
import org.hexapla.glossary.Decisions;
import org.hexapla.glossary.Glossary;
import org.hexapla.glossary.Glossary.ProposalFilter;
import org.hexapla.glossary.Glossary.ProposalPage;
import org.hexapla.glossary.TermSection;
import org.hexapla.text.Language;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What waits for a judgement, asked again and again while the glossary changes. */
class WaitingProposalsTest {

  @TempDir private Path folder;

  private interface Course {
    void run(Glossary glossary, Decisions decisions);
  }

  private void on(Stores.Kind kind, Course course) {
    try (ApplicationContext context = kind.open(folder)) {
      course.run(context.getBean(Glossary.class), context.getBean(Decisions.class));
    }
  }

  private static ConceptEntry proposal(String id, Map<Language, String> names) {
    return Entries.proposal(id, names, "A/RES/79/331");
  }

  private static List<String> ids(Glossary glossary, ProposalFilter filter) {
    return glossary.proposals(filter, 0, 50).ids();
  }

  private static List<String> ids(Glossary glossary) {
    return ids(glossary, new ProposalFilter(null, null, null));
  }

  @ParameterizedTest
  @EnumSource(Stores.Kind.class)
  void followsBuildsAndDecisions(Stores.Kind kind) {
    on(
        kind,
        (glossary, decisions) -> {
          assertEquals(List.of(), ids(glossary));
          ConceptEntry first = proposal("c-1", Entries.MULTILINGUALISM);
          ConceptEntry second = proposal("c-2", Entries.variant(" 2"));
          glossary.propose(List.of(first, second));
          assertEquals(List.of("c-1", "c-2"), ids(glossary));
          decisions.decide("c-1", null, new Decision.Accept(), "Ana", null);
          assertEquals(List.of("c-2"), ids(glossary));
          glossary.propose(List.of(first, second, proposal("c-0", Entries.variant(" 0"))));
          assertEquals(List.of("c-0", "c-2"), ids(glossary));
          glossary.propose(List.of(first));
          assertEquals(List.of(), ids(glossary));
        });
  }

  @ParameterizedTest
  @EnumSource(Stores.Kind.class)
  void doesNotAskForWhatTheStarterGlossaryVouchesFor(Stores.Kind kind) {
    on(
        kind,
        (glossary, decisions) -> {
          glossary.propose(List.of(proposal("c-1", Entries.MULTILINGUALISM)));
          assertEquals(List.of("c-1"), ids(glossary));
          glossary.putStarter(List.of(Entries.starter("c-1", Entries.MULTILINGUALISM)));
          assertEquals(List.of(), ids(glossary));
          glossary.propose(List.of(proposal("c-1", Map.of(Language.RU, "мультилингвизм"))));
          assertEquals(List.of("c-1"), ids(glossary));
        });
  }

  @ParameterizedTest
  @EnumSource(Stores.Kind.class)
  void findsByLanguageFieldAndTheWordsOfAProposedTerm(Stores.Kind kind) {
    on(
        kind,
        (glossary, decisions) -> {
          Map<Language, String> rest = Entries.variant(" 2");
          rest.remove(Language.AR);
          glossary.propose(
              List.of(proposal("c-1", Entries.MULTILINGUALISM), proposal("c-2", rest)));
          for (Language language : Language.values()) {
            String term = Entries.MULTILINGUALISM.get(language);
            String words = term.substring(1, term.length() - 1);
            assertEquals(
                language == Language.AR ? List.of("c-1") : List.of("c-1", "c-2"),
                ids(glossary, new ProposalFilter(language, null, words)),
                words);
          }
          assertEquals(
              List.of("c-1"), ids(glossary, new ProposalFilter(Language.AR, "concept", null)));
          assertEquals(List.of(), ids(glossary, new ProposalFilter(null, "organ", null)));
          assertEquals(List.of(), ids(glossary, new ProposalFilter(null, null, "%")));
          assertEquals(List.of(), ids(glossary, new ProposalFilter(Language.FR, null, "язычие")));
          ProposalPage page = glossary.proposals(new ProposalFilter(null, null, null), 1, 1);
          assertEquals(new ProposalPage(2, List.of("c-2")), page);
        });
  }

  @ParameterizedTest
  @EnumSource(Stores.Kind.class)
  void showsTheSurestFirst(Stores.Kind kind) {
    on(
        kind,
        (glossary, decisions) -> {
          ConceptEntry sure = proposal("c-9", Entries.MULTILINGUALISM);
          ConceptEntry byHand = Entries.starter("c-8", Entries.variant(" 8"));
          glossary.propose(List.of(sure));
          glossary.putStarter(
              List.of(Entries.eachTerm(byHand, WaitingProposalsTest::onlyProposed)));
          assertEquals(List.of("c-9", "c-8"), ids(glossary));
        });
  }

  private static TermSection onlyProposed(TermSection term) {
    return new TermSection(
        term.term(),
        term.type(),
        AdministrativeStatus.PROPOSED,
        term.origin(),
        term.source(),
        null,
        null,
        List.of(),
        new TreeMap<>());
  }

  @ParameterizedTest
  @EnumSource(Stores.Kind.class)
  void theSurestComeFirstInEveryLanguage(Stores.Kind kind) {
    on(
        kind,
        (glossary, decisions) -> {
          ConceptEntry doubtful = surely("c-1", Entries.MULTILINGUALISM, 0.2);
          ConceptEntry sure = surely("c-2", Entries.variant(" 2"), 0.9);
          ConceptEntry likely = surely("c-3", Entries.variant(" 3"), 0.5);
          glossary.propose(List.of(doubtful, sure, likely));
          assertEquals(List.of("c-2", "c-3", "c-1"), ids(glossary));
          for (Language language : Language.values()) {
            assertEquals(
                List.of("c-2", "c-3", "c-1"),
                ids(glossary, new ProposalFilter(language, null, null)));
          }
        });
  }

  /** A proposal of a confidence from 0 to 1. */
  private static ConceptEntry surely(String id, Map<Language, String> names, double confidence) {
    return Entries.eachTerm(
        proposal(id, names),
        term ->
            new TermSection(
                term.term(),
                term.type(),
                term.status(),
                term.origin(),
                term.source(),
                confidence,
                null,
                term.contexts(),
                term.usage()));
  }
}
