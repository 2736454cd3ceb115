package org.hexapla.corpus.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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
            && Characters.isHan(text.charAt(start - 1))
            && Characters.isHan(text.charAt(end + 1));
    return between ? 1 : 0;
  }

  /** The plain number that superscript digits write. */
  static String plain(String superscripts) {
    StringBuilder result = new StringBuilder();
    for (char c : superscripts.toCharArray()) {
      result.append(SUPERSCRIPTS.indexOf(c));
    }
    return result.toString();
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
