package org.hexapla.glossary.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.corpus.store.Stores;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Conflict;
import org.hexapla.glossary.Conflicts;
import org.hexapla.glossary.Decision;
import org.hexapla.glossary.DecisionResult;
import org.hexapla.glossary.Decisions;
import org.hexapla.glossary.Glossary;
import org.hexapla.glossary.LanguageSection;
import org.hexapla.glossary.Origin;
import org.hexapla.glossary.Replacement;
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

@ParameterizedClass
@EnumSource(Stores.Kind.class)
class ConflictsTest {

  @Parameter Stores.Kind kind;
  @TempDir Path folder;
  private ApplicationContext context;
  private Glossary glossary;

  @BeforeEach
  void open() {
    context = kind.open(folder);
    glossary = context.getBean(Glossary.class);
    glossary.propose(List.of(Entries.proposal("c-a", Entries.MULTILINGUALISM, "A/RES/61/266")));
  }

  @AfterEach
  void close() {
    context.close();
  }

  private static String word(Language language) {
    return Entries.MULTILINGUALISM.get(language);
  }

  private void decide(String id, Language language, AdministrativeStatus status) {
    assertInstanceOf(
        DecisionResult.Done.class,
        context
            .getBean(Decisions.class)
            .decide(
                id,
                null,
                new Decision.SetStatus(language, word(language), status, null),
                "Ana",
                "as the editors say"));
  }

  private List<String> conflicts() {
    return context.getBean(Conflicts.class).find().stream().map(ConflictsTest::shown).toList();
  }

  private static String shown(Conflict conflict) {
    return String.join(
        " | ",
        conflict.conceptId(),
        conflict.kind().label(),
        conflict.designation().language().code(),
        conflict.designation().term(),
        conflict.decided(),
        conflict.found(),
        conflict.by().label());
  }

  /** The proposal with one more name in a language, and what the old one gave way to. */
  private static ConceptEntry renamed(Language language, String later, boolean gaveWay) {
    ConceptEntry proposal = Entries.proposal("c-a", Entries.MULTILINGUALISM, "A/RES/79/331");
    TermSection one =
        gaveWay
            ? Entries.found(
                word(language), AdministrativeStatus.SUPERSEDED, new Replacement(later, List.of()))
            : Entries.found(word(language), AdministrativeStatus.PROPOSED, null);
    TermSection other = Entries.found(later, AdministrativeStatus.PROPOSED, null);
    return new ConceptEntry(
        "c-a",
        0,
        "concept",
        Origin.BUILD,
        null,
        proposal.sections().stream()
            .map(
                own ->
                    own.language() == language
                        ? new LanguageSection(language, null, List.of(one, other))
                        : own)
            .toList());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void tellsOfANameThatThePeopleDoNotHave(Language language) {
    String later = word(language) + " 2";
    decide("c-a", language, AdministrativeStatus.PREFERRED);
    assertEquals(List.of(), conflicts());
    glossary.propose(List.of(renamed(language, later, false)));
    assertEquals(
        List.of(
            "c-a | another-name | "
                + language.code()
                + " | "
                + later
                + " | not among the names | proposed | build"),
        conflicts());
    // A new decision on the entry settles it.
    decide("c-a", language, AdministrativeStatus.ADMITTED);
    assertEquals(List.of(), conflicts());
  }

  @ParameterizedTest
  @EnumSource(
      value = AdministrativeStatus.class,
      names = {"PREFERRED", "ADMITTED", "DEPRECATED"})
  void tellsThatANameInUseGaveWay(AdministrativeStatus decided) {
    decide("c-a", Language.ZH, decided);
    glossary.propose(List.of(renamed(Language.ZH, "多语制", true)));
    List<String> another =
        List.of("c-a | another-name | zh | 多语制 | not among the names | proposed | build");
    String gaveWay =
        "c-a | gave-way | zh | 使用多种语文 | " + decided.label() + " | gave way to “多语制” | build";
    assertEquals(
        decided == AdministrativeStatus.DEPRECATED ? another : List.of(another.get(0), gaveWay),
        conflicts());
  }

  @Test
  void tellsThatANewerEditionOfTheStarterGlossaryDisagrees() {
    glossary.putStarter(List.of(Entries.starter("s-a", Entries.MULTILINGUALISM)));
    decide("s-a", Language.FR, AdministrativeStatus.DEPRECATED);
    assertEquals(List.of(), conflicts());
    Map<Language, String> names = new TreeMap<>(Entries.MULTILINGUALISM);
    names.put(Language.ES, "plurilingüismo");
    glossary.putStarter(List.of(Entries.starter("s-a", names)));
    assertEquals(
        List.of(
            "s-a | another-name | es | plurilingüismo | not among the names | preferred | starter",
            "s-a | another-status | fr | multilinguisme | deprecated | preferred | starter"),
        conflicts().stream().sorted().toList());
  }

  @Test
  void whatABuildGivesAnotherStatusIsNoConflict() {
    decide("c-a", Language.EN, AdministrativeStatus.PREFERRED);
    glossary.propose(List.of(Entries.proposal("c-a", Entries.MULTILINGUALISM, "A/RES/79/331")));
    assertEquals(List.of(), conflicts());
  }
}
