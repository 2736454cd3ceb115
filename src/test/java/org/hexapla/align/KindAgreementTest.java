package org.hexapla.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Fourteen lines with acronyms, full names beside them, formulas, and States of like names. */
class KindAgreementTest {

  private static final Path FIXTURES = Path.of("src/test/resources/org/hexapla/align");

  private static final TermMapperFactory FACTORY =
      new BitextTermMapperFactory(Documents.ANALYZER, new StructureParagraphAligner());
  private static final LineBitext CORPUS = corpus();

  private static LineBitext corpus() {
    try {
      return LineBitext.read(FIXTURES.resolve("kinds"), "SAMPLE/KINDS", 0);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  static Stream<List<Language>> pairs() {
    return Stream.of(Language.values())
        .flatMap(from -> Stream.of(Language.values()).map(to -> List.of(from, to)))
        .filter(pair -> pair.get(0) != pair.get(1));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void acronymsFormulasAndStatesGoWithTheirLikes(List<Language> pair) throws IOException {
    Language from = pair.get(0);
    Language to = pair.get(1);
    TermMapper mapper =
        FACTORY.mapper(CORPUS, from, to, new TargetTerms(Map.of(), Map.of()), List.of());
    List<String> rows = Files.readAllLines(FIXTURES.resolve("kinds.tsv"));
    List<String> header = List.of(rows.get(0).split("\t"));
    List<String> wrong = new ArrayList<>();
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split("\t");
      String term = cells[header.indexOf(from.code())];
      String expected = cells[header.indexOf(to.code())];
      if (term.isEmpty() || expected.isEmpty()) {
        continue; // Arabic has a short form and no acronym
      }
      List<TranslationEquivalent> found = mapper.map(term, 1);
      String answer = found.isEmpty() ? "" : found.get(0).target();
      if (!Documents.ANALYZER.key(answer, to).equals(Documents.ANALYZER.key(expected, to))) {
        wrong.add(cells[0] + " " + term + ": " + answer + ", not " + expected);
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void tellsAcronymsByTheirLetters() {
    Stream.of("UNDP", "ПРООН", "OIT", "COVID-19")
        .forEach(one -> assertTrue(KindAgreement.isAcronym(one), one));
    Stream.of("Peace", "мир", "和平", "السلام", "A", "EN EL", "MULTILINGUALISM", "1325")
        .forEach(other -> assertFalse(KindAgreement.isAcronym(other), other));
  }
}
