package org.hexapla.align;

import java.util.List;

/**
 * What pairing stretches of two sequences of units costs by their lengths and their words, be they
 * paragraphs, sentences or clauses.
 */
final class UnitCosts implements BeadSearch.Cost {

  /** The languages' usual ratio of lengths weighs as much as so many source characters. */
  private static final double USUAL_RATIO_CHARACTERS = 1000;

  private final int[] sourceEnds;
  private final int[] targetEnds;
  private final LengthCost lengths;
  private final TranslationEvidence evidence;

  UnitCosts(
      List<TextUnit> source,
      List<TextUnit> target,
      AnchorReader sourceReader,
      AnchorReader targetReader,
      double ratio) {
    sourceEnds = ends(source);
    targetEnds = ends(target);
    lengths = new LengthCost(ratio);
    evidence = new TranslationEvidence(read(source, sourceReader), read(target, targetReader));
  }

  private static List<UnitAnchors> read(List<TextUnit> units, AnchorReader reader) {
    return units.stream().map(unit -> reader.read(unit.text(), unit.footnotes())).toList();
  }

  /** Where each unit ends in a count of characters, with 0 in front. */
  private static int[] ends(List<TextUnit> units) {
    int[] ends = new int[units.size() + 1];
    for (int i = 0; i < units.size(); i++) {
      ends[i + 1] = ends[i] + units.get(i).text().length();
    }
    return ends;
  }

  /**
   * Target characters per source character: the languages' usual ratio, and that of text known to
   * say the same the more of it there is.
   */
  static double ratio(double usual, int sourceCharacters, int targetCharacters) {
    return (USUAL_RATIO_CHARACTERS * usual + targetCharacters)
        / (USUAL_RATIO_CHARACTERS + sourceCharacters);
  }

  @Override
  public double of(int sourceFrom, int sourceCount, int targetFrom, int targetCount) {
    double cost = LengthCost.kindCost(sourceCount, targetCount);
    if (sourceCount > 0 && targetCount > 0) {
      cost +=
          lengths.differenceCost(
              sourceEnds[sourceFrom + sourceCount] - sourceEnds[sourceFrom],
              targetEnds[targetFrom + targetCount] - targetEnds[targetFrom]);
      cost += evidence.cost(sourceFrom, sourceCount, targetFrom, targetCount);
    }
    return cost;
  }
}
