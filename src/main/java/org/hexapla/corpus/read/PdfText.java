package org.hexapla.corpus.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexapla.corpus.Footnote;
import org.hexapla.text.Language;

/** The paragraphs and footnotes of a PDF. Small print at the foot of a page is footnotes. */
final class PdfText {

  private static final float SMALL_PRINT = 0.93f;
  private static final float LONE_MARK = 0.75f;
  private static final Pattern LONE = Pattern.compile("\\d{1,3}");
  private static final double BLANKS_OF_A_TEXT = 0.01;
  private static final Pattern NOTE =
      Pattern.compile("^([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|\\d{1,3}|\\*{1,3})\\s*(\\S.*)$");

  private final List<List<PdfLine>> pages;
  private final Map<String, String> notes = new LinkedHashMap<>();
  private String openNote = "";

  PdfText(List<List<PdfGlyphs.Glyph>> glyphs) {
    this.pages = lines(glyphs);
  }

  /** All words, to tell the language by. */
  String words() {
    StringBuilder words = new StringBuilder();
    pages.forEach(page -> page.forEach(line -> words.append(line.text()).append('\n')));
    return words.toString();
  }

  FootnoteLines.Separated read(Language language) {
    List<List<PdfLine>> bodies = new ArrayList<>();
    List<List<PdfLine>> kept = PdfPages.withoutFurniture(pages, language);
    float bodySize = bodySize(kept);
    for (List<PdfLine> lines : kept) {
      List<PdfLine> page = withLoneMarks(lines, bodySize);
      int foot = footOf(page, bodySize);
      bodies.add(page.subList(0, foot));
      footnotes(page.subList(foot, page.size()));
    }
    List<TextLine> paragraphs = new PdfParagraphs(bodies).read();
    List<String> texts = new ArrayList<>(notes.values());
    paragraphs.forEach(paragraph -> texts.add(paragraph.text()));
    LineSeams seams = new LineSeams(texts, language);
    List<TextLine> marked = new ArrayList<>();
    for (TextLine line : paragraphs) {
      marked.add(line.withText(seams.repair(line.text())));
    }
    List<Footnote> footnotes = new ArrayList<>();
    notes.forEach(
        (mark, text) -> footnotes.add(new Footnote(mark, Characters.oneLine(seams.repair(text)))));
    return new FootnoteLines.Separated(marked, footnotes);
  }

  /** The lines of each page, brackets read in the way in which they make pairs. */
  private static List<List<PdfLine>> lines(List<List<PdfGlyphs.Glyph>> pages) {
    boolean rightToLeft = isRightToLeft(pages);
    boolean blanks = hasBlanks(pages);
    List<List<PdfLine>> plain = lines(pages, new PdfLine.Manner(rightToLeft, false, blanks));
    if (!rightToLeft || unopened(plain) == 0) {
      return plain;
    }
    List<List<PdfLine>> mirrored = lines(pages, new PdfLine.Manner(true, true, blanks));
    return unopened(mirrored) < unopened(plain) ? mirrored : plain;
  }

  private static List<List<PdfLine>> lines(
      List<List<PdfGlyphs.Glyph>> pages, PdfLine.Manner manner) {
    return pages.stream().map(page -> PdfLine.of(page, manner)).toList();
  }

  private static int unopened(List<List<PdfLine>> pages) {
    return VisualOrder.unopened(pages.stream().flatMap(List::stream).map(PdfLine::text).toList());
  }

  private static boolean isRightToLeft(List<List<PdfGlyphs.Glyph>> pages) {
    int balance = 0;
    for (List<PdfGlyphs.Glyph> page : pages) {
      for (PdfGlyphs.Glyph glyph : page) {
        char c = glyph.text().charAt(0);
        boolean arabic = Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC;
        balance += Character.isLetter(c) ? arabic ? 1 : -1 : 0;
      }
    }
    return balance > 0;
  }

  private static boolean hasBlanks(List<List<PdfGlyphs.Glyph>> pages) {
    long all = pages.stream().mapToLong(List::size).sum();
    long blanks = pages.stream().flatMap(List::stream).filter(PdfGlyphs.Glyph::isBlank).count();
    return blanks > BLANKS_OF_A_TEXT * all;
  }

  /** The mark of a footnote that the end of the line has driven to a line of its own goes back. */
  private static List<PdfLine> withLoneMarks(List<PdfLine> page, float bodySize) {
    List<PdfLine> result = new ArrayList<>();
    for (PdfLine line : page) {
      boolean lone = line.size() < LONE_MARK * bodySize && LONE.matcher(line.text()).matches();
      PdfLine before = lone && !result.isEmpty() ? result.remove(result.size() - 1) : null;
      result.add(before == null ? line : before.with(FootnoteMarks.raised(line.text())));
    }
    return result;
  }

  /** Where the small print at the foot of a page begins; the number of lines where it has none. */
  private int footOf(List<PdfLine> page, float bodySize) {
    int begin = page.size();
    int note = page.size();
    while (begin > 0 && page.get(begin - 1).size() < SMALL_PRINT * bodySize) {
      begin--;
      note = NOTE.matcher(page.get(begin).text()).matches() ? begin : note;
    }
    boolean goesOn =
        !openNote.isEmpty() && !Characters.endsSentence(notes.getOrDefault(openNote, ""));
    return goesOn ? begin : note;
  }

  private void footnotes(List<PdfLine> foot) {
    for (PdfLine line : foot) {
      String text = Characters.oneLine(Characters.clean(line.text()));
      Matcher note = NOTE.matcher(text);
      if (note.matches() && isNext(note.group(1))) {
        openNote = plain(note.group(1));
        notes.put(openNote, note.group(2));
      } else if (!openNote.isEmpty()) {
        notes.merge(openNote, text, LineSeams::join);
      }
    }
  }

  private boolean isNext(String mark) {
    return !Character.isDigit(mark.charAt(0))
        || plain(mark).equals(Integer.toString(notes.size() + 1));
  }

  private static String plain(String mark) {
    return FootnoteMarks.isSuperscript(mark.charAt(0)) ? FootnoteMarks.plain(mark) : mark;
  }

  private static float bodySize(List<List<PdfLine>> pages) {
    Map<Float, Integer> counts = new HashMap<>();
    for (List<PdfLine> page : pages) {
      page.forEach(line -> counts.merge(line.size(), line.text().length(), Integer::sum));
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(1f);
  }
}
