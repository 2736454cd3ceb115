package org.hexapla.align;

import java.util.List;
import org.hexapla.corpus.DocumentKind;
import org.hexapla.corpus.Paragraph;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;

/** Documents for the tests of this room. */
final class Documents {
  private Documents() {}

  static Resolution document(String symbol, Language language, List<Paragraph> paragraphs) {
    return new Resolution(
        new Symbol(symbol),
        language,
        "0123456789abcdef",
        DocumentKind.OTHER,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        paragraphs,
        List.of(),
        List.of());
  }

  static Paragraph preambular(int place, String text) {
    return new Paragraph("pp" + place, Paragraph.Kind.PREAMBULAR, null, text, List.of());
  }

  static Paragraph operative(int number, String text) {
    return new Paragraph(
        "op" + number, Paragraph.Kind.OPERATIVE, String.valueOf(number), text, List.of());
  }

  static Paragraph line(int number, String text) {
    return new Paragraph(
        "line" + number, Paragraph.Kind.LINE, String.valueOf(number), text, List.of());
  }

  /** A text of so many characters. */
  static String text(int characters) {
    return "word ".repeat(characters / 5 + 1).substring(0, characters).replaceAll(" $", "s");
  }
}
