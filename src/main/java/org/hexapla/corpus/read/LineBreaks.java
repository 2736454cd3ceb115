package org.hexapla.corpus.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether the lines of a text are paragraphs or only as wide as the page: in a wrapped text most
 * lines end in the middle of a sentence.
 */
final class LineBreaks {

  private static final double WRAPPED_SHARE = 0.5;
  private static final int FEWEST_LINES = 4;

  private final boolean wrapped;
  private final int width;
  private final Map<Integer, Integer> lengthBefore = new HashMap<>();

  LineBreaks(List<TextLine> lines) {
    long unfinished =
        lines.stream().filter(line -> !Characters.endsParagraph(line.words())).count();
    this.wrapped = lines.size() >= FEWEST_LINES && unfinished > WRAPPED_SHARE * lines.size();
    int[] lengths = lines.stream().mapToInt(line -> line.text().length()).sorted().toArray();
    this.width = lengths.length == 0 ? 0 : lengths[lengths.length * 9 / 10];
    for (int i = 1; i < lines.size(); i++) {
      lengthBefore.put(lines.get(i).number(), lines.get(i - 1).text().length());
    }
  }

  boolean wrapped() {
    return wrapped;
  }

  /**
   * Whether the line before a line stops well short of the page's width, as the last of a
   * paragraph.
   */
  boolean isShort(TextLine line, double share) {
    return lengthBefore.getOrDefault(line.number(), width) < share * width;
  }
}
