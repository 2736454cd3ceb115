package org.hexapla.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hexapla.align.TermMapperFactory.TargetTerms;
import org.hexapla.corpus.Paragraph;
import org.hexapla.corpus.ParallelResolution;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is no translation proves nothing, and nothing breaks on it. */
class MappingBadInputTest {

  private static final Path FIXTURES = Path.of("src/test/resources/org/hexapla/align");
  private static final TargetTerms NONE = new TargetTerms(Map.of(), Map.of());
  private static final String SYMBOL = "SAMPLE/LINES";

  /** An answer above this would be taken for true. */
  private static final double HIGH = 0.9;

  private static List<String> lines(Language language) throws IOException {
    return Files.readAllLines(FIXTURES.resolve("lines." + language.code()));
  }

  private static TermMapper mapper(
      Language from, List<String> source, Language to, List<String> target) {
    Map<Language, Resolution> versions = new EnumMap<>(Language.class);
    versions.put(from, document(from, source));
    if (!target.isEmpty()) {
      versions.put(to, document(to, target));
    }
    return new BitextTermMapperFactory(Documents.ANALYZER, new StructureParagraphAligner())
        .mapper(
            LineBitext.of(new ParallelResolution(new Symbol(SYMBOL), versions)),
            from,
            to,
            NONE,
            List.of());
  }

  private static Resolution document(Language language, List<String> lines) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        paragraphs.add(Documents.line(i + 1, lines.get(i)));
      }
    }
    return Documents.document(SYMBOL, language, paragraphs);
  }

  static Stream<List<Language>> pairs() {
    return Stream.of(Language.values())
        .filter(language -> language != Language.EN)
        .flatMap(other -> Stream.of(List.of(Language.EN, other), List.of(other, Language.EN)));
  }

  /** The terms of the fixtures with what they are called in two languages. */
  private static Map<String, String> equivalents(Language from, Language to) throws IOException {
    List<String> rows = Files.readAllLines(FIXTURES.resolve("equivalents.tsv"));
    List<String> languages = List.of(rows.get(0).split("\t"));
    Map<String, String> terms = new java.util.LinkedHashMap<>();
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split("\t");
      terms.put(cells[languages.indexOf(from.code())], cells[languages.indexOf(to.code())]);
    }
    return terms;
  }

  private static void assertNoWrongAnswerIsSure(TermMapper mapper, Language from, Language to)
      throws IOException {
    equivalents(from, to)
        .forEach(
            (term, right) ->
                mapper
                    .map(term, 1)
                    .forEach(
                        answer ->
                            assertTrue(
                                answer.confidence() < HIGH
                                    || key(answer.target(), to).equals(key(right, to)),
                                answer.toString())));
  }

  private static String key(String term, Language language) {
    return Documents.ANALYZER.key(term, language);
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void linesInAnotherOrderMakeNoWrongAnswerSure(List<Language> pair) throws IOException {
    Language from = pair.get(0);
    Language to = pair.get(1);
    List<String> shifted = new ArrayList<>(lines(to));
    Collections.rotate(shifted, 7);
    assertNoWrongAnswerIsSure(mapper(from, lines(from), to, shifted), from, to);
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void theSameTextInsteadOfATranslationProvesNothing(List<Language> pair) throws IOException {
    Language from = pair.get(0);
    Language to = pair.get(1);
    assertNoWrongAnswerIsSure(mapper(from, lines(from), to, lines(from)), from, to);
  }

  @Test
  void emptyLinesAreNoUnits() throws IOException {
    List<String> gaps = new ArrayList<>(lines(Language.FR));
    for (int i = 0; i < gaps.size(); i += 3) {
      gaps.set(i, "");
    }
    TermMapper mapper = mapper(Language.EN, lines(Language.EN), Language.FR, gaps);
    assertEquals("Conseil de sécurité", mapper.map("Security Council", 1).get(0).target());
  }

  @Test
  void oneLanguageAbsentIsNoEvidence() throws IOException {
    TermMapper mapper = mapper(Language.EN, lines(Language.EN), Language.FR, List.of());
    assertEquals(List.of(), mapper.map("Security Council", 3));
  }

  @Test
  void aParagraphOfTwentyThousandCharactersIsRead() throws IOException {
    List<String> english = new ArrayList<>(lines(Language.EN));
    List<String> french = new ArrayList<>(lines(Language.FR));
    english.add("The committee met again and again in the morning. ".repeat(400));
    french.add("Le comité s'est réuni encore et encore le matin. ".repeat(400));
    TermMapper mapper = mapper(Language.EN, english, Language.FR, french);
    assertEquals("Conseil de sécurité", mapper.map("Security Council", 1).get(0).target());
  }

  @Test
  void oneWordAgainstHundredsIsAligned() {
    Bitext lopsided =
        Documents.bitext(List.of("peace", "war"), List.of("paix ".repeat(400), "guerre"));
    WordAlignment alignment = new WordAligner(new LexiconFolder("")).align(lopsided);
    assertEquals(lopsided.target().size(), alignment.bitext().target().size());
  }
}
