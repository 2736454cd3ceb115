package org.hexapla.align;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.hexapla.corpus.Paragraph;
import org.hexapla.corpus.Resolution;

/**
 * Pairs paragraphs by the document's own structure, by their words and by their lengths, all in one
 * dynamic programming: what a pair costs is the sum of {@link StructureCost}, {@link
 * TranslationEvidence} and {@link LengthCost}. Structure comes first in that a number printed on
 * both sides weighs as much as the greatest difference of lengths; but it can be outvoted, since a
 * language may lack a paragraph, split one, or have lost its numbers.
 *
 * <p>The lines of a bitext are paired by their numbers alone: that they say the same is what the
 * bitext states. Whether it is true is asked elsewhere, see {@link ShiftDetector}.
 */
@Singleton
final class StructureParagraphAligner implements ParagraphAligner {

  /** −ln p of two lines with the same number: about one in a thousand of them is wrong. */
  private static final double LINE_COST = 0.001;

  private final AnchorReaders readers;

  @Inject
  StructureParagraphAligner(AnchorReaders readers) {
    this.readers = readers;
  }

  StructureParagraphAligner() {
    this(AnchorReaders.standard());
  }

  @Override
  public List<Bead> align(Resolution source, Resolution target) {
    List<Paragraph> left = source.paragraphs();
    List<Paragraph> right = target.paragraphs();
    if (StructureCost.areLinesOfBitext(left, right)) {
      return linesByNumber(left, right);
    }
    StructureCost structure = new StructureCost(left, right);
    UnitCosts words =
        new UnitCosts(
            units(source),
            units(target),
            readers.between(source.language(), target.language()),
            readers.between(target.language(), source.language()),
            structure.ratio(LengthCost.usualRatio(source.language(), target.language())));
    List<Bead> beads = new ArrayList<>();
    for (BeadSearch.Step step :
        BeadSearch.search(
            left.size(),
            right.size(),
            (i, ni, j, nj) -> words.of(i, ni, j, nj) + structure.of(i, ni, j, nj))) {
      beads.add(
          new Bead(
              ids(left, step.sourceFrom(), step.sourceCount()),
              ids(right, step.targetFrom(), step.targetCount()),
              step.cost()));
    }
    return beads;
  }

  private static List<TextUnit> units(Resolution document) {
    return document.paragraphs().stream()
        .map(
            paragraph -> new TextUnit(document.language(), paragraph.text(), paragraph.footnotes()))
        .toList();
  }

  private static List<String> ids(List<Paragraph> paragraphs, int from, int count) {
    return paragraphs.subList(from, from + count).stream().map(Paragraph::id).toList();
  }

  /** Pairs the lines that both sides have; both stand in ascending order. */
  private static List<Bead> linesByNumber(List<Paragraph> left, List<Paragraph> right) {
    List<Bead> beads = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < left.size() || j < right.size()) {
      int source = i < left.size() ? StructureCost.lineNumber(left.get(i)) : Integer.MAX_VALUE;
      int target = j < right.size() ? StructureCost.lineNumber(right.get(j)) : Integer.MAX_VALUE;
      beads.add(
          new Bead(
              source <= target ? List.of(left.get(i++).id()) : List.of(),
              target <= source ? List.of(right.get(j++).id()) : List.of(),
              LINE_COST));
    }
    return beads;
  }
}
