package org.hexapla.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.corpus.store.Stores;
import org.hexapla.exchange.ImportRow.Outcome;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Glossary;
import org.hexapla.glossary.LanguageSection;
import org.hexapla.glossary.Origin;
import org.hexapla.glossary.Replacement;
import org.hexapla.glossary.TermSection;
import org.hexapla.glossary.TermType;
import org.hexapla.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlossaryImporterTest {

  @TempDir private Path store;
  @TempDir private Path folder;
  private ApplicationContext context;
  private Glossary glossary;
  private final List<ImportRow> rows = new ArrayList<>();

  @BeforeEach
  void open() {
    context = Stores.open(store);
    glossary = context.getBean(Glossary.class);
  }

  @AfterEach
  void close() {
    context.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"jsonl", "tbx", "tbx2"})
  void bringsAWholeGlossaryIntoAnEmptyStore(String format) throws IOException {
    Path file = exported(format);
    ImportResult.Done done = assertInstanceOf(ImportResult.Done.class, take(file, false, false));
    assertEquals(Map.of(Outcome.NEW, 3), done.rows(), rows::toString);
    for (ConceptEntry entry : SampleEntries.all()) {
      ConceptEntry found = glossary.find(entry.id()).orElseThrow();
      assertEquals(entry.sections(), found.sections());
      assertEquals(entry.subjectField(), found.subjectField());
      assertEquals(entry.note(), found.note());
      assertEquals(entry.origin(), found.origin());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"jsonl", "tbx", "tbx2", "csv", "xlsx", "skos"})
  void changesNothingWhenItsOwnExportComesBack(String format) throws IOException {
    fill();
    ImportResult.Done done =
        assertInstanceOf(ImportResult.Done.class, take(exported(format), false, false));
    assertEquals(Map.of(Outcome.UNCHANGED, 3), done.rows(), rows::toString);
  }

  @Test
  void onlySaysWhatWouldHappenInADryRun() throws IOException {
    ImportResult.Done done =
        assertInstanceOf(ImportResult.Done.class, take(exported("tbx"), true, false));
    assertEquals(Map.of(Outcome.NEW, 3), done.rows());
    assertEquals(false, done.taken());
    assertEquals(0, glossary.size());
  }

  @Test
  void keepsTheSourcesOfBothSidesAndAddsWhatIsNew() throws IOException {
    fill();
    take(
        file(
            "more.csv",
            "concept,en,fr,en status,en source\n"
                + "organ/united-nations,United Nations,,preferred,a handbook\n"
                + "organ/united-nations,World Organization,,admitted,a handbook\n"),
        false,
        false);
    assertEquals(Outcome.CHANGED, rows.get(0).outcome(), rows::toString);
    List<TermSection> terms = english("organ/united-nations");
    assertEquals(
        "Charter of the United Nations, Art. 2; written for the test; a handbook",
        terms.get(0).source());
    TermSection added =
        terms.stream().filter(t -> t.term().equals("World Organization")).findFirst().orElseThrow();
    assertEquals(AdministrativeStatus.ADMITTED, added.status());
    assertEquals(Origin.PERSON, added.origin());
    assertEquals("a handbook", added.source());
  }

  @Test
  void findsTheEntryByItsTermsInTwoLanguages() throws IOException {
    fill();
    take(
        file(
            "two.csv",
            "English,Español,Русский\nMultilingualism,multilingüismo,языковое многообразие\n"),
        false,
        false);
    assertEquals(Outcome.CHANGED, rows.get(0).outcome(), rows::toString);
    assertEquals("concept/multilingualism", rows.get(0).conceptId());
    assertEquals("adds ru “языковое многообразие”", rows.get(0).what());
  }

  @Test
  void doesNotJoinConceptsThatShareANameInOneLanguage() throws IOException {
    fill();
    take(file("one.csv", "en,fr\nUnited Nations,Nations alliées\n"), false, false);
    assertEquals(Outcome.CONFLICT, rows.get(0).outcome(), rows::toString);
    assertTrue(rows.get(0).what().contains("organ/united-nations"), rows::toString);
    assertEquals(3, glossary.size());
  }

  @Test
  void leavesAloneWhatContradictsADecision() throws IOException {
    fill();
    take(
        file(
            "against.csv",
            "concept,en,en status\norgan/united-nations,United Nations,deprecated\n"),
        false,
        false);
    assertEquals(Outcome.CONFLICT, rows.get(0).outcome());
    assertTrue(
        rows.get(0).what().contains("is preferred here, deprecated in the file"), rows::toString);
    assertEquals(AdministrativeStatus.PREFERRED, english("organ/united-nations").get(0).status());
  }

  @Test
  void decidesAProposal() throws IOException {
    fill();
    take(
        file(
            "decide.csv",
            "concept,en,en status\nconcept/multilingualism,multilingualism,preferred\n"),
        false,
        false);
    TermSection term = english("concept/multilingualism").get(0);
    assertEquals(AdministrativeStatus.PREFERRED, term.status());
    assertEquals(Origin.PERSON, term.origin());
    assertEquals(3, term.contexts().size());
  }

  @Test
  void takesNothingOfAFileWithOneBadRowWhenStrict() throws IOException {
    Path file = file("bad.csv", "en,fr,status\nmandate,mandat,\nyear,an,beloved\n");
    ImportResult.Refused refused =
        assertInstanceOf(ImportResult.Refused.class, take(file, false, true));
    assertTrue(refused.reason().contains("nothing was taken in"));
    assertEquals(0, glossary.size());
    assertEquals(List.of(Outcome.NEW, Outcome.BAD), rows.stream().map(ImportRow::outcome).toList());
    ImportResult.Done done = assertInstanceOf(ImportResult.Done.class, take(file, false, false));
    assertEquals(Map.of(Outcome.NEW, 1, Outcome.BAD, 1), done.rows());
    assertEquals(1, glossary.size());
  }

  @Test
  void findsItsOwnEntriesAgainInASecondImport() throws IOException {
    Path file = file("terms.csv", "en,ar,zh\nmandate,ولاية,任务规定\nbudget,ميزانية,预算\n");
    take(file, false, false);
    rows.clear();
    take(file, false, false);
    assertEquals(
        List.of(Outcome.UNCHANGED, Outcome.UNCHANGED),
        rows.stream().map(ImportRow::outcome).toList());
    assertEquals(2, glossary.size());
    glossary.forEach(
        entry -> assertEquals("terms.csv", entry.sections().get(0).terms().get(0).source()));
  }

  @Test
  void countsOtherLanguagesAndNamesDoubledIds() throws IOException {
    String entry =
        "<conceptEntry id=\"a\"><langSec"
            + " xml:lang=\"en\"><termSec><term>%s</term></termSec></langSec><langSec"
            + " xml:lang=\"de\"><termSec><term>x</term></termSec></langSec></conceptEntry>";
    String title =
        "<tbxHeader><fileDesc><titleStmt><title>Hexapla"
            + " 0.1.0</title></titleStmt></fileDesc></tbxHeader>";
    Path file =
        file(
            "doubled.tbx",
            "<tbx type=\"TBX-Basic\" style=\"dca\" xml:lang=\"en\""
                + " xmlns=\"urn:iso:std:iso:30042:ed-2\">"
                + title
                + "<text><body>"
                + entry.formatted("first")
                + entry.formatted("second")
                + "</body></text></tbx>");
    ImportResult.Done done = assertInstanceOf(ImportResult.Done.class, take(file, false, false));
    assertEquals(Map.of("de", 2), done.otherLanguages());
    assertEquals(Map.of(Outcome.NEW, 1, Outcome.BAD, 1), done.rows());
    assertEquals(
        List.of(Outcome.ASIDE, Outcome.NEW, Outcome.ASIDE, Outcome.BAD),
        rows.stream().map(ImportRow::outcome).toList());
    assertEquals("de “x”", rows.get(0).what());
    assertTrue(rows.get(3).what().contains("a second time"));
  }

  @Test
  void refusesWhatCannotBeATermAndTakesTheRest() throws IOException {
    take(
        file(
            "bad.csv",
            "concept,ru,en\n"
                + "a,\u043Cандaт,mandate\n"
                + "b,мандат,"
                + "x".repeat(10_000)
                + "\nc,мандат,man\u202Edate\n"
                + "d,мандат,mandate\n"),
        false,
        false);
    assertEquals(
        List.of(Outcome.BAD, Outcome.BAD, Outcome.BAD, Outcome.NEW),
        rows.stream().map(ImportRow::outcome).toList(),
        rows::toString);
    assertTrue(rows.get(0).what().contains("two scripts"), rows::toString);
    assertTrue(rows.get(1).what().contains("10000"), rows::toString);
    assertTrue(rows.get(2).what().contains("marks of direction"), rows::toString);
    assertEquals(1, glossary.size());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void refusesACircleOfSuccessorsInNewAndInHeldEntries(Language language) throws IOException {
    take(lines(succession(language, "e/held", false)), false, false);
    rows.clear();
    Path file =
        lines(
            succession(language, "e/circle", true),
            succession(language, "e/line", false),
            succession(language, "e/held", true));
    take(file, false, false);
    assertEquals(
        List.of(Outcome.BAD, Outcome.NEW, Outcome.CONFLICT),
        rows.stream().map(ImportRow::outcome).toList(),
        rows::toString);
    assertTrue(rows.get(0).what().contains("circle"), rows::toString);
    assertTrue(rows.get(2).what().contains("circle"), rows::toString);
    assertTrue(glossary.find("e/circle").isEmpty());
  }

  /** The second term took the place of the first; in a circle the first that of the second too. */
  private static ConceptEntry succession(Language language, String id, boolean circle) {
    TermSection first = superseded(id + "a");
    TermSection second = superseded(id + "b");
    return new ConceptEntry(
        id,
        0,
        null,
        Origin.PERSON,
        null,
        List.of(
            new LanguageSection(
                language,
                null,
                List.of(
                    first.withReplacement(new Replacement(second.term(), List.of())),
                    circle
                        ? second.withReplacement(new Replacement(first.term(), List.of()))
                        : second))));
  }

  private static TermSection superseded(String term) {
    return new TermSection(
        term,
        TermType.FULL_FORM,
        AdministrativeStatus.SUPERSEDED,
        Origin.PERSON,
        "written for the test",
        null,
        null,
        List.of(),
        new TreeMap<>());
  }

  private Path lines(ConceptEntry... entries) throws IOException {
    Path file = folder.resolve("lines.jsonl");
    try (var output = Files.newOutputStream(file)) {
      context
          .getBean(JsonLinesWriter.class)
          .write(SampleEntries.source(List.of(entries)), SampleEntries.header(), output);
    }
    return file;
  }

  @Test
  void refusesAFileOfNoKnownForm() throws IOException {
    assertInstanceOf(
        ImportResult.Refused.class, take(file("letter.doc", "Dear all"), false, false));
    assertInstanceOf(ImportResult.Refused.class, take(folder.resolve("none.csv"), false, false));
  }

  private void fill() {
    glossary.propose(List.of(SampleEntries.proposal()));
    glossary.put(List.of(SampleEntries.decided(), SampleEntries.difficultWords()), "a person");
  }

  private List<TermSection> english(String id) {
    return glossary.find(id).orElseThrow().section(Language.EN).orElseThrow().terms();
  }

  private Path exported(String format) throws IOException {
    GlossaryWriter writer =
        context.getBeansOfType(GlossaryWriter.class).stream()
            .filter(candidate -> candidate.format().equals(format))
            .findFirst()
            .orElseThrow();
    Path file = folder.resolve("exported." + writer.fileExtension());
    try (var output = Files.newOutputStream(file)) {
      writer.write(SampleEntries.source(SampleEntries.all()), SampleEntries.header(), output);
    }
    return file;
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private ImportResult take(Path file, boolean dryRun, boolean strict) throws IOException {
    return context
        .getBean(GlossaryImporter.class)
        .take(new ImportRequest(file, dryRun, strict, null, "a person"), rows::add);
  }
}
