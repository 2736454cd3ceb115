package org.hexapla.corpus.read;

/** How the lines of a paragraph become one. */
final class Paragraphs {

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
    char after = rightWords.isEmpty() ? ' ' : rightWords.charAt(0);
    boolean chinese = Characters.isHan(before) || Characters.isHan(after);
    boolean hyphen =
        before == '-'
            && leftWords.length() > 1
            && Character.isLetter(leftWords.charAt(leftWords.length() - 2));
    return chinese || hyphen ? left + right : left + " " + right;
  }
}
