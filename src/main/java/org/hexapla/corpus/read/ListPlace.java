package org.hexapla.corpus.read;

import java.util.List;
import java.util.Optional;

/**
 * Where a lettered list inside a numbered paragraph stands: (a), (b), then (i), (ii) under (b). A
 * label counts only where it is the next of its level, so that {@code (a) to (c)} at the beginning
 * of a line does not pass for one. Behind (h) an (i) is a letter unless (ii) follows.
 */
final class ListPlace {

  private int letters;
  private int romans;

  /**
   * A label that was understood.
   *
   * @param idEnding {@code (b)(ii)}
   * @param length how much of the line the label takes
   */
  record Item(String idEnding, String printed, int length) {}

  void reset() {
    letters = 0;
    romans = 0;
  }

  Optional<Item> next(List<TextLine> lines, int at) {
    String text = lines.get(at).text();
    Optional<ParagraphLabels.Label> letter = ParagraphLabels.letter(text);
    Optional<ParagraphLabels.Label> small = ParagraphLabels.smallNumber(text);
    if (small.isPresent() && ParagraphLabels.isRomanAt(small.get().printed(), romans + 1)) {
      return Optional.of(roman(small.get()));
    }
    if (letter.isEmpty()) {
      return Optional.empty();
    }
    String printed = letter.get().printed();
    boolean romanFits = ParagraphLabels.isRomanAt(printed, romans + 1);
    boolean letterFits = ParagraphLabels.isLetterAt(printed, letters + 1);
    boolean isRoman = romanFits && (!letterFits || romans > 0 || follows(lines, at, romans + 2));
    if (isRoman) {
      return Optional.of(roman(letter.get()));
    }
    if (!letterFits) {
      return Optional.empty();
    }
    letters++;
    romans = 0;
    return Optional.of(new Item(letterEnding(), printed, letter.get().length()));
  }

  private Item roman(ParagraphLabels.Label label) {
    romans++;
    String ending = letterEnding() + "(" + ParagraphLabels.romanAt(romans) + ")";
    return new Item(ending, label.printed(), label.length());
  }

  private String letterEnding() {
    return letters == 0 ? "" : "(" + ParagraphLabels.letterAt(letters) + ")";
  }

  /** Whether the next label behind a line is the small Roman number at a place. */
  private static boolean follows(List<TextLine> lines, int at, int place) {
    for (int i = at + 1; i < lines.size(); i++) {
      Optional<ParagraphLabels.Label> label = ParagraphLabels.letter(lines.get(i).text());
      if (label.isPresent()) {
        return ParagraphLabels.isRomanAt(label.get().printed(), place);
      }
    }
    return false;
  }
}
