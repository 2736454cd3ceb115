package org.hexapla.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hexapla.align.SentenceAligner.Unit;
import org.hexapla.corpus.KnownOfDocument;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.ClauseSplitter;
import org.hexapla.text.Language;
import org.hexapla.text.SentenceSplitter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KeptAlignmentsTest {

  private static final int ENOUGH = 1_000;

  private static final Map<Language, String> COUNCIL =
      Map.of(
          Language.AR, "مجلس الأمن",
          Language.ZH, "安全理事会",
          Language.EN, "Security Council",
          Language.ES, "Consejo de Seguridad",
          Language.FR, "Conseil de sécurité",
          Language.RU, "Совет Безопасности");

  private static final Map<Language, String> SCHOOL =
      Map.of(
          Language.AR, "مدرسة",
          Language.ZH, "学校",
          Language.EN, "school",
          Language.ES, "escuela",
          Language.FR, "école",
          Language.RU, "школа");

  private final Map<List<Language>, Map<String, Set<String>>> known = new HashMap<>();
  private final AnchorReaders readers =
      new AnchorReaders(
          Documents.ANALYZER,
          List.of((from, to) -> known.computeIfAbsent(List.of(from, to), pair -> Map.of())));
  private int aligned;

  static Stream<List<Language>> pairs() {
    return TermMapperTest.pairs();
  }

  private KeptAlignments keeping(int characters) {
    ParagraphAligner paragraphs = new StructureParagraphAligner(readers);
    SentenceAligner sentences =
        new WordAndLengthSentenceAligner(
            readers, SentenceSplitter.standard(), new ClauseSplitter());
    return new KeptAlignments(
        readers,
        Documents.ANALYZER,
        (source, target) -> {
          aligned++;
          return paragraphs.align(source, target);
        },
        (source, target, bead, unit) -> {
          aligned++;
          return sentences.align(source, target, bead, unit);
        },
        characters);
  }

  private static Resolution document(Language language, String version, String text) {
    return KnownOfDocument.NOTHING.with(
        new Symbol("SAMPLE/RES/1/1"), language, version, List.of(Documents.operative(1, text)));
  }

  private static Resolution document(Language language) {
    return document(language, "1", "1. " + COUNCIL.getOrDefault(language, ""));
  }

  /** Makes known that two languages call something so, and nothing else. */
  private void tell(List<Language> pair, Map<Language, String> names) {
    Language from = pair.get(0);
    Language to = pair.get(1);
    known.put(pair, Map.of(key(names, from), Set.of(key(names, to))));
    known.put(List.of(to, from), Map.of(key(names, to), Set.of(key(names, from))));
  }

  private static String key(Map<Language, String> names, Language language) {
    return Documents.ANALYZER.key(names.getOrDefault(language, ""), language);
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void alignsADocumentOnceUntilAWordOfItBecomesKnown(List<Language> pair) {
    KeptAlignments alignments = keeping(ENOUGH);
    Resolution source = document(pair.get(0));
    Resolution target = document(pair.get(1));
    List<Bead> beads = alignments.align(source, target);
    List<SegmentBead> clauses = alignments.align(source, target, beads.get(0), Unit.CLAUSE);
    assertSame(beads, alignments.align(source, target));
    assertSame(clauses, alignments.align(source, target, beads.get(0), Unit.CLAUSE));
    assertEquals(2, aligned);

    tell(pair, SCHOOL);
    assertSame(beads, alignments.align(source, target), "the texts are not about schools");
    tell(pair, COUNCIL);
    alignments.align(source, target);
    assertEquals(3, aligned);
    alignments.align(source, target, beads.get(0), Unit.CLAUSE);
    assertEquals(4, aligned);
    known.clear();
    alignments.align(source, target);
    assertEquals(5, aligned, "what is known no longer counts no longer");
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void alignsAnotherVersionAnew(List<Language> pair) {
    KeptAlignments alignments = keeping(ENOUGH);
    Resolution source = document(pair.get(0));
    alignments.align(source, document(pair.get(1)));
    alignments.align(source, document(pair.get(1), "2", "1. 2015"));
    alignments.align(document(pair.get(0), "2", "1. 2015"), document(pair.get(1)));
    assertEquals(3, aligned);
    alignments.align(source, document(pair.get(1)));
    assertEquals(3, aligned, "both versions are kept");
  }

  @Test
  void keepsWhatWasAskedForLastAndNoMoreThanItMay() {
    KeptAlignments alignments = keeping(3 * 40);
    List<Resolution> french =
        IntStream.range(0, 4)
            .mapToObj(version -> document(Language.FR, "v" + version, "x".repeat(21)))
            .toList();
    Resolution english = document(Language.EN);
    french.forEach(one -> alignments.align(english, one));
    assertEquals(4, aligned);
    alignments.align(english, french.get(3));
    assertEquals(4, aligned);
    alignments.align(english, french.get(0));
    assertEquals(5, aligned, "the oldest had to go");

    Resolution huge = document(Language.FR, "huge", "x".repeat(500));
    alignments.align(english, huge);
    alignments.align(english, huge);
    assertEquals(7, aligned, "what is larger than all that may be kept is not kept");
    alignments.align(english, french.get(3));
    assertEquals(7, aligned, "nor does it drive others out");
  }

  @Test
  void manyWhoAskAtOnceWaitForOne() throws Exception {
    KeptAlignments alignments = keeping(ENOUGH);
    ExecutorService askers = Executors.newFixedThreadPool(8);
    try {
      CountDownLatch start = new CountDownLatch(1);
      List<Future<List<Bead>>> answers =
          IntStream.range(0, 8)
              .mapToObj(
                  i ->
                      askers.submit(
                          () -> {
                            start.await();
                            return alignments.align(document(Language.EN), document(Language.RU));
                          }))
              .toList();
      start.countDown();
      for (Future<List<Bead>> answer : answers) {
        assertSame(answers.get(0).get(), answer.get());
      }
      assertEquals(1, aligned);
    } finally {
      askers.shutdownNow();
    }
  }
}
