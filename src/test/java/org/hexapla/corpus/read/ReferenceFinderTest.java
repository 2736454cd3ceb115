package org.hexapla.corpus.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hexapla.corpus.Reference;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceFinderTest {

  private static final Path TABLE =
      Path.of("src/test/resources/org/hexapla/corpus/read/references.tsv");
  private static final Symbol DOCUMENT = new Symbol("A/RES/79/331");

  @TestFactory
  List<DynamicTest> findsReferencesAsEachLanguageWritesThem() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (String line : Files.readAllLines(TABLE)) {
      if (!line.startsWith("#")) {
        String[] cells = line.split("\t", -1);
        Language language = Language.of(cells[0]).orElseThrow();
        tests.add(
            DynamicTest.dynamicTest(
                cells[0] + " " + cells[1],
                () -> assertEquals(cells[2].strip(), found(cells[1], language, DOCUMENT))));
      }
    }
    return tests;
  }

  @Test
  void spansPointAtTheNumbersThemselves() {
    String text = "Recalling resolutions 61/7 of 20 October 2006 and A/61/L.7 and Add.1,";
    List<String> words =
        ReferenceFinder.of(Language.EN, DOCUMENT).in("pp1", text).stream()
            .map(reference -> reference.span().of(text))
            .toList();
    assertEquals(List.of("61/7", "A/61/L.7", "Add.1"), words);
  }

  @Test
  void numbersInsideASampleMeanSamples() {
    assertEquals(
        "SAMPLE/RES/3/4 2010-11-18; SAMPLE/DEC/2/401; SAMPLE/RES/1325(2000)",
        found(
            "resolution 3/4 of 18 November 2010, decision 2/401 and resolution 1325 (2000)",
            Language.EN,
            new Symbol("SAMPLE/RES/5/1")));
  }

  @Test
  void theHumanRightsCouncilMeansItsOwnResolutions() {
    assertEquals(
        "A/RES/60/251; A/HRC/RES/5/1",
        found(
            "Recalling General Assembly resolution 60/251, recalling also its resolution 5/1,",
            Language.EN,
            new Symbol("A/HRC/RES/16/21")));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          en, 'Recalling its resolution 61/266 of 16 May 2007, '
          fr, 'Rappelant sa résolution 61/266 du 16 mai 2007, '
          es, 'Recordando su resolución 61/266 de 16 de mayo de 2007, '
          ru, 'ссылаясь на свою резолюцию 61/266 от 16 мая 2007 года, '
          ar, 'إذ تشير إلى قرارها 61/266 المؤرخ 16 أيار/مايو 2007، '
          zh, '回顾其 2007 年 5 月 16 日第 61/266 号决议， '
          """)
  void findsEachReferenceInALineOfAnyLength(String language, String words) {
    String text = words.repeat(2_000);
    List<Reference> found =
        ReferenceFinder.of(Language.of(language).orElseThrow(), DOCUMENT).in("pp1", text);
    assertEquals(2_000, found.size());
    for (int i = 0; i < found.size(); i++) {
      assertEquals("A/RES/61/266 2007-05-16", line(found.get(i)));
      assertEquals("61/266", found.get(i).span().of(text));
      assertEquals(i, found.get(i).span().start() / words.length());
    }
  }

  private static String found(String text, Language language, Symbol document) {
    return ReferenceFinder.of(language, document).in("pp1", text).stream()
        .map(ReferenceFinderTest::line)
        .collect(Collectors.joining("; "));
  }

  private static String line(Reference reference) {
    String date = reference.date() == null ? "" : " " + reference.date();
    String part = reference.citedParagraph() == null ? "" : " [" + reference.citedParagraph() + "]";
    return reference.symbol() + date + part;
  }
}
