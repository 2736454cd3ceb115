package org.hexapla.align;

import static org.hexapla.align.Documents.line;
import static org.hexapla.align.Documents.operative;
import static org.hexapla.align.Documents.preambular;
import static org.hexapla.align.Documents.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hexapla.corpus.Paragraph;
import org.junit.jupiter.api.Test;

class StructureCostTest {

  private static final double EXACTLY = 1e-9;
  private static final double PRINTED = -LengthCost.HIGHEST_DIFFERENCE_COST;
  private static final Paragraph TITLE =
      new Paragraph("title", Paragraph.Kind.TITLE, null, "On writing", List.of());

  private static double one(Paragraph left, Paragraph right) {
    return new StructureCost(List.of(left), List.of(right)).of(0, 1, 0, 1);
  }

  @Test
  void believesANumberThatIsPrintedOnBothSides() {
    assertEquals(PRINTED, one(operative(3, "a"), operative(3, "b")), EXACTLY);
    assertEquals(4, one(operative(3, "a"), operative(4, "b")), EXACTLY, "other numbers");
  }

  @Test
  void believesAPlaceWhereBothSidesHaveEquallyMany() {
    Paragraph first = preambular(1, "a");
    Paragraph second = preambular(2, "b");
    assertEquals(-4, one(first, first), EXACTLY);
    assertEquals(0, one(first, second), EXACTLY);
    List<Paragraph> two = List.of(first, second);
    assertEquals(-1.5, new StructureCost(two, List.of(first)).of(0, 1, 0, 1), EXACTLY, "fewer");
    assertEquals(-1.5, new StructureCost(List.of(first), two).of(0, 1, 0, 1), EXACTLY, "more");
    List<Paragraph> withAnother = List.of(first, operative(1, "c"));
    assertEquals(
        -4, new StructureCost(withAnother, List.of(first)).of(0, 1, 0, 1), EXACTLY, "of its kind");
  }

  @Test
  void doubtsPairsOfDifferentKinds() {
    assertEquals(4, one(TITLE, preambular(1, "b")), EXACTLY);
    assertEquals(4, one(preambular(1, "b"), operative(1, "c")), EXACTLY);
    Paragraph unnumbered = new Paragraph("op1", Paragraph.Kind.OPERATIVE, null, "c", List.of());
    assertEquals(-4, one(unnumbered, operative(1, "c")), EXACTLY, "printed on one side");
    assertEquals(0, one(unnumbered, operative(2, "c")), EXACTLY, "nobody says that it differs");
  }

  @Test
  void linesHaveNoStructure() {
    assertEquals(0, one(line(4, "a"), line(5, "b")), EXACTLY);
    assertEquals(0, one(line(4, "a"), operative(5, "b")), EXACTLY);
    assertEquals(0, one(operative(5, "b"), line(4, "a")), EXACTLY);
    assertEquals(PRINTED, one(line(4, "a"), line(4, "b")), EXACTLY);
  }

  @Test
  void believesTheFirstNumberOfAGroupALittle() {
    List<Paragraph> source = List.of(operative(1, "a"), operative(2, "b"));
    List<Paragraph> target = List.of(operative(1, "c"), operative(2, "d"), TITLE);
    StructureCost cost = new StructureCost(source, target);
    assertEquals(-3, cost.of(0, 2, 0, 1), EXACTLY);
    assertEquals(-3, cost.of(0, 1, 0, 2), EXACTLY);
    assertEquals(0, cost.of(0, 2, 1, 1), EXACTLY);
    assertEquals(4, cost.of(0, 2, 2, 1), EXACTLY);
    assertEquals(0, cost.of(0, 1, 2, 0), EXACTLY, "nothing beside it");
    assertEquals(0, cost.of(0, 0, 2, 1), EXACTLY);
  }

  @Test
  void comparesTheLengthsOfWhatSurelySaysTheSame() {
    List<Paragraph> source = List.of(operative(1, text(1_000)), preambular(1, text(500)));
    List<Paragraph> shorter = List.of(operative(1, text(400)), preambular(1, text(200)));
    assertEquals(
        UnitCosts.ratio(1, 1_500, 600), new StructureCost(source, shorter).ratio(1), EXACTLY);
    List<Paragraph> other =
        List.of(operative(1, text(400)), preambular(1, text(200)), preambular(2, text(300)));
    assertEquals(
        UnitCosts.ratio(1, 1_000, 400),
        new StructureCost(source, other).ratio(1),
        EXACTLY,
        "a place that may have lost step says nothing");
    assertEquals(
        0.7, new StructureCost(source, List.of(operative(2, "x"))).ratio(0.7), EXACTLY, "none");
  }

  @Test
  void knowsLinesOfABitextByTheirNumbers() {
    List<Paragraph> lines = List.of(line(4, "a"), line(17, "b"));
    List<Paragraph> mixed = List.of(line(4, "a"), operative(1, "b"));
    Paragraph unnumbered = new Paragraph("line1", Paragraph.Kind.LINE, null, "a", List.of());
    assertTrue(StructureCost.areLinesOfBitext(lines, lines));
    assertFalse(StructureCost.areLinesOfBitext(lines, mixed));
    assertFalse(StructureCost.areLinesOfBitext(mixed, lines));
    assertFalse(StructureCost.isLineOfBitext(unnumbered));
    assertEquals(17, StructureCost.lineNumber(lines.get(1)));
  }
}
