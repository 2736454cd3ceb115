package org.hexapla.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hexapla.corpus.store.Stores;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.Decision;
import org.hexapla.glossary.Decisions;
import org.hexapla.glossary.Glossary;
import org.hexapla.glossary.TermSection;
import org.hexapla.glossary.store.Entries;
import org.hexapla.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionFileTest {

  @TempDir Path folder;
  private ApplicationContext context;
  private Glossary glossary;
  private DecisionFile decisions;

  @BeforeEach
  void open() {
    context = Stores.open(folder.resolve("data"));
    glossary = context.getBean(Glossary.class);
    decisions = context.getBean(DecisionFile.class);
    glossary.propose(List.of(Entries.proposal("c-a", Entries.MULTILINGUALISM, "A/RES/79/331")));
  }

  @AfterEach
  void close() {
    context.close();
  }

  private DecisionFile.Report apply(String... rows) {
    Path file = folder.resolve(DecisionFile.NAME);
    try {
      Files.writeString(
          file, "concept,action,language,term,source,who,reason\n" + String.join("\n", rows));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return decisions.apply(file, null);
  }

  private TermSection term(Language language) {
    return glossary.find("c-a").orElseThrow().section(language).orElseThrow().terms().get(0);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void appliesARowOnceAndLeavesWhatPeopleDecidedSince(Language language) {
    String word = Entries.MULTILINGUALISM.get(language);
    String row = "c-a,prefer," + language.code() + "," + word + ",,Ana,agreed";
    assertEquals(new DecisionFile.Report(1, 0, List.of()), apply(row));
    assertEquals(AdministrativeStatus.PREFERRED, term(language).status());
    assertEquals("Ana", glossary.changes("c-a").get(0).who());
    assertEquals("agreed", glossary.changes("c-a").get(0).reason());
    context
        .getBean(Decisions.class)
        .decide(
            "c-a",
            null,
            new Decision.SetStatus(language, word, AdministrativeStatus.ADMITTED, null),
            "Omar",
            null);
    assertEquals(new DecisionFile.Report(0, 1, List.of()), apply(row));
    assertEquals(AdministrativeStatus.ADMITTED, term(language).status());
  }

  @Test
  void makesAnEntryAndWaitsForOneThatIsNotThere() {
    DecisionFile.Report report =
        apply(
            "e/own,add,zh,任务,seen by Ana,Ana,",
            "e/own,add,ru,мандат,seen by Ana,Ana,",
            "c-later,accept,,,,Ana,");
    assertEquals(2, report.applied());
    assertTrue(report.problems().get(0).contains("row 4"), report.problems().toString());
    assertEquals(2, glossary.find("e/own").orElseThrow().sections().size());
    glossary.propose(List.of(Entries.proposal("c-later", Entries.variant("2"), "A/RES/79/331")));
    assertEquals(
        1,
        apply(
                "e/own,add,zh,任务,seen by Ana,Ana,",
                "e/own,add,ru,мандат,seen by Ana,Ana,",
                "c-later,accept,,,,Ana,")
            .applied());
  }

  @Test
  void saysWhichRowIsWrongAndAppliesTheRest() {
    DecisionFile.Report report =
        apply(
            "c-a,bless,fr,multilinguisme,,Ana,",
            "c-a,prefer,tlh,multilinguisme,,Ana,",
            "c-a,prefer,fr,multilinguisme,,,",
            "c-a,deprecate,fr,multilinguisme,,Ana,",
            "c-a,add,ru,многоязычиe,seen by Ana,Ana,",
            "c-a,add,fr," + "x".repeat(10_000) + ",seen by Ana,Ana,",
            ",prefer,fr,multilinguisme,,Ana,",
            "c-a,prefer,es,multilingüismo,,Ana,");
    assertEquals(1, report.applied());
    List<String> wanted =
        List.of("bless", "tlh", "'who'", "replacement", "scripts", "characters", "'concept'");
    for (int i = 0; i < wanted.size(); i++) {
      String problem = report.problems().get(i);
      assertTrue(problem.contains("row " + (i + 2)) && problem.contains(wanted.get(i)), problem);
    }
  }

  @Test
  void refusesAFileThatIsNoCsv() throws IOException {
    Path file = folder.resolve(DecisionFile.NAME);
    Files.write(file, new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1});
    assertThrows(FormatException.class, () -> decisions.apply(file, "Ana"));
  }

  @Test
  void isNoPartOfTheStarterGlossary() throws IOException {
    Path starter = Files.createDirectory(folder.resolve("glossary"));
    Files.writeString(starter.resolve(DecisionFile.NAME), "concept,action\nc-a,accept\n");
    assertEquals(List.of(), new StarterReader().read(starter));
  }
}
