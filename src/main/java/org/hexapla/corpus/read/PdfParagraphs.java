package org.hexapla.corpus.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Which lines of a PDF are one paragraph, by where they stand. A paragraph begins behind more space
 * than usual; behind a line that ends although the next word had room on it; where a line is
 * indented; where a label follows a finished sentence; where the size of the letters changes. Over
 * the end of a page space tells nothing, so there a line goes on with the paragraph unless one of
 * the other signs speaks against it.
 */
final class PdfParagraphs {

  private static final float WIDER_STEP = 1.25f;
  private static final float INDENT = 0.8f;
  private static final float FAR_INSIDE = 0.3f;
  private static final float ROOM = 0.3f;
  private static final float OTHER_SIZE = 0.08f;
  private static final float SAME_EDGE = 1f;
  private static final double INDENTED_SHARE = 0.5;

  private final List<List<PdfLine>> pages;
  private final float margin;
  private final float width;
  private final float step;
  private final boolean indented;
  private final List<TextLine> result = new ArrayList<>();
  private List<PdfLine> open = new ArrayList<>();
  private boolean openAfterBreak;

  /**
   * @param pages the lines of each page without head, foot and footnotes
   */
  PdfParagraphs(List<List<PdfLine>> pages) {
    this.pages = pages;
    List<PdfLine> all = pages.stream().flatMap(List::stream).toList();
    this.margin = usual(all, PdfLine::start);
    this.width = width(all);
    this.step = step();
    this.indented = isIndented();
  }

  /**
   * The paragraphs, a line each; their words as they stand, hyphens at the ends of lines marked.
   */
  List<TextLine> read() {
    for (List<PdfLine> page : pages) {
      for (int i = 0; i < page.size(); i++) {
        PdfLine line = page.get(i);
        boolean firstOfPage = i == 0;
        if (!open.isEmpty() && (firstOfPage ? beginsOnPage(line) : begins(page, i))) {
          close();
          openAfterBreak = firstOfPage && !certainOnPage(line);
        }
        open.add(line);
      }
    }
    close();
    return result;
  }

  private PdfLine last() {
    return open.get(open.size() - 1);
  }

  private boolean begins(List<PdfLine> page, int at) {
    PdfLine before = page.get(at - 1);
    PdfLine line = page.get(at);
    float down = line.baseline() - before.baseline();
    return down > WIDER_STEP * step
        || down < SAME_EDGE
        || otherSize(before, line)
        || hadRoom(before, line, at > 1 ? page.get(at - 2) : before)
        || isIndent(before, line)
        || labelled(before, line);
  }

  private boolean beginsOnPage(PdfLine line) {
    PdfLine before = last();
    return otherSize(before, line)
        || hadRoom(before, line, open.size() > 1 ? open.get(open.size() - 2) : before)
        || labelled(before, line)
        || (indented
            ? line.start() - margin > INDENT * line.size() && !sameBlock(line)
            : complete(before));
  }

  /** Whether a paragraph that begins on a new page surely does; else its words must tell. */
  private boolean certainOnPage(PdfLine line) {
    return indented || ParagraphLabels.isLabelled(line.text());
  }

  private static boolean otherSize(PdfLine before, PdfLine line) {
    return Math.abs(before.size() - line.size()) > OTHER_SIZE * before.size();
  }

  /**
   * Whether the first word of a line would have fitted on the line before it. Two lines that end at
   * one place have no more room than that; what stands far inside the column, as a line that is
   * flush at its end, had room before it.
   */
  private boolean hadRoom(PdfLine before, PdfLine line, PdfLine earlier) {
    float needed = line.firstWord() + ROOM * line.size();
    if (before.start() - margin > FAR_INSIDE * (width - margin)) {
      return before.end() - before.start() + needed < width - margin;
    }
    boolean column = Math.abs(before.end() - earlier.end()) < SAME_EDGE && before != earlier;
    return before.end() + needed < (column ? before.end() : width);
  }

  private boolean isIndent(PdfLine before, PdfLine line) {
    boolean hanging = open.size() == 1 && ParagraphLabels.isLabelled(before.text());
    return line.start() - before.start() > INDENT * line.size()
        && !hanging
        && !centred(before, line);
  }

  private static boolean centred(PdfLine before, PdfLine line) {
    float middle = (before.start() + before.end()) / 2;
    return Math.abs(middle - (line.start() + line.end()) / 2) < SAME_EDGE;
  }

  /** Whether a line goes on a block that stands apart from the margin as a whole. */
  private boolean sameBlock(PdfLine line) {
    return open.size() > 1 && Math.abs(last().start() - line.start()) < SAME_EDGE;
  }

  private static boolean labelled(PdfLine before, PdfLine line) {
    return complete(before) && ParagraphLabels.isLabelled(line.text());
  }

  private static boolean complete(PdfLine line) {
    return Characters.endsParagraph(line.text().replaceAll("[⁰¹²³⁴⁵⁶⁷⁸⁹]+$", ""));
  }

  private void close() {
    if (open.isEmpty()) {
      return;
    }
    String text = "";
    for (PdfLine line : open) {
      text = LineSeams.join(text, Characters.oneLine(Characters.clean(line.text())));
    }
    open = new ArrayList<>();
    if (!text.isEmpty()) {
      result.add(new TextLine(text, true, openAfterBreak, result.size() + 1));
    }
    openAfterBreak = false;
  }

  /** Where full lines end: further than nine lines in ten do not. */
  private static float width(List<PdfLine> lines) {
    double[] ends = lines.stream().mapToDouble(PdfLine::end).sorted().toArray();
    return ends.length == 0 ? 0 : (float) ends[ends.length * 9 / 10];
  }

  /** The usual distance of two lines that follow each other. */
  private float step() {
    List<Float> steps = new ArrayList<>();
    for (List<PdfLine> page : pages) {
      for (int i = 1; i < page.size(); i++) {
        float down = page.get(i).baseline() - page.get(i - 1).baseline();
        boolean full = page.get(i - 1).end() > width - page.get(i).size() * 2;
        if (down > SAME_EDGE && full) {
          steps.add(down);
        }
      }
    }
    return mode(steps, 1f);
  }

  /** Whether most paragraphs that begin behind wider space or a short line are indented. */
  private boolean isIndented() {
    int begun = 0;
    int indents = 0;
    for (List<PdfLine> page : pages) {
      for (int i = 2; i < page.size(); i++) {
        PdfLine line = page.get(i);
        PdfLine before = page.get(i - 1);
        boolean begins =
            line.baseline() - before.baseline() > WIDER_STEP * step
                || hadRoom(before, line, page.get(i - 2));
        boolean text = line.end() > width - 2 * line.size();
        if (begins && text) {
          begun++;
          indents += line.start() - margin > INDENT * line.size() ? 1 : 0;
        }
      }
    }
    return begun > 0 && indents > INDENTED_SHARE * begun;
  }

  private static float usual(List<PdfLine> lines, ToDoubleFunction<PdfLine> length) {
    return mode(lines.stream().map(line -> (float) length.applyAsDouble(line)).toList(), 0f);
  }

  /** The most frequent of some lengths, to half a point. */
  private static float mode(List<Float> lengths, float otherwise) {
    Map<Integer, Integer> counts = new HashMap<>();
    lengths.forEach(length -> counts.merge(Math.round(length * 2), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(
                    Map.Entry.<Integer, Integer>comparingByKey(Comparator.reverseOrder())))
        .map(entry -> entry.getKey() / 2f)
        .orElse(otherwise);
  }
}
