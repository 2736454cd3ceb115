package org.hexapla.corpus.read;

import java.util.List;

/**
 * A line of a document that is being read.
 *
 * @param text without blanks at the ends; footnote marks as {@link FootnoteMarks} writes them
 * @param afterBlank whether a blank line, or the beginning, stands before it
 * @param afterBreak whether a page ends between the line before and this one, so that a blank line
 *     there says nothing
 * @param number the number of the line in the file, from 1
 */
record TextLine(String text, boolean afterBlank, boolean afterBreak, int number) {

  /**
   * Adds a paragraph of a document that tells its paragraphs itself. Where the paragraph has a
   * break inside, each of its lines is one; only the first stands apart.
   */
  static void add(String paragraph, List<TextLine> lines) {
    boolean first = true;
    for (String part : paragraph.split("\n")) {
      String words = Characters.oneLine(part);
      if (!words.isEmpty()) {
        lines.add(new TextLine(words, first, false, lines.size() + 1));
        first = false;
      }
    }
  }

  TextLine withText(String other) {
    return new TextLine(other, afterBlank, afterBreak, number);
  }

  /** The words without footnote marks. */
  String words() {
    return FootnoteMarks.strip(text);
  }
}
