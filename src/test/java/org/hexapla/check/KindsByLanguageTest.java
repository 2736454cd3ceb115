package org.hexapla.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hexapla.corpus.MemoryCorpus;
import org.hexapla.text.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingConsumer;

/**
 * Every kind in every language finds its error and stays quiet on the same draft without it. Each
 * line of the fixture: language, kind, draft, the words that are wrong (for a translation that
 * lacks a term: the term), the draft as it is right, and for a translation the language and the
 * words of its source.
 */
class KindsByLanguageTest {

  private static final DraftChecker CHECKER =
      StarterChecks.checker(new MemoryCorpus(), new MemoryIgnoredFindings());

  private record Row(Language language, FindingKind kind, Draft wrong, String words, Draft right) {

    static Row of(String line) {
      String[] cells = line.split("\t");
      Language language = Language.of(cells[0]).orElseThrow();
      FindingKind kind = FindingKind.of(cells[1]).orElseThrow();
      return new Row(
          language,
          kind,
          draft(language, kind, cells, 2),
          cells[3],
          draft(language, kind, cells, 4));
    }

    /** Typography is asked for alone: the other drafts keep to no house. */
    private static Draft draft(Language language, FindingKind kind, String[] cells, int cell) {
      Set<FindingKind> kinds =
          kind == FindingKind.TYPOGRAPHY ? EnumSet.of(kind) : FindingKind.standard();
      Draft draft = new Draft(cells[cell].replace('⏎', '\n'), language, null, null, kinds);
      return cells.length > 5 ? draft.from(cells[6], Language.of(cells[5]).orElseThrow()) : draft;
    }

    String name() {
      return kind.label() + " in " + language + ": " + wrong.text();
    }
  }

  private static List<Row> rows() throws IOException {
    try (InputStream fixture = KindsByLanguageTest.class.getResourceAsStream("kinds.tsv")) {
      return new String(assertFound(fixture).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(Row::of)
          .toList();
    }
  }

  private static InputStream assertFound(InputStream fixture) {
    assertNotNull(fixture, "kinds.tsv");
    return fixture;
  }

  @Test
  void hasEveryKindInEveryLanguage() throws IOException {
    Set<String> wanted = new TreeSet<>();
    for (FindingKind kind : FindingKind.values()) {
      for (Language language : Language.values()) {
        wanted.add(kind.label() + " " + language);
      }
    }
    Set<String> had = new TreeSet<>();
    rows().forEach(row -> had.add(row.kind().label() + " " + row.language()));
    assertEquals(wanted, had);
  }

  @TestFactory
  Stream<DynamicTest> findsTheError() throws IOException {
    return eachRow(
        row -> {
          List<Finding> findings = CHECKER.check(row.wrong());
          assertTrue(findings.stream().anyMatch(one -> isIt(one, row)), findings::toString);
        });
  }

  /** As the configuration may ask for another level. */
  @TestFactory
  Stream<DynamicTest> isTheSameAtEveryLevel() throws IOException {
    return eachRow(
        row -> {
          for (Finding finding : CHECKER.check(row.wrong())) {
            for (Finding.Level level : Finding.Level.values()) {
              Finding other = finding.with(finding.note().at(level));
              assertEquals(level, other.note().level());
              assertEquals(finding, other.with(finding.note()));
            }
          }
        });
  }

  private static boolean isIt(Finding finding, Row row) {
    return finding.kind() == row.kind()
        && (IgnoredFindings.words(finding, row.wrong()).contains(row.words())
            || row.words().contains(finding.note().span().of(row.wrong().text()))
            || finding.note().replacements().contains(row.words()));
  }

  @TestFactory
  Stream<DynamicTest> staysQuietWhereItIsRight() throws IOException {
    return eachRow(row -> assertEquals(List.of(), CHECKER.check(row.right())));
  }

  private static Stream<DynamicTest> eachRow(ThrowingConsumer<Row> test) throws IOException {
    return DynamicTest.stream(rows().stream(), Row::name, test);
  }
}
