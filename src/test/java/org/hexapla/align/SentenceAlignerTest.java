package org.hexapla.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.StringLength;
import org.hexapla.align.SegmentBead.Segment;
import org.hexapla.align.SentenceAligner.Unit;
import org.hexapla.corpus.Paragraph;
import org.hexapla.corpus.Resolution;
import org.hexapla.text.ClauseSplitter;
import org.hexapla.text.Language;
import org.hexapla.text.SentenceSplitter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentenceAlignerTest {

  private static final Path FIXTURES = Path.of("src/test/resources/org/hexapla/align");

  private final SentenceAligner aligner =
      new WordAndLengthSentenceAligner(
          AnchorReaders.standard(), SentenceSplitter.standard(), new ClauseSplitter());

  static Stream<List<Language>> pairs() {
    return TermMapperTest.pairs();
  }

  private static Resolution document(Language language, String... texts) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (String text : texts) {
      paragraphs.add(Documents.operative(paragraphs.size() + 1, text));
    }
    return Documents.document("SAMPLE/RES/1/1", language, paragraphs);
  }

  private List<SegmentBead> align(Resolution source, Resolution target, Unit unit) {
    return aligner.align(source, target, new Bead(ids(source), ids(target), 0), unit);
  }

  private static List<String> ids(Resolution document) {
    return document.paragraphs().stream().map(Paragraph::id).toList();
  }

  private static List<String> words(Resolution document, List<Segment> segments) {
    return segments.stream()
        .map(one -> one.span().of(document.paragraph(one.paragraph()).orElseThrow().text()))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void pairsTheClausesOfOneLongSentence(List<Language> pair) throws IOException {
    List<String> left = Files.readAllLines(FIXTURES.resolve("clauses." + pair.get(0)));
    List<String> right = Files.readAllLines(FIXTURES.resolve("clauses." + pair.get(1)));
    Resolution source = document(pair.get(0), String.join(space(pair.get(0)), left));
    Resolution target = document(pair.get(1), String.join(space(pair.get(1)), right));
    for (SegmentBead bead : align(source, target, Unit.CLAUSE)) {
      assertEquals(
          lines(left, words(source, bead.source())), lines(right, words(target, bead.target())));
    }
  }

  private static String space(Language language) {
    return language.spaced() ? " " : "";
  }

  /** In which lines of the fixture the words stand. */
  private static List<Integer> lines(List<String> lines, List<String> words) {
    return words.stream()
        .map(some -> lines.stream().filter(line -> line.contains(some)).map(lines::indexOf))
        .flatMap(found -> found)
        .distinct()
        .toList();
  }

  @Test
  void pairsSentencesAcrossTheParagraphsOfABead() {
    Resolution source =
        document(Language.EN, "The Council met on 12 May 2015. It heard 34 speakers.", "It rose.");
    Resolution target =
        document(
            Language.ES,
            "El Consejo se reunió el 12 de mayo de 2015. Escuchó a 34 oradores. " + "Se levantó.");
    List<SegmentBead> beads = align(source, target, Unit.SENTENCE);
    assertEquals(3, beads.size());
    assertEquals(List.of("It heard 34 speakers."), words(source, beads.get(1).source()));
    assertEquals(List.of("Escuchó a 34 oradores."), words(target, beads.get(1).target()));
    assertEquals("op2", beads.get(2).source().get(0).paragraph());
  }

  @Test
  void aSideThatIsAbsentLeavesTheOtherAlone() {
    Resolution source = document(Language.FR, "Une phrase. Une autre phrase.");
    List<SegmentBead> beads =
        aligner.align(
            source,
            document(Language.ZH, "句子。"),
            new Bead(List.of("op1"), List.of(), 0),
            Unit.SENTENCE);
    assertEquals(2, beads.size());
    assertTrue(beads.stream().allMatch(bead -> bead.target().isEmpty() && bead.cost() == 0));
  }

  @Test
  void aParagraphOfTwentyThousandCharactersIsPairedInTime() {
    String english =
        "Recalling the resolution of the Council, which was adopted in 2006; ".repeat(300);
    String chinese = "回顾安全理事会的决议，该决议于2006年通过；".repeat(300);
    Resolution source = document(Language.EN, english.strip());
    Resolution target = document(Language.ZH, chinese);
    List<SegmentBead> beads =
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> align(source, target, Unit.CLAUSE));
    assertTrue(beads.size() > 200);
  }

  @Property(tries = 200)
  void everySegmentStandsInOneBeadInOrder(
      @ForAll @NotBlank @StringLength(max = 300) @CharRange(from = ' ', to = '~') String left,
      @ForAll @NotBlank @StringLength(max = 300) String right,
      @ForAll Language from,
      @ForAll Language to,
      @ForAll Unit unit) {
    Resolution source = document(from, left);
    Resolution target = document(to, right);
    List<SegmentBead> beads = align(source, target, unit);
    inOrder(left, beads.stream().flatMap(bead -> bead.source().stream()).toList());
    inOrder(right, beads.stream().flatMap(bead -> bead.target().stream()).toList());
    assertTrue(beads.stream().allMatch(b -> b.cost() >= 0 && Double.isFinite(b.cost())));
  }

  /** The segments follow each other, and nothing but blanks stands between them. */
  private static void inOrder(String text, List<Segment> segments) {
    int end = 0;
    for (Segment segment : segments) {
      assertEquals("op1", segment.paragraph());
      assertTrue(segment.span().start() >= end);
      assertTrue(isBlank(text.substring(end, segment.span().start())));
      end = segment.span().end();
    }
    assertTrue(isBlank(text.substring(end)));
  }

  private static boolean isBlank(String text) {
    return text.codePoints()
        .allMatch(
            c ->
                Character.isWhitespace(c)
                    || !Character.isDefined(c)
                    || Character.isISOControl(c)
                    || Character.isSpaceChar(c)
                    || Character.getType(c) == Character.FORMAT);
  }
}
