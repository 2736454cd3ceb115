package org.hexapla.exchange.table;

import java.util.regex.Pattern;

/** What may stand in the cell of a table. */
public final class Cells {

  /**
   * What a spreadsheet takes for the beginning of a formula, in half and in full width, and the
   * blanks that it skips before it. The list is OWASP's.
   */
  private static final String FORMULA_STARTS = "=+\\-@\\t\\r\\n＝＋－＠";

  private static final Pattern NEEDS_GUARD = Pattern.compile("(?s)'*[" + FORMULA_STARTS + "].*");
  private static final Pattern GUARDED = Pattern.compile("(?s)'+[" + FORMULA_STARTS + "].*");

  /** Control characters other than tab and line feed, which no table program can show. */
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\t\\n]]");

  private Cells() {}

  /**
   * A text that no program takes for a formula: an apostrophe stands before what could be one. A
   * text that has such an apostrophe of its own gets one more, so that {@link #unguard} is exact.
   */
  public static String guard(String text) {
    return NEEDS_GUARD.matcher(text).matches() ? "'" + text : text;
  }

  /** The text that {@link #guard} was given. */
  public static String unguard(String cell) {
    return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
  }

  /** A text without control characters; lines end in a line feed. */
  public static String clean(String text) {
    return CONTROL.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
  }

  /** A text on one line, without tabs: for formats in which both are separators. */
  public static String oneLine(String text) {
    return clean(text).replaceAll("[\\t\\n\\u0085\\u2028\\u2029]+", " ").strip();
  }
}
