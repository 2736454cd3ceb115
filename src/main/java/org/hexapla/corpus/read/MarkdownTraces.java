package org.hexapla.corpus.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the traces of Markdown and of simple HTML out of a line: headings, bold and italics, links,
 * escapes, bullets before a lettered sub-paragraph.
 */
final class MarkdownTraces {

  private static final Pattern LINK =
      Pattern.compile(
          "!?\\[([^\\[\\]]{0,300})\\]\\(([^()\\s]{0,300}|[^()\\s]{0,200}\\([^()]{0,60}\\)[^()\\s]{0,60})\\)");
  private static final Pattern BOLD =
      Pattern.compile("(\\*\\*\\*|\\*\\*|___|__)(?=\\S)(.{1,2000}?\\S|\\S)\\1");
  private static final Pattern ITALIC =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}*_])([*_])(?=[\\p{L}\\p{N}«“\"(])([^*_]{1,500}?)(?<=\\S)\\1(?![\\p{L}\\p{N}*_])");
  private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s+|\\s+#{1,6}$");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+\\-.!|>~])");
  private static final Pattern BULLET =
      Pattern.compile("^(?:[-*+•–—])\\s+(?=\\(?[\\p{L}\\p{Nd}]{1,5}[).])");
  private static final Pattern PLAIN_BULLET = Pattern.compile("^(?:[-+•])\\s+(?=\\S)");
  private static final Pattern SUPERSCRIPT_TAG =
      Pattern.compile(
          "<sup>\\s*(\\[?[\\p{L}\\p{Nd}*]{1,3}\\]?)\\s*</sup>", Pattern.CASE_INSENSITIVE);
  private static final Pattern TAG =
      Pattern.compile("</?(?:b|i|u|em|strong|br|span|p|div)\\s*/?>", Pattern.CASE_INSENSITIVE);
  private static final Pattern RULE = Pattern.compile("\\s*[_\\-*]{3,}\\s*");

  private MarkdownTraces() {}

  static String remove(String line) {
    if (RULE.matcher(line).matches()) {
      return line;
    }
    String text = LINK.matcher(line).replaceAll("$1");
    text = SUPERSCRIPT_TAG.matcher(text).replaceAll(match -> superscript(match.group(1)));
    text = TAG.matcher(text).replaceAll("");
    text = HEADING.matcher(text).replaceAll("");
    text = BULLET.matcher(text).replaceFirst("");
    text = PLAIN_BULLET.matcher(text).replaceFirst("");
    text = BOLD.matcher(text).replaceAll("$2");
    text = ITALIC.matcher(text).replaceAll("$2");
    return ESCAPE.matcher(text).replaceAll("$1").strip();
  }

  private static String superscript(String mark) {
    return Matcher.quoteReplacement(FootnoteMarks.raised(mark.replaceAll("[\\[\\]]", "")));
  }
}
