package org.hexapla.corpus.read;

import java.text.Normalizer;

/** What a reader does to single characters before it looks at words. */
final class Characters {

  private Characters() {}

  /**
   * The text in composed form, without what is not to be seen (marks of direction, soft hyphens,
   * zero-width blanks, control characters), with every kind of blank as a plain one. Ends of lines
   * become {@code \n}; the signs that {@link FootnoteMarks} uses are taken out.
   */
  static String clean(String raw) {
    String composed = Normalizer.normalize(raw, Normalizer.Form.NFC);
    StringBuilder result = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (c == '\r') {
        boolean pair = i + 1 < composed.length() && composed.charAt(i + 1) == '\n';
        result.append(pair ? "" : "\n");
      } else if (c == '\n' || c == '\u2028' || c == '\u2029' || c == '\f') {
        result.append('\n');
      } else if (c == '\t' || c == '\u3000' || Character.getType(c) == Character.SPACE_SEPARATOR) {
        result.append(' ');
      } else if (!invisible(c) && !FootnoteMarks.isSign(c)) {
        result.append(c);
      }
    }
    return result.toString();
  }

  private static boolean invisible(char c) {
    int type = Character.getType(c);
    boolean joiner = c == '\u200C' || c == '\u200D';
    return type == Character.CONTROL || c == '\uFFFE' || (type == Character.FORMAT && !joiner);
  }

  /** Runs of blanks as one, none at the ends. */
  static String oneLine(String text) {
    StringBuilder result = new StringBuilder(text.length());
    boolean pending = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\n') {
        pending = result.length() > 0;
      } else {
        if (pending) {
          result.append(' ');
          pending = false;
        }
        result.append(c);
      }
    }
    return result.toString();
  }

  /**
   * The same text, unit for unit, as the patterns for numbers want it: digits of every script, full
   * width brackets and the several hyphens as their plain counterparts.
   */
  static String plain(String text) {
    StringBuilder result = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      result.append(plain(text.charAt(i)));
    }
    return result.toString();
  }

  private static char plain(char c) {
    if (Character.isDigit(c)) {
      return (char) ('0' + Character.digit(c, 10));
    }
    return switch (c) {
      case '（' -> '(';
      case '）' -> ')';
      case '／' -> '/';
      case '‐', '‑', '‒', '–' -> '-';
      case '’', 'ʼ' -> '\'';
      default -> c;
    };
  }

  /** Whether a character belongs to Chinese writing, so that no blank stands beside it. */
  static boolean isHan(char c) {
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return script == Character.UnicodeScript.HAN || "，。；：、？！“”‘’《》〈〉（）「」『』【】…—".indexOf(c) >= 0;
  }

  private static final String TERMINALS = ",;.:!?，；。：！？،؛؟";
  private static final String SENTENCE_TERMINALS = ".;!?。；！？؟؛";
  private static final String CLOSERS = "\"'”’»)]）》」』›*";

  /**
   * Whether a text ends as a paragraph does; quotation marks and brackets behind are passed over.
   */
  static boolean endsParagraph(String text) {
    return endsWithOneOf(TERMINALS, text);
  }

  /** The same of a sentence: what ends with a comma or a colon goes on. */
  static boolean endsSentence(String text) {
    return endsWithOneOf(SENTENCE_TERMINALS, text);
  }

  private static boolean endsWithOneOf(String terminals, String text) {
    int end = text.length();
    while (end > 0 && (CLOSERS.indexOf(text.charAt(end - 1)) >= 0 || text.charAt(end - 1) == ' ')) {
      end--;
    }
    return end > 0 && terminals.indexOf(text.charAt(end - 1)) >= 0;
  }
}
