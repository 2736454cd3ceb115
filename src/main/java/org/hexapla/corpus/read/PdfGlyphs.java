package org.hexapla.corpus.read;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the glyphs of a PDF with their places, page by page, blanks among them. */
final class PdfGlyphs extends PDFTextStripper {

  /**
   * A sign on a page; lengths in points, from the upper left corner.
   *
   * @param text what it stands for, several characters for a ligature
   * @param baseline on which it stands
   * @param size of the font as it is printed
   * @param direction of the writing on the page, in degrees
   */
  record Glyph(String text, float left, float right, float baseline, float size, float direction) {

    boolean isBlank() {
      return text.isBlank();
    }

    Glyph reading(String other) {
      return new Glyph(other, left, right, baseline, size, direction);
    }

    Glyph movedTo(float otherLeft) {
      return new Glyph(text, otherLeft, otherLeft + right - left, baseline, size, direction);
    }
  }

  private static final String TATWEEL = "ـ";
  private static final float SAME_PLACE = 0.4f;
  private static final float NO_WIDTH = 0.05f;
  private static final float ON_TOP = 0.1f;
  private static final float A_HAIR = 0.01f;

  private final List<List<Glyph>> pages = new ArrayList<>();
  private List<Glyph> glyphs = new ArrayList<>();

  private boolean unnamedLast;

  private PdfGlyphs() throws IOException {}

  /** The glyphs of each page, those that are written in its main direction. */
  static List<List<Glyph>> pages(PDDocument document) throws IOException {
    PdfGlyphs collector = new PdfGlyphs();
    collector.writeText(document, Writer.nullWriter());
    return collector.pages;
  }

  @Override
  protected void startPage(PDPage page) {
    glyphs = new ArrayList<>();
    unnamedLast = false;
  }

  @Override
  protected void endPage(PDPage page) {
    TreeMap<Float, Integer> counts = new TreeMap<>();
    glyphs.forEach(glyph -> counts.merge(glyph.direction(), 1, Integer::sum));
    float main =
        counts.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(0f);
    glyphs.removeIf(glyph -> glyph.direction() != main);
    placeMarks();
    pages.add(glyphs);
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    String text = position.getUnicode();
    if (text == null || text.isEmpty()) {
      return;
    }
    boolean named = named(position);
    boolean filler = !named && inArabic();
    float left = position.getXDirAdj();
    Glyph glyph =
        new Glyph(
            filler ? TATWEEL : plain(text),
            left,
            left + position.getWidthDirAdj(),
            position.getYDirAdj(),
            size(position),
            position.getDir());
    if (printedTwice(glyph)) {
      return;
    }
    if (unnamedLast && isArabic(glyph.text())) {
      glyphs.add(glyphs.remove(glyphs.size() - 1).reading(TATWEEL));
    }
    glyphs.add(glyph);
    unnamedLast = !named && !filler;
  }

  /** A font of size 1 may be drawn large; then the height of its signs tells. */
  private static float size(TextPosition position) {
    float size = position.getFontSizeInPt();
    return size > 1 ? size : Math.max(1, position.getHeightDir());
  }

  /** Whether the font says what a sign stands for; where not, the library guesses. */
  private static boolean named(TextPosition position) {
    return position.getFont().toUnicode(position.getCharacterCodes()[0]) != null;
  }

  /** Inside an Arabic word a sign without a name is the stroke that stretches it. */
  private boolean inArabic() {
    String last = glyphs.isEmpty() ? " " : glyphs.get(glyphs.size() - 1).text();
    return isArabic(last) || last.equals(TATWEEL);
  }

  private static boolean isArabic(String text) {
    return Character.UnicodeScript.of(text.charAt(0)) == Character.UnicodeScript.ARABIC;
  }

  /** Some programs print a sign twice, a hair apart, to make it bold. */
  private boolean printedTwice(Glyph glyph) {
    for (int i = glyphs.size() - 1; i >= 0 && i >= glyphs.size() - 3; i--) {
      Glyph other = glyphs.get(i);
      if (other.text().equals(glyph.text())
          && glyph.right() - glyph.left() > SAME_PLACE
          && Math.abs(other.left() - glyph.left()) < SAME_PLACE
          && Math.abs(other.baseline() - glyph.baseline()) < SAME_PLACE) {
        return true;
      }
    }
    return false;
  }

  /**
   * A vowel mark, or the alef of a ligature with lam, has no width and stands on the sign with
   * which it belongs together; it is put just before the sign that is drawn next, or just behind
   * the one drawn before.
   */
  private void placeMarks() {
    for (int i = 0; i < glyphs.size(); i++) {
      Glyph mark = glyphs.get(i);
      if (mark.right() - mark.left() > NO_WIDTH * mark.size() || mark.isBlank()) {
        continue;
      }
      if (i + 1 < glyphs.size() && standsOn(mark, glyphs.get(i + 1))) {
        glyphs.set(i, mark.movedTo(glyphs.get(i + 1).left() - A_HAIR));
      } else if (i > 0 && standsOn(mark, glyphs.get(i - 1))) {
        glyphs.set(i, mark.movedTo(glyphs.get(i - 1).left() + A_HAIR));
      }
    }
  }

  private static boolean standsOn(Glyph mark, Glyph sign) {
    return Math.abs(mark.baseline() - sign.baseline()) < SAME_PLACE
        && mark.left() > sign.left() - ON_TOP * sign.size()
        && mark.left() < sign.right() + ON_TOP * sign.size();
  }

  /**
   * Fonts for the page name some letters by their shape: Latin ligatures, the forms that Arabic
   * letters have inside words, the radicals of Chinese signs.
   */
  private static String plain(String text) {
    char c = text.charAt(0);
    boolean shape =
        (c >= '\uFB00' && c <= '\uFDFF')
            || (c >= '\uFE70' && c <= '\uFEFC')
            || (c >= '\u2E80' && c <= '\u2FDF');
    return shape ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
  }
}
