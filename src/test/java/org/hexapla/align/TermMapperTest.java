package org.hexapla.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hexapla.align.TermMapperFactory.TargetTerms;
import org.hexapla.text.Language;
import org.hexapla.text.TextAnalyzer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A bitext of twenty lines in six languages, in which every term stands at least four times. */
class TermMapperTest {

  private static final Path FIXTURES = Path.of("src/test/resources/org/hexapla/align");
  private static final TargetTerms NONE = new TargetTerms(Map.of(), Map.of());
  private static final TextAnalyzer ANALYZER = TextAnalyzer.standard();

  private static TermMapperFactory factory;
  private static LineBitext corpus;

  /** Once for all: what was aligned is kept. */
  @BeforeAll
  static void read() throws IOException {
    factory = new BitextTermMapperFactory(ANALYZER, new StructureParagraphAligner());
    corpus = LineBitext.read(FIXTURES.resolve("lines"), "SAMPLE/LINES", 0);
  }

  private TermMapper mapper(Language from, Language to) {
    return factory.mapper(corpus, from, to, NONE, List.of());
  }

  static Stream<List<Language>> pairs() {
    return Stream.of(Language.values())
        .flatMap(from -> Stream.of(Language.values()).map(to -> List.of(from, to)))
        .filter(pair -> pair.get(0) != pair.get(1));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void findsEveryTermOfAPair(List<Language> pair) throws IOException {
    Language from = pair.get(0);
    Language to = pair.get(1);
    assertFindsEveryTerm(mapper(from, to), from, to);
  }

  static Stream<List<Language>> pairsWithoutEnglish() {
    return pairs().filter(pair -> !pair.contains(Language.EN));
  }

  @ParameterizedTest
  @MethodSource("pairsWithoutEnglish")
  void findsEveryTermByWayOfEnglish(List<Language> pair) throws IOException {
    Language from = pair.get(0);
    Language to = pair.get(1);
    assertFindsEveryTerm(factory.composed(corpus, from, Language.EN, to, NONE), from, to);
  }

  @Test
  void composingNeedsThreeLanguages() {
    assertThrows(
        IllegalArgumentException.class,
        () -> factory.composed(corpus, Language.FR, Language.FR, Language.ZH, NONE));
  }

  private void assertFindsEveryTerm(TermMapper mapper, Language from, Language to)
      throws IOException {
    List<String> rows = Files.readAllLines(FIXTURES.resolve("equivalents.tsv"));
    List<String> languages = List.of(rows.get(0).split("\t"));
    List<String> wrong = new ArrayList<>();
    for (String row : rows.subList(1, rows.size())) {
      String[] terms = row.split("\t");
      String term = terms[languages.indexOf(from.code())];
      String expected = terms[languages.indexOf(to.code())];
      List<TranslationEquivalent> found = mapper.map(term, 1);
      String answer = found.isEmpty() ? "" : found.get(0).target();
      if (!ANALYZER.key(answer, to).equals(ANALYZER.key(expected, to))) {
        wrong.add(term + ": " + answer + ", not " + expected);
      }
    }
    assertEquals(List.of(), wrong);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void saysNothingWithoutEvidence(Language from) {
    Language to = from == Language.EN ? Language.FR : Language.EN;
    assertTrue(mapper(from, to).map("Xyzzy", 3).isEmpty());
    assertTrue(mapper(from, to).map("", 3).isEmpty());
    assertTrue(mapper(from, to).map("…", 3).isEmpty());
  }

  @Test
  void countsItsEvidenceAndNamesTheRunnerUp() {
    TranslationEquivalent found =
        mapper(Language.EN, Language.FR).map("the Security Council", 1).get(0);
    assertEquals("the Security Council", found.source());
    assertEquals("Conseil de sécurité", found.target());
    assertEquals(4, found.support());
    assertEquals(4, found.sourceUnits());
    assertEquals(4, found.targetUnits());
    assertEquals(4, found.evidence().size());
    assertEquals("line2", found.evidence().get(0).locator().id());
    assertEquals(
        "Conseil de sécurité",
        found.evidence().get(0).span().of("Le Conseil de sécurité s'est réuni le matin."));
    assertNotEquals(found.target(), found.runnerUp());
  }

  @Test
  void showsTheFormWithoutWhatIsAttached() {
    assertEquals(
        "الجمعية العامة",
        mapper(Language.EN, Language.AR).map("general assembly", 1).get(0).target());
  }

  @Test
  void answersTheSameEachTime() {
    List<TranslationEquivalent> first = mapper(Language.EN, Language.RU).map("Member States", 5);
    TermMapperFactory another =
        new BitextTermMapperFactory(ANALYZER, new StructureParagraphAligner());
    assertEquals(
        first,
        another.mapper(corpus, Language.EN, Language.RU, NONE, List.of()).map("Member States", 5));
  }
}
