package org.hexapla.corpus.read;

import java.util.ArrayList;
import java.util.List;
import org.hexapla.text.Language;

/**
 * Takes running heads and feet off the pages of a PDF: symbol, job number and page number, and
 * whatever stands at the same height of several pages in the same words but for its numbers. The
 * head of the first page stays, as it tells the symbol.
 */
final class PdfPages {

  private static final float SAME_HEIGHT = 2f;

  private final List<List<PdfLine>> pages;
  private final Language language;

  private PdfPages(List<List<PdfLine>> pages, Language language) {
    this.pages = pages;
    this.language = language;
  }

  /** The lines of each page without what belongs to the page only. */
  static List<List<PdfLine>> withoutFurniture(List<List<PdfLine>> pages, Language language) {
    PdfPages all = new PdfPages(pages, language);
    List<List<PdfLine>> result = new ArrayList<>();
    for (int page = 0; page < pages.size(); page++) {
      result.add(all.page(page));
    }
    return result;
  }

  private List<PdfLine> page(int number) {
    List<PdfLine> lines = pages.get(number);
    int from = 0;
    while (number > 0 && from < lines.size() && isFurniture(lines.get(from), number)) {
      from++;
    }
    int to = lines.size();
    while (to > from && isFurniture(lines.get(to - 1), number)) {
      to--;
    }
    return lines.subList(from, to);
  }

  private boolean isFurniture(PdfLine line, int page) {
    return PageLines.isPageLine(line.text(), language) || isRepeated(line, page);
  }

  private boolean isRepeated(PdfLine line, int page) {
    String pattern = pattern(line);
    int times = 0;
    for (int other = 0; other < pages.size(); other++) {
      boolean there = pages.get(other).stream().anyMatch(l -> matches(l, line, pattern));
      times += other != page && there ? 1 : 0;
    }
    // Heads of left and right pages differ; two footnotes at one height may be alike by chance.
    int chance = Character.isDigit(pattern.charAt(0)) ? 1 : 0;
    return times > chance && times >= (pages.size() - 1) / 2;
  }

  private static boolean matches(PdfLine other, PdfLine line, String pattern) {
    return Math.abs(other.baseline() - line.baseline()) < SAME_HEIGHT
        && pattern(other).equals(pattern);
  }

  private static String pattern(PdfLine line) {
    return Characters.plain(FootnoteMarks.lowered(line.text())).replaceAll("\\d+", "0");
  }
}
