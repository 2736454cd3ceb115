package org.hexapla.align;

import static org.hexapla.align.Documents.line;
import static org.hexapla.align.Documents.operative;
import static org.hexapla.align.Documents.preambular;
import static org.hexapla.align.Documents.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.hexapla.corpus.Paragraph;
import org.hexapla.text.Language;
import org.junit.jupiter.api.Test;

class StructureParagraphAlignerTest {

  private final ParagraphAligner aligner = new StructureParagraphAligner();

  private List<String> beads(List<Paragraph> source, List<Paragraph> target) {
    return aligner
        .align(
            Documents.document("SAMPLE/RES/1/1", Language.EN, source),
            Documents.document("SAMPLE/RES/1/1", Language.FR, target))
        .stream()
        .map(bead -> String.join("+", bead.source()) + "=" + String.join("+", bead.target()))
        .toList();
  }

  @Test
  void pairsEqualIdsWhateverTheirLength() {
    List<Paragraph> source =
        List.of(preambular(1, text(50)), operative(1, text(300)), operative(2, text(20)));
    List<Paragraph> target =
        List.of(preambular(1, text(90)), operative(1, text(30)), operative(2, text(200)));
    assertEquals(List.of("pp1=pp1", "op1=op1", "op2=op2"), beads(source, target));
  }

  @Test
  void leavesAParagraphAloneThatTheOtherLanguageLacks() {
    List<Paragraph> source =
        List.of(
            preambular(1, text(60)),
            preambular(2, text(300)),
            preambular(3, text(140)),
            operative(1, text(80)));
    List<Paragraph> target =
        List.of(preambular(1, text(66)), preambular(2, text(150)), operative(1, text(85)));
    assertEquals(List.of("pp1=pp1", "pp2=", "pp3=pp2", "op1=op1"), beads(source, target));
  }

  @Test
  void joinsWhatTheOtherLanguageSplits() {
    List<Paragraph> source =
        List.of(preambular(1, text(100)), preambular(2, text(400)), preambular(3, text(90)));
    List<Paragraph> target =
        List.of(
            preambular(1, text(105)),
            preambular(2, text(210)),
            preambular(3, text(205)),
            preambular(4, text(95)));
    assertEquals(List.of("pp1=pp1", "pp2=pp2+pp3", "pp3=pp4"), beads(source, target));
  }

  @Test
  void pairsLinesOfABitextByTheirNumber() {
    List<Paragraph> source = List.of(line(4, text(40)), line(9, text(40)), line(17, text(40)));
    List<Paragraph> target = List.of(line(4, text(60)), line(17, text(10)));
    assertEquals(List.of("line4=line4", "line9=", "line17=line17"), beads(source, target));
  }

  @Test
  void numbersTieParagraphsThatLostTheirPlace() {
    List<Paragraph> source =
        List.of(
            preambular(1, "Recalling its resolution 61/266 of 16 May 2007"),
            preambular(2, "Recalling its resolution 53/453 of 18 December 1998"),
            preambular(3, "Recalling its resolution 79/331 of 5 September 2025"));
    List<Paragraph> target =
        List.of(
            preambular(1, "Rappelant sa résolution 53/453 du 18 décembre 1998"),
            preambular(2, "Rappelant sa résolution 79/331 du 5 septembre 2025"));
    assertEquals(List.of("pp1=", "pp2=pp1", "pp3=pp2"), beads(source, target));
  }

  @Property(tries = 100)
  void everyParagraphStandsInExactlyOneBead(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 300) Integer> source,
      @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 300) Integer> target) {
    List<Paragraph> left = paragraphs(source);
    List<Paragraph> right = paragraphs(target);
    List<Bead> beads =
        aligner.align(
            Documents.document("SAMPLE/RES/1/1", Language.EN, left),
            Documents.document("SAMPLE/RES/1/1", Language.FR, right));
    assertEquals(
        left.stream().map(Paragraph::id).toList(),
        beads.stream().flatMap(bead -> bead.source().stream()).toList());
    assertEquals(
        right.stream().map(Paragraph::id).toList(),
        beads.stream().flatMap(bead -> bead.target().stream()).toList());
    assertTrue(beads.stream().allMatch(bead -> bead.cost() >= 0));
  }

  private static List<Paragraph> paragraphs(List<Integer> lengths) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int i = 0; i < lengths.size(); i++) {
      paragraphs.add(preambular(i + 1, text(lengths.get(i))));
    }
    return paragraphs;
  }
}
