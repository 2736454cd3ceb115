package org.hexapla.corpus.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A line of a page of a PDF, in the order in which it is read. Lengths are in points; places count
 * in the direction of writing, so that a line begins at its {@code start} in every language.
 *
 * @param text with raised small digits as superscripts
 * @param start where it begins
 * @param end where it ends
 * @param baseline from the page's top
 * @param size of most of its signs
 * @param firstWord length of what cannot be parted from the line's beginning: a word, or a Chinese
 *     sign with the punctuation around it
 */
record PdfLine(String text, float start, float end, float baseline, float size, float firstWord) {

  private static final float RAISED_SIZE = 0.82f;
  private static final float RAISED_BY = 0.12f;
  private static final float SAME_LINE = 0.55f;
  private static final float GAP_OF_A_BLANK = 0.16f;
  private static final float GAP_OF_A_TAB = 0.8f;
  private static final float GAP_OF_A_CELL = 3f;

  /**
   * How the lines of a document are to be read.
   *
   * @param rightToLeft whether it is written so
   * @param mirrored see {@link VisualOrder#reading}
   * @param blanks whether it has blanks as signs; where not, gaps stand for them
   */
  record Manner(boolean rightToLeft, boolean mirrored, boolean blanks) {}

  /** The line with a mark behind it. */
  PdfLine with(String mark) {
    return new PdfLine(text + mark, start, end, baseline, size, firstWord);
  }

  /** Puts the glyphs of a page together to lines, from its top. */
  static List<PdfLine> of(List<PdfGlyphs.Glyph> glyphs, Manner manner) {
    List<PdfGlyphs.Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(PdfGlyphs.Glyph::baseline));
    List<List<PdfGlyphs.Glyph>> rows = new ArrayList<>();
    for (PdfGlyphs.Glyph glyph : sorted) {
      List<PdfGlyphs.Glyph> row = rows.isEmpty() ? null : rows.get(rows.size() - 1);
      if (row != null && belongs(glyph, row)) {
        row.add(glyph);
      } else {
        rows.add(new ArrayList<>(List.of(glyph)));
      }
    }
    List<PdfLine> lines = new ArrayList<>();
    for (List<PdfGlyphs.Glyph> row : rows) {
      row.sort(Comparator.comparingDouble(PdfGlyphs.Glyph::left));
      cells(row, manner).forEach(cell -> lines.add(line(cell, manner)));
    }
    return lines;
  }

  /** A raised mark stands a little above the baseline of its line, so it comes first. */
  private static boolean belongs(PdfGlyphs.Glyph glyph, List<PdfGlyphs.Glyph> row) {
    PdfGlyphs.Glyph first = row.get(0);
    float largest = Math.max(glyph.size(), first.size());
    return glyph.baseline() - first.baseline() < SAME_LINE * largest;
  }

  /**
   * The parts of a row with wide gaps between them, in reading order, none of them blank. A short
   * part where the row begins is the number of a paragraph and is left where it is.
   */
  private static List<List<PdfGlyphs.Glyph>> cells(List<PdfGlyphs.Glyph> row, Manner manner) {
    List<List<PdfGlyphs.Glyph>> cells = new ArrayList<>();
    PdfGlyphs.Glyph before = null;
    for (PdfGlyphs.Glyph glyph : row) {
      if (glyph.isBlank() && cells.isEmpty()) {
        continue;
      }
      boolean wide = before != null && glyph.left() - before.right() > GAP_OF_A_CELL * glyph.size();
      if (before == null || wide) {
        cells.add(new ArrayList<>());
      }
      cells.get(cells.size() - 1).add(glyph);
      before = glyph.isBlank() ? before : glyph;
    }
    if (manner.rightToLeft()) {
      Collections.reverse(cells);
    }
    return joinLabel(cells, manner);
  }

  private static List<List<PdfGlyphs.Glyph>> joinLabel(
      List<List<PdfGlyphs.Glyph>> cells, Manner manner) {
    if (cells.size() < 2 || !ParagraphLabels.isLabel(line(cells.get(0), manner).text())) {
      return cells;
    }
    List<PdfGlyphs.Glyph> joined = new ArrayList<>(cells.get(0));
    joined.addAll(cells.get(1));
    joined.sort(Comparator.comparingDouble(PdfGlyphs.Glyph::left));
    List<List<PdfGlyphs.Glyph>> result = new ArrayList<>();
    result.add(joined);
    result.addAll(cells.subList(2, cells.size()));
    return result;
  }

  private static PdfLine line(List<PdfGlyphs.Glyph> visual, Manner manner) {
    float size = usualSize(visual);
    float baseline = usualBaseline(visual, size);
    List<String> signs = new ArrayList<>();
    PdfGlyphs.Glyph before = null;
    boolean blank = false;
    for (PdfGlyphs.Glyph glyph : visual) {
      if (glyph.isBlank()) {
        blank = before != null;
        continue;
      }
      float gap = before == null ? 0 : (glyph.left() - before.right()) / size;
      if (!blank && gap > GAP_OF_A_TAB) {
        signs.add("\t");
      } else if (blank || (!manner.blanks() && gap > GAP_OF_A_BLANK)) {
        signs.add(" ");
      }
      boolean raised =
          glyph.size() < RAISED_SIZE * size && baseline - glyph.baseline() > RAISED_BY * size;
      String sign = raised ? FootnoteMarks.raised(glyph.text()) : glyph.text();
      boolean sameMark = raised && !signs.isEmpty() && isMark(sign) && isMark(last(signs));
      signs.add(sameMark ? signs.remove(signs.size() - 1) + sign : sign);
      before = glyph;
      blank = false;
    }
    String text =
        VisualOrder.reading(withoutFillers(signs), manner.rightToLeft(), manner.mirrored())
            .replace('\t', ' ');
    List<PdfGlyphs.Glyph> inked = visual.stream().filter(glyph -> !glyph.isBlank()).toList();
    float left = inked.get(0).left();
    float right = inked.get(inked.size() - 1).right();
    float first = width(inked, firstWordLength(text), manner.rightToLeft());
    float start = manner.rightToLeft() ? -right : left;
    float end = manner.rightToLeft() ? -left : right;
    return new PdfLine(text, start, end, baseline, size, first);
  }

  /** How wide so many characters at the beginning of a line are. */
  private static float width(List<PdfGlyphs.Glyph> inked, int characters, boolean rightToLeft) {
    int last = inked.size() - 1;
    int taken = 0;
    for (int i = 0; i <= last; i++) {
      PdfGlyphs.Glyph glyph = inked.get(rightToLeft ? last - i : i);
      taken += glyph.text().length();
      if (taken >= characters) {
        return rightToLeft
            ? inked.get(last).right() - glyph.left()
            : glyph.right() - inked.get(0).left();
      }
    }
    return inked.get(last).right() - inked.get(0).left();
  }

  private static boolean isMark(String sign) {
    return FootnoteMarks.isSuperscript(sign.charAt(0));
  }

  private static String last(List<String> signs) {
    return signs.get(signs.size() - 1);
  }

  /**
   * The signs without the strokes that only stretch an Arabic word. At the end of one, as in the
   * label {@code (هـ)}, the stroke is part of it.
   */
  private static List<String> withoutFillers(List<String> signs) {
    List<String> result = new ArrayList<>();
    for (int i = 0; i < signs.size(); i++) {
      int next = i;
      while (next < signs.size() && signs.get(next).equals("ـ")) {
        next++;
      }
      boolean inside =
          next > i
              && next < signs.size()
              && !result.isEmpty()
              && isArabicLetter(signs.get(next))
              && isArabicLetter(last(result));
      i = inside ? next : i;
      result.add(signs.get(i));
    }
    return result;
  }

  private static boolean isArabicLetter(String sign) {
    char c = sign.charAt(0);
    return c != 'ـ'
        && Character.isLetter(c)
        && Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC;
  }

  /** How many characters must stay together at the beginning of a line. */
  private static int firstWordLength(String text) {
    int at = 0;
    while (at < text.length()
        && !Character.isLetterOrDigit(text.charAt(at))
        && !blankAt(text, at)) {
      at++;
    }
    if (at < text.length() && Characters.isHan(text.charAt(at))) {
      at++;
      while (at < text.length()
          && !Character.isLetterOrDigit(text.charAt(at))
          && !blankAt(text, at)) {
        at++;
      }
      return at;
    }
    while (at < text.length() && !blankAt(text, at) && !Characters.isHan(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean blankAt(String text, int at) {
    return text.charAt(at) == ' ';
  }

  private static float usualSize(List<PdfGlyphs.Glyph> row) {
    TreeMap<Float, Integer> counts = new TreeMap<>();
    row.forEach(glyph -> counts.merge(glyph.size(), glyph.text().length(), Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(1f);
  }

  private static float usualBaseline(List<PdfGlyphs.Glyph> row, float size) {
    return (float)
        row.stream()
            .filter(glyph -> glyph.size() >= RAISED_SIZE * size)
            .mapToDouble(PdfGlyphs.Glyph::baseline)
            .max()
            .orElse(row.get(0).baseline());
  }
}
