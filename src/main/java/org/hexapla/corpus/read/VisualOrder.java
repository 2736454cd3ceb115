package org.hexapla.corpus.read;

import java.text.Bidi;
import java.util.List;

/** From the order in which signs stand on paper to the order in which they are read. */
final class VisualOrder {

  private static final String PAIRS = "()[]{}<>«»‹›";
  private static final char A_LETTER = 'ا';
  private static final char A_NUMBER = '٠';
  private static final String OPENING = "([{";
  private static final String CLOSING = ")]}";

  private VisualOrder() {}

  /**
   * The rules that lay a line out undo themselves when they are applied to the laid-out line. A
   * sign of several characters, as a ligature is, stays as it is.
   *
   * @param signs of a line from left to right
   * @param rightToLeft whether the document is written so
   * @param mirrored whether brackets in Arabic are named by their shape on paper: {@code )} for the
   *     one that opens
   */
  static String reading(List<String> signs, boolean rightToLeft, boolean mirrored) {
    char[] first = new char[signs.size()];
    for (int i = 0; i < first.length; i++) {
      first[i] = signs.get(i).charAt(0);
    }
    if (rightToLeft) {
      asInArabic(first);
    }
    if (!rightToLeft && !Bidi.requiresBidi(first, 0, first.length)) {
      return String.join("", signs);
    }
    int base = rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
    Bidi bidi = new Bidi(new String(first), base);
    Integer[] runs = new Integer[bidi.getRunCount()];
    byte[] levels = new byte[runs.length];
    for (int i = 0; i < runs.length; i++) {
      runs[i] = i;
      levels[i] = (byte) bidi.getRunLevel(i);
    }
    Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
    StringBuilder result = new StringBuilder();
    for (int run : runs) {
      List<String> part = signs.subList(bidi.getRunStart(run), bidi.getRunLimit(run));
      append(part, (bidi.getRunLevel(run) & 1) == 1, mirrored, result);
    }
    return result.toString();
  }

  /**
   * On paper a number stands beside what follows it, but how it is laid out depends on what it
   * follows: mostly Arabic. So it counts as an Arabic number, unless Latin letters are joined to
   * it. The mark of a footnote counts as a letter, lest it be read as part of a number.
   */
  private static void asInArabic(char[] signs) {
    boolean arabic = new String(signs).chars().anyMatch(VisualOrder::isArabic);
    for (int from = 0; from < signs.length; from++) {
      int to = from;
      boolean latin = false;
      while (to < signs.length && " \t()[]".indexOf(signs[to]) < 0) {
        latin |= Character.isLetter(signs[to]) && !isArabic(signs[to]);
        to++;
      }
      for (int i = from; i < to; i++) {
        if (FootnoteMarks.isSuperscript(signs[i])) {
          signs[i] = A_LETTER;
        } else if (arabic && !latin && Character.isDigit(signs[i])) {
          signs[i] = A_NUMBER;
        }
      }
      from = to;
    }
  }

  private static boolean isArabic(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC;
  }

  private static void append(
      List<String> part, boolean backwards, boolean mirrored, StringBuilder result) {
    for (int i = 0; i < part.size(); i++) {
      String sign = part.get(backwards ? part.size() - 1 - i : i);
      int pair = backwards && mirrored ? PAIRS.indexOf(sign.charAt(0)) : -1;
      result.append(pair < 0 ? sign : PAIRS.charAt(pair ^ 1));
    }
  }

  /** How many brackets close without having been opened: few where the reading is right. */
  static int unopened(List<String> lines) {
    int open = 0;
    int unopened = 0;
    for (String line : lines) {
      for (int i = 0; i < line.length(); i++) {
        if (OPENING.indexOf(line.charAt(i)) >= 0) {
          open++;
        } else if (CLOSING.indexOf(line.charAt(i)) >= 0) {
          unopened += open == 0 ? 1 : 0;
          open = Math.max(0, open - 1);
        }
      }
    }
    return unopened;
  }
}
