package org.hexapla.corpus.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Footnote marks inside a text that is being read: each stands between two signs of the private use
 * area, so that no later step takes it for a number of the text.
 */
final class FootnoteMarks {

  private static final char OPEN = '\uE000';
  private static final char CLOSE = '\uE001';
  private static final Pattern MARK = Pattern.compile(" ?" + OPEN + "([^" + CLOSE + "]*)" + CLOSE);
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final Pattern SUPERSCRIPT = Pattern.compile("[" + SUPERSCRIPTS + "]{1,3}");
  private static final Pattern UNIT_BEFORE = Pattern.compile("(?<!\\p{L})[kcdm]?m$");

  private FootnoteMarks() {}

  static boolean isSign(char c) {
    return c == OPEN || c == CLOSE;
  }

  static String mark(String mark) {
    return OPEN + mark + CLOSE;
  }

  /** The marks in a text, in their order, each once. */
  static List<String> in(String text) {
    Set<String> marks = new LinkedHashSet<>();
    Matcher matcher = MARK.matcher(text);
    while (matcher.find()) {
      marks.add(matcher.group(1));
    }
    return new ArrayList<>(marks);
  }

  /** The text without its marks; a blank that stood between a word and its mark goes with it. */
  static String strip(String text) {
    if (text.indexOf(OPEN) < 0) {
      return text;
    }
    StringBuilder result = new StringBuilder();
    Matcher matcher = MARK.matcher(text);
    int from = 0;
    while (matcher.find()) {
      result.append(text, from, matcher.start());
      from = matcher.end() + blankOfMark(text, matcher.start(), matcher.end());
    }
    return Characters.oneLine(result.append(text.substring(from)).toString());
  }

  /** One where a blank stands behind a mark between Chinese signs, which have none between them. */
  private static int blankOfMark(String text, int start, int end) {
    boolean between =
        start > 0
            && end + 1 < text.length()
            && text.charAt(end) == ' '
            && hasNoBlankBehind(text.charAt(start - 1))
            && Characters.isHan(text.charAt(end + 1));
    return between ? 1 : 0;
  }

  /** Before a Chinese sign, a blank stands behind Latin letters and digits only. */
  private static boolean hasNoBlankBehind(char before) {
    return Characters.isHan(before) || !Character.isLetterOrDigit(before);
  }

  /** The plain number that superscript digits write. */
  static String plain(String superscripts) {
    StringBuilder result = new StringBuilder();
    for (char c : superscripts.toCharArray()) {
      result.append(SUPERSCRIPTS.indexOf(c));
    }
    return result.toString();
  }

  /** What is printed raised, with superscript digits, so that it can be told as a mark. */
  static String raised(String words) {
    StringBuilder result = new StringBuilder();
    for (char c : words.toCharArray()) {
      result.append(c >= '0' && c <= '9' ? SUPERSCRIPTS.charAt(c - '0') : c);
    }
    return result.toString();
  }

  /** Superscript digits as plain ones. */
  static String lowered(String words) {
    StringBuilder result = new StringBuilder();
    for (char c : words.toCharArray()) {
      int digit = SUPERSCRIPTS.indexOf(c);
      result.append(digit < 0 ? String.valueOf(c) : Integer.toString(digit));
    }
    return result.toString();
  }

  /**
   * A mark, or where a note has it already another for a second note, as where the numbers begin
   * again in an annex.
   */
  static String unused(String mark, Map<String, String> notes) {
    String unused = mark;
    for (int copy = 2; notes.containsKey(unused); copy++) {
      unused = mark + "-" + copy;
    }
    return unused;
  }

  static boolean isSuperscript(char c) {
    return SUPERSCRIPTS.indexOf(c) >= 0;
  }

  /** Turns superscript numbers into marks where a footnote has that number; km² stays. */
  static String fromSuperscripts(String text, Set<String> known) {
    Matcher matcher = SUPERSCRIPT.matcher(text);
    StringBuilder result = new StringBuilder();
    int from = 0;
    while (matcher.find()) {
      String number = plain(matcher.group());
      boolean unit = UNIT_BEFORE.matcher(text.substring(from, matcher.start())).find();
      result.append(text, from, matcher.start());
      result.append(known.contains(number) && !unit ? mark(number) : matcher.group());
      from = matcher.end();
    }
    return result.append(text.substring(from)).toString();
  }
}
