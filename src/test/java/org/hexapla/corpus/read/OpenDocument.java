package org.hexapla.corpus.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hexapla.corpus.Footnote;
import org.hexapla.corpus.Paragraph;
import org.hexapla.text.Language;

/**
 * Writes a manuscript as a flat OpenDocument text, laid out as the UN lays out its resolutions:
 * running heads and job numbers, automatic numbers, real footnotes in small print, justified
 * paragraphs with an indent. LibreOffice makes the other forms of it.
 */
final class OpenDocument {

  /** How paragraphs are told apart on paper. */
  enum Layout {
    /** Indent and space, justified: as the UN prints. */
    USUAL,
    /** Only an indent, no space between paragraphs. */
    INDENTED,
    /** Only space between paragraphs, no indent, ragged. */
    BLOCKS,
    /** As usual, with words broken at the ends of lines. */
    HYPHENATED
  }

  private static final Pattern MARK = Pattern.compile("\uE000([^\uE001]*)\uE001");
  private static final Pattern LONG_WORD =
      Pattern.compile("(?<!\\p{L})[\\p{L}&&[^\\p{IsHan}\\p{IsArabic}]]{8,}(?!\\p{L})");

  private final Manuscript manuscript;
  private final Layout layout;
  private final Set<String> noted = new HashSet<>();
  private final StringBuilder out = new StringBuilder();
  private int openLists;
  private boolean numbered;

  private OpenDocument(Manuscript manuscript, Layout layout) {
    this.manuscript = manuscript;
    this.layout = layout;
  }

  static Path write(Manuscript manuscript, Layout layout, Path file) throws IOException {
    return Files.writeString(file, new OpenDocument(manuscript, layout).document());
  }

  private String document() throws IOException {
    String frame =
        Files.readString(Path.of("src/test/resources/org/hexapla/corpus/read/forms/frame.fodt"));
    boolean arabic = manuscript.language() == Language.AR;
    for (String line : manuscript.head()) {
      paragraph("Head", escape(line));
    }
    for (Manuscript.Part part : manuscript.paragraphs()) {
      part(part);
    }
    level(0);
    paragraph(
        "Closing",
        manuscript.closing().stream()
            .map(this::escape)
            .collect(Collectors.joining("<text:line-break/>")));
    boolean indent = layout != Layout.BLOCKS;
    boolean space = layout != Layout.INDENTED;
    return frame
        .replace("@BODY@", out)
        .replace("@SYMBOL@", manuscript.symbol())
        .replace("@MODE@", arabic ? "rl-tb" : "lr-tb")
        .replace("@END@", arabic ? "left" : "right")
        .replace("@START@", arabic ? "right" : "left")
        .replace("@ALIGN@", indent ? "justify" : "start")
        .replace("@INDENT@", indent ? "1cm" : "0cm")
        .replace("@SPACE@", space ? "0.21cm" : "0cm")
        .replace("@NUMBER@", arabic ? "-" : ".")
        .replace("@BRACKET@", withBothBrackets() ? "(" : "");
  }

  private boolean withBothBrackets() {
    return manuscript.language() != Language.FR
        && manuscript.language() != Language.ES
        && manuscript.language() != Language.RU;
  }

  private void part(Manuscript.Part part) {
    boolean typed = part.depth() > 1 && manuscript.language() == Language.AR;
    level(typed ? 0 : part.depth());
    if (typed) {
      paragraph("Typed", "(" + part.label() + ")<text:tab/>" + words(part.text()));
    } else if (part.depth() > 0) {
      out.append("<text:list-item>");
      paragraph("Item" + part.depth(), words(part.text()));
    } else {
      boolean heading = part.kind() == Paragraph.Kind.HEADING;
      paragraph(heading ? "Head" : "Preambular", words(part.text()));
    }
  }

  /** Opens and closes lists, so that the next item stands on a level. */
  private void level(int depth) {
    while (openLists > depth) {
      out.append("</text:list-item></text:list>");
      openLists--;
    }
    if (openLists == depth && depth > 0) {
      out.append("</text:list-item>");
    }
    while (openLists < depth) {
      boolean goesOn = openLists == 0 && numbered;
      out.append("<text:list text:style-name=\"Numbers\"")
          .append(goesOn ? " text:continue-numbering=\"true\">" : ">");
      numbered = true;
      openLists++;
    }
  }

  private void paragraph(String style, String content) {
    out.append("<text:p text:style-name=\"").append(style).append("\">");
    out.append(content).append("</text:p>");
  }

  private String words(String text) {
    StringBuilder result = new StringBuilder();
    Matcher mark = MARK.matcher(text);
    int from = 0;
    while (mark.find()) {
      result.append(escape(text.substring(from, mark.start()))).append(note(mark.group(1)));
      from = mark.end();
    }
    return result.append(escape(text.substring(from))).toString();
  }

  /** The note where it is mentioned first, later its number, raised. */
  private String note(String mark) {
    if (!noted.add(mark)) {
      return "<text:span text:style-name=\"Raised\">" + mark + "</text:span>";
    }
    String text =
        manuscript.footnotes().stream()
            .filter(footnote -> footnote.mark().equals(mark))
            .map(Footnote::text)
            .findFirst()
            .orElseThrow();
    return "<text:note text:id=\"ftn"
        + mark
        + "\" text:note-class=\"footnote\"><text:note-citation>"
        + mark
        + "</text:note-citation><text:note-body><text:p text:style-name=\"Footnote\">"
        + escape(text)
        + "</text:p></text:note-body></text:note>";
  }

  private String escape(String text) {
    String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return layout == Layout.HYPHENATED
        ? LONG_WORD.matcher(escaped).replaceAll(word -> broken(word.group()))
        : escaped;
  }

  private static String broken(String word) {
    int middle = word.length() / 2;
    return word.substring(0, middle) + "\u00AD" + word.substring(middle);
  }
}
