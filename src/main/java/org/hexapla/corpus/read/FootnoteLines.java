package org.hexapla.corpus.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexapla.corpus.Footnote;

/**
 * Takes out footnotes that stand on lines of their own behind a superscript number ({@code ¹
 * A/61/256.}), a star, or Markdown's {@code [^1]:}, be it at the foot of a page in the middle of a
 * sentence or at the end. Where one stood, a page ends.
 */
final class FootnoteLines {

  private static final Pattern SUPERSCRIPT = Pattern.compile("^([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})\\s*(\\S.*)$");
  private static final Pattern MARKDOWN =
      Pattern.compile("^\\[\\^([\\p{L}\\p{Nd}]{1,4})\\]:\\s*(\\S.*)$");
  private static final Pattern STAR = Pattern.compile("^(\\*{1,3})\\s*(\\S.*)$");
  private static final Pattern MARKDOWN_MARK = Pattern.compile("\\[\\^([\\p{L}\\p{Nd}]{1,4})\\]");
  private static final Pattern STAR_MARK = Pattern.compile("(?<=[\\p{L}:：)）])(\\*{1,3})(?!\\*)");

  /** The lines without the footnotes, with marks; and the footnotes. */
  record Separated(List<TextLine> lines, List<Footnote> footnotes) {}

  private FootnoteLines() {}

  static Separated separate(List<TextLine> lines) {
    boolean starred = lines.stream().anyMatch(FootnoteLines::bearsStar);
    Map<String, String> notes = new LinkedHashMap<>();
    List<TextLine> kept = new ArrayList<>();
    String open = "";
    boolean removed = false;
    for (TextLine line : lines) {
      Matcher note = match(line.text(), starred);
      if (note.matches()) {
        open = plainMark(note.group(1));
        open = FootnoteMarks.unused(open, notes);
        notes.put(open, note.group(2));
        removed = true;
      } else if (!open.isEmpty() && continues(line, notes.getOrDefault(open, ""))) {
        notes.merge(open, line.text(), (text, more) -> Paragraphs.join(text, more));
      } else {
        open = "";
        boolean breaks = line.afterBreak() || removed;
        kept.add(new TextLine(line.text(), line.afterBlank(), breaks, line.number()));
        removed = false;
      }
    }
    List<Footnote> footnotes = new ArrayList<>();
    notes.forEach((mark, text) -> footnotes.add(new Footnote(mark, Characters.oneLine(text))));
    return new Separated(withMarks(kept, notes), footnotes);
  }

  private static List<TextLine> withMarks(List<TextLine> lines, Map<String, String> notes) {
    if (notes.isEmpty()) {
      return lines;
    }
    List<TextLine> result = new ArrayList<>();
    for (TextLine line : lines) {
      String text = FootnoteMarks.fromSuperscripts(line.text(), notes.keySet());
      text = marks(MARKDOWN_MARK, text, notes);
      result.add(line.withText(marks(STAR_MARK, text, notes)));
    }
    return result;
  }

  private static String marks(Pattern pattern, String text, Map<String, String> notes) {
    return pattern
        .matcher(text)
        .replaceAll(
            match ->
                Matcher.quoteReplacement(
                    notes.containsKey(match.group(1))
                        ? FootnoteMarks.mark(match.group(1))
                        : match.group()));
  }

  private static Matcher match(String text, boolean starred) {
    Matcher superscript = SUPERSCRIPT.matcher(text);
    if (superscript.matches()) {
      return superscript;
    }
    Matcher star = STAR.matcher(text);
    return starred && star.matches() ? star : MARKDOWN.matcher(text);
  }

  private static boolean bearsStar(TextLine line) {
    return STAR_MARK.matcher(line.text()).find();
  }

  private static boolean continues(TextLine line, String note) {
    return !line.afterBlank() && !Characters.endsParagraph(note);
  }

  private static String plainMark(String mark) {
    return FootnoteMarks.isSuperscript(mark.charAt(0)) ? FootnoteMarks.plain(mark) : mark;
  }
}
