package org.hexapla.text;

import java.util.List;

/** What a character is, as far as the splitting of words asks. */
final class Characters {
  private Characters() {}

  static boolean isApostrophe(int point) {
    return point == '\'' || point == '’' || point == 'ʼ';
  }

  static int indexOfApostrophe(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isApostrophe(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Spaces, line ends, control and formatting characters: they are no token. */
  static boolean isBlank(int point) {
    if (point < 0x80) {
      return point <= ' ' || point == 0x7F;
    }
    return switch (Character.getType(point)) {
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT ->
          true;
      default -> false;
    };
  }

  /** A letter of a script that sets spaces between words. */
  static boolean isSpacedLetter(int point) {
    return Character.isLetter(point) && !isHan(point);
  }

  static boolean isHan(int point) {
    return point >= 0x2E80 && Character.isIdeographic(point);
  }

  static boolean isDigit(int point) {
    return Character.getType(point) == Character.DECIMAL_DIGIT_NUMBER;
  }

  /** What follows a letter and belongs to it: accents, vowel marks, invisible joiners. */
  static boolean isAttachedMark(int point) {
    if (point < 0x80) {
      return false;
    }
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> point == 0xAD || point == 0x200C || point == 0x200D;
    };
  }

  /** Hyphens, the slash and the dot of names: between two letters they bound no phrase. */
  static boolean isJoiner(int point) {
    return switch (point) {
      case '-', '\u2010', '\u2011', '\u2013', '/', '·', '・', '‧' -> true;
      default -> false;
    };
  }

  /** Adds a stretch without the blanks at its ends, unless nothing is left. */
  static void addTrimmed(List<Span> spans, String text, int start, int end) {
    int first = start;
    int last = end;
    while (first < last && isBlank(text.charAt(first))) {
      first++;
    }
    while (last > first && isBlank(text.charAt(last - 1))) {
      last--;
    }
    if (last > first) {
      spans.add(new Span(first, last));
    }
  }
}
