package org.hexapla.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.ApplicationContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexapla.corpus.MemoryCorpus;
import org.hexapla.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** With the starter glossary as it is. */
class DraftCheckerTest {

  private static final MemoryCorpus CORPUS = new MemoryCorpus();
  private static final MemoryIgnoredFindings IGNORED = new MemoryIgnoredFindings();
  private static final DraftChecker CHECKER = StarterChecks.checker(CORPUS, IGNORED);

  /** {@code ⏎} stands for a line end in the fixture. */
  @ParameterizedTest
  @CsvFileSource(resources = "findings.tsv", delimiter = '\t', quoteCharacter = '\u0001')
  void finds(String language, String line, String expected) {
    Draft draft = Draft.of(line.replace('⏎', '\n'), Language.of(language).orElseThrow());
    assertEquals(expected == null ? "" : expected, shown(draft));
  }

  private static String shown(Draft draft) {
    return CHECKER.check(draft).stream()
        .map(
            finding ->
                finding.kind().label()
                    + ":"
                    + finding.note().span().of(draft.text())
                    + ">"
                    + finding.note().replacements().stream().findFirst().orElse(""))
        .collect(Collectors.joining(" "));
  }

  /** What is missing by its name, what the source has not by {@code reverse}. */
  @ParameterizedTest
  @CsvFileSource(resources = "bilingual.tsv", delimiter = '\t', quoteCharacter = '\u0001')
  void findsWhatATranslationLacks(
      String from, String source, String to, String translation, String expected) {
    Draft draft =
        Draft.of(translation, Language.of(to).orElseThrow())
            .from(source, Language.of(from).orElseThrow());
    assertEquals(
        expected == null ? List.of() : List.of(expected.split(";")),
        CHECKER.check(draft).stream()
            .filter(finding -> finding.kind() == FindingKind.BILINGUAL)
            .map(finding -> finding.note().replacements().stream().findFirst().orElse("reverse"))
            .toList());
  }

  @Test
  void takesDatesAndParagraphsFromTheDocuments() {
    CORPUS.put("A/RES/79/900", Language.EN, LocalDate.of(2025, 9, 5), "One.", "Two.");
    String text = "Recalling paragraph 3 of its resolution 79/900 of 5 September 2024,";
    List<Finding> findings = CHECKER.check(Draft.of(text, Language.EN));
    assertEquals(
        List.of("2024", "79/900"),
        findings.stream().map(finding -> finding.note().span().of(text)).sorted().toList());
    Finding date =
        findings.stream()
            .filter(finding -> !finding.note().replacements().isEmpty())
            .findFirst()
            .orElseThrow();
    assertEquals(List.of("2025"), date.note().replacements());
    assertTrue(date.note().message().contains("A/RES/79/900"), date.note().message());
  }

  @ParameterizedTest
  @CsvFileSource(resources = "typography.tsv", delimiter = '\t', quoteCharacter = '\u0001')
  void looksForTheMarksOfTheHouseWhereItIsAskedTo(String language, String line, String expected) {
    Language of = Language.of(language).orElseThrow();
    Draft draft = new Draft(line, of, null, null, EnumSet.of(FindingKind.TYPOGRAPHY));
    assertEquals(
        expected == null ? List.of() : List.of(expected),
        CHECKER.check(draft).stream().map(one -> one.note().replacements().get(0)).toList());
    assertEquals(
        List.of(),
        CHECKER.check(Draft.of(line, of)).stream()
            .filter(one -> one.kind() == FindingKind.TYPOGRAPHY)
            .toList());
  }

  @Test
  void leavesOutWhatIsIgnoredInOneDraftOrInAll() {
    Draft draft = Draft.of("He was minister in Swaziland.", Language.EN);
    String id = IGNORED.add(FindingKind.STATE, Language.EN, "SWAZILAND", "draft 7", "a test").id();
    assertEquals("state:Swaziland>Eswatini", shown(draft));
    assertEquals("", shown(draft.named("draft 7")));
    IGNORED.remove(id);
    id = IGNORED.add(null, null, "swaziland", null, "a test").id();
    assertEquals("", shown(draft));
    IGNORED.remove(id);
  }

  @Test
  void takesLevelsFromTheConfiguration() {
    Map<String, Object> levels =
        Map.of("hexapla.check.levels.state", "hint", "hexapla.check.levels.unapproved", "off");
    try (ApplicationContext other = ApplicationContext.run(levels)) {
      CheckSettings settings = other.getBean(CheckSettings.class);
      Finding found = CHECKER.check(Draft.of("In Swaziland.", Language.EN)).get(0);
      assertEquals(Finding.Level.HINT, settings.atLevel(found).note().level());
      assertTrue(!settings.wanted(FindingKind.standard()).contains(FindingKind.UNAPPROVED));
      assertTrue(!settings.wanted(FindingKind.standard()).contains(FindingKind.TYPOGRAPHY));
    }
  }

  @Test
  void comparesATranslationLineByLine() {
    Draft draft =
        Draft.of("Le Conseil de sécurité agit.\nLe comité se tait.", Language.FR)
            .from("The Security Council acts.\nThe Security Council is silent.", Language.EN);
    List<Finding> findings =
        CHECKER.check(draft).stream().filter(one -> one.kind() == FindingKind.BILINGUAL).toList();
    assertEquals(1, findings.size());
    assertEquals("Le comité se tait.", findings.get(0).note().span().of(draft.text()));
  }

  @Test
  void looksOnlyForTheKindsAskedFor() {
    Draft all = Draft.of("The secretary general was in Swaziland.", Language.EN);
    assertEquals(
        "unapproved:secretary general>Secretary-General state:Swaziland>Eswatini", shown(all));
    Draft one = new Draft(all.text(), all.language(), null, null, EnumSet.of(FindingKind.STATE));
    assertEquals("state:Swaziland>Eswatini", shown(one));
    assertEquals("", shown(new Draft(all.text(), all.language(), null, null, Set.of())));
  }

  @Test
  void writesItsMessageInTheLanguageOfTheDraftWithItsProof() {
    Finding finding = CHECKER.check(Draft.of("维持和平行动部参加了会议。", Language.ZH)).get(0);
    assertTrue(finding.note().message().startsWith("“维持和平行动部”是旧称"), finding.note().message());
    assertTrue(finding.note().message().contains("来源："), finding.note().message());
  }

  @Test
  void readsAnythingWithoutFailing() {
    for (Language language : Language.values()) {
      for (String text :
          List.of("", "\n\n", "\ud800", "“", "《", "1. ", "1. 又", "61/266", "a".repeat(100_000))) {
        CHECKER.check(Draft.of(text, language).from("Security Council", Language.EN));
      }
    }
  }
}
