package org.hexapla.glossary.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hexapla.corpus.Citation;
import org.hexapla.corpus.Locator;
import org.hexapla.corpus.Symbol;
import org.hexapla.corpus.store.Stores;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Decision;
import org.hexapla.glossary.DecisionResult;
import org.hexapla.glossary.Decisions;
import org.hexapla.glossary.Glossary;
import org.hexapla.glossary.LanguageSection;
import org.hexapla.glossary.Origin;
import org.hexapla.glossary.Replacement;
import org.hexapla.glossary.Replacement.Proof;
import org.hexapla.glossary.TermSection;
import org.hexapla.glossary.TermType;
import org.hexapla.text.Language;
import org.hexapla.text.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Terms of which a build found that others took their place, and what people say of them. */
@ParameterizedClass
@EnumSource(Stores.Kind.class)
class RenamedTermsTest {

  private static final String LATER = " 2";

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

  private static String word(Language language) {
    return Entries.MULTILINGUALISM.get(language);
  }

  private static Citation place(Language language, String symbol, int paragraph) {
    return new Citation(
        new Symbol(symbol), language, "v1", new Locator("op" + paragraph), new Span(3, 9));
  }

  /** In each language a term that gave way to the same with a number, by two proofs. */
  private static ConceptEntry renamed() {
    List<LanguageSection> sections = new ArrayList<>();
    for (Language language : Language.values()) {
      Replacement replacement =
          new Replacement(
              word(language) + LATER,
              List.of(
                  new Proof(place(language, "A/RES/61/266", 1), place(language, "A/RES/79/331", 2)),
                  new Proof(
                      place(language, "A/RES/61/266", 4), place(language, "A/RES/79/331", 6))));
      sections.add(
          new LanguageSection(
              language,
              null,
              List.of(
                  Entries.found(word(language) + LATER, AdministrativeStatus.PROPOSED, null),
                  Entries.found(word(language), AdministrativeStatus.SUPERSEDED, replacement))));
    }
    return new ConceptEntry("c-a", 0, "concept", Origin.BUILD, null, sections);
  }

  private TermSection old(Language language) {
    return glossary.find("c-a").orElseThrow().section(language).orElseThrow().terms().stream()
        .filter(term -> term.term().equals(word(language)))
        .findFirst()
        .orElseThrow();
  }

  private void decide(Decision decision, String reason) {
    assertInstanceOf(
        DecisionResult.Done.class,
        context.getBean(Decisions.class).decide("c-a", null, decision, "Ana", reason));
  }

  @Test
  void keepsWhatTookThePlaceOfATermWithItsProofs() throws Exception {
    glossary.propose(List.of(renamed()));
    kind.kill(folder);
    close();
    open();
    assertEquals(renamed().sections(), glossary.find("c-a").orElseThrow().sections());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theProofsStayWithWhatAPersonWithdrawsForTheSameTerm(Language language) {
    glossary.propose(List.of(renamed()));
    Replacement found = old(language).replacement();
    decide(
        new Decision.SetStatus(
            language, word(language), AdministrativeStatus.SUPERSEDED, word(language) + LATER),
        null);
    assertEquals(Origin.PERSON, old(language).origin());
    assertEquals(found, old(language).replacement());
  }

  @ParameterizedTest
  @EnumSource(
      value = AdministrativeStatus.class,
      names = {"SUPERSEDED", "DEPRECATED"})
  void anotherSuccessorThatAPersonNamesHasNoProofsOfTheBuild(AdministrativeStatus status) {
    glossary.propose(List.of(renamed()));
    decide(
        new Decision.Add(
            Language.EN, "polyglotism", TermType.FULL_FORM, AdministrativeStatus.PREFERRED, "Ana"),
        null);
    decide(new Decision.SetStatus(Language.EN, word(Language.EN), status, "polyglotism"), null);
    assertEquals(new Replacement("polyglotism", List.of()), old(Language.EN).replacement());
  }

  @Test
  void whatAPersonDeprecatesWithoutASuccessorShowsTheOneThatWasFound() {
    glossary.propose(List.of(renamed()));
    Replacement found = old(Language.FR).replacement();
    decide(
        new Decision.SetStatus(
            Language.FR, word(Language.FR), AdministrativeStatus.DEPRECATED, null),
        "the editors say so");
    assertEquals(found, old(Language.FR).replacement());
  }

  @ParameterizedTest
  @EnumSource(
      value = AdministrativeStatus.class,
      names = {"PREFERRED", "ADMITTED"})
  void whatAPersonKeepsInUseHasNoSuccessor(AdministrativeStatus status) {
    glossary.propose(List.of(renamed()));
    decide(new Decision.SetStatus(Language.RU, word(Language.RU), status, null), null);
    assertNull(old(Language.RU).replacement());
    assertEquals(status, old(Language.RU).status());
  }

  @Test
  void theLogSaysWhatWasDoneInWords() {
    glossary.propose(
        List.of(Entries.proposal("c-a", Map.of(Language.ZH, "使用多种语文"), "A/RES/79/331")));
    decide(
        new Decision.SetStatus(Language.ZH, "使用多种语文", AdministrativeStatus.PREFERRED, null), null);
    assertEquals(
        List.of("decided: zh “使用多种语文” preferred", "added: zh “使用多种语文”"),
        glossary.changes("c-a").stream().map(Glossary.Change::what).toList());
  }

  @Test
  void aDefinitionIsShownFromBelowUntilAPersonDecides() {
    ConceptEntry starter = Entries.starter("c-a", Entries.MULTILINGUALISM);
    LanguageSection english = starter.section(Language.EN).orElseThrow();
    glossary.putStarter(
        List.of(
            new ConceptEntry(
                "c-a",
                0,
                "concept",
                Origin.STARTER,
                null,
                List.of(
                    new LanguageSection(Language.EN, "the use of languages", english.terms())))));
    glossary.propose(List.of(Entries.proposal("c-a", Entries.MULTILINGUALISM, "A/RES/79/331")));
    ConceptEntry seen = glossary.find("c-a").orElseThrow();
    assertEquals("the use of languages", seen.section(Language.EN).orElseThrow().definition());
    assertEquals(Language.values().length, seen.sections().size());
  }
}
