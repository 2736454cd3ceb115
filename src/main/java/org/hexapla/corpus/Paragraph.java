package org.hexapla.corpus;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of a document, the unit that is cited.
 *
 * @param id the same in every language: {@code h1}, {@code title}, {@code pp1}, {@code op1}, {@code
 *     op43(a)}, {@code art12}, {@code annex1.op3}, {@code line4}
 * @param kind what it is
 * @param number as printed, without its full stop or brackets; null where none is
 * @param text its words, without number, footnote marks and traces of mark-up, on one line
 * @param footnotes the marks of the footnotes that stand in it, in order
 */
public record Paragraph(
    String id, Kind kind, @Nullable String number, String text, List<String> footnotes) {

  /** What a paragraph is. */
  public enum Kind {
    HEADING,
    TITLE,
    PREAMBULAR,
    OPERATIVE,
    SUBPARAGRAPH,
    ARTICLE,
    ANNEX,
    CLOSING,
    /** A line of a bitext, or a paragraph of a document without numbered structure. */
    LINE;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Paragraph {
    if (id.isBlank() || text.isBlank()) {
      throw new IllegalArgumentException("a paragraph needs an id and words: '" + id + "'");
    }
    footnotes = List.copyOf(footnotes);
  }
}
