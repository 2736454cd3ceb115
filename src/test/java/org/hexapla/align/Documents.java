package org.hexapla.align;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.KnownOfDocument;
import org.hexapla.corpus.Paragraph;
import org.hexapla.corpus.ParallelResolution;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;
import org.hexapla.text.TextAnalyzer;

/** Documents for the tests of this room. */
final class Documents {

  static final TextAnalyzer ANALYZER = TextAnalyzer.standard();

  private Documents() {}

  static Resolution document(String symbol, Language language, List<Paragraph> paragraphs) {
    return KnownOfDocument.NOTHING.with(
        new Symbol(symbol), language, "0123456789abcdef", paragraphs);
  }

  /** The lines of one language as the mappers see them. */
  static LanguageText text(Language language, List<String> lines) {
    return LanguageText.read(corpus(language, lines, language, lines), language, ANALYZER);
  }

  /** English and French lines, paired one by one. */
  static Bitext bitext(List<String> english, List<String> french) {
    return bitext(english, Language.FR, french);
  }

  /** English lines and those of another language, paired one by one. */
  static Bitext bitext(List<String> english, Language language, List<String> lines) {
    return bitext(corpus(Language.EN, english, language, lines), language);
  }

  /** What a corpus has in English and in another language. */
  static Bitext bitext(Corpus corpus, Language language) {
    return Bitext.read(
        corpus,
        LanguageText.read(corpus, Language.EN, ANALYZER),
        LanguageText.read(corpus, language, ANALYZER),
        new StructureParagraphAligner());
  }

  private static Corpus corpus(
      Language first, List<String> firstLines, Language second, List<String> secondLines) {
    Map<Language, Resolution> versions = new EnumMap<>(Language.class);
    versions.put(first, document("SAMPLE/LINES", first, lines(firstLines)));
    versions.put(second, document("SAMPLE/LINES", second, lines(secondLines)));
    return LineBitext.of(new ParallelResolution(new Symbol("SAMPLE/LINES"), versions));
  }

  private static List<Paragraph> lines(List<String> lines) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (String line : lines) {
      paragraphs.add(line(paragraphs.size() + 1, line));
    }
    return paragraphs;
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
