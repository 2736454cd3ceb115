package org.hexapla.corpus.read;

/** How the lines of a paragraph become one. */
final class Paragraphs {

  /** Signs that Chinese has in common with Latin writing. */
  private static final String SHARED = "“”‘’…—";

  private Paragraphs() {}

  /**
   * Two stretches of one paragraph: with a blank between words, without one between Chinese signs
   * and behind a hyphen at the end of a line.
   */
  static String join(String left, String right) {
    if (left.isEmpty() || right.isEmpty()) {
      return left + right;
    }
    String leftWords = FootnoteMarks.strip(left).stripTrailing();
    String rightWords = FootnoteMarks.strip(right);
    char before = leftWords.isEmpty() ? ' ' : leftWords.charAt(leftWords.length() - 1);
    boolean chinese = isChinese(leftWords, -1) || isChinese(rightWords, 1);
    boolean hyphen =
        before == '-'
            && leftWords.length() > 1
            && Character.isLetter(leftWords.charAt(leftWords.length() - 2));
    return chinese || hyphen ? left + right : left + " " + right;
  }

  /** All lines of a text as one. */
  static String joinLines(String text) {
    String whole = "";
    for (String line : text.split("\n")) {
      whole = join(whole, Characters.oneLine(line));
    }
    return whole;
  }

  /** Whether a text begins, or ends, in Chinese; quotation marks are Chinese with their words. */
  private static boolean isChinese(String text, int step) {
    int at = step > 0 ? 0 : text.length() - 1;
    while (at >= 0 && at < text.length() && SHARED.indexOf(text.charAt(at)) >= 0) {
      at += step;
    }
    return at >= 0 && at < text.length() && Characters.isHan(text.charAt(at));
  }
}
