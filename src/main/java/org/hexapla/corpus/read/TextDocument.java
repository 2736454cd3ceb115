package org.hexapla.corpus.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hexapla.text.Language;

/** Makes lines and footnotes of a text, without the marks of Markdown. */
final class TextDocument {

  private static final int BLANK_LINES_OF_A_PAGE_BREAK = 3;
  private static final Pattern LINE_END = Pattern.compile("\n");

  private TextDocument() {}

  static FootnoteLines.Separated of(String clean, Language language) {
    List<TextLine> lines = lines(clean);
    return FootnoteAreas.present(lines)
        ? FootnoteAreas.separate(lines, language)
        : FootnoteLines.separate(lines);
  }

  private static List<TextLine> lines(String clean) {
    List<TextLine> lines = new ArrayList<>();
    int number = 0;
    int blanks = 1;
    for (String raw : LINE_END.split(clean, -1)) {
      number++;
      String text = Characters.oneLine(MarkdownTraces.remove(raw.strip()));
      if (text.isEmpty()) {
        blanks++;
      } else {
        boolean breaks = blanks >= BLANK_LINES_OF_A_PAGE_BREAK && !lines.isEmpty();
        lines.add(new TextLine(text, blanks > 0, breaks, number));
        blanks = 0;
      }
    }
    return lines;
  }
}
