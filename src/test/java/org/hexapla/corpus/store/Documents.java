package org.hexapla.corpus.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hexapla.corpus.DocumentDate;
import org.hexapla.corpus.DocumentKind;
import org.hexapla.corpus.Footnote;
import org.hexapla.corpus.KnownOfDocument;
import org.hexapla.corpus.Paragraph;
import org.hexapla.corpus.Reference;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;
import org.hexapla.text.Span;
import org.jspecify.annotations.Nullable;

/** Documents for tests: small, with every field filled, in all six languages. */
public final class Documents {

  public static final Map<Language, String> WORDS =
      Map.of(
          Language.AR, "وإذ تشير إلى تقرير الأمين العام عن التعاون،",
          Language.ZH, "回顾秘书长关于合作的报告，",
          Language.EN, "Recalling the report of the Secretary-General on cooperation,",
          Language.FR, "Rappelant le rapport du Secrétaire général sur la coopération,",
          Language.RU, "ссылаясь на доклад Генерального секретаря о сотрудничестве,",
          Language.ES, "Recordando el informe del Secretario General sobre la cooperación,");

  private Documents() {}

  /** A resolution with every field filled. */
  public static Resolution full(String symbol, Language language, String version) {
    String words = WORDS.get(language);
    return new Resolution(
        new Symbol(symbol),
        language,
        version,
        DocumentKind.RESOLUTION,
        "General Assembly",
        79,
        "125 (j)",
        words.substring(0, 8),
        DocumentDate.printed(LocalDate.of(2025, 9, 5)),
        LocalDate.of(2025, 9, 5),
        95,
        "without reference to a Main Committee (SAMPLE/79/L.121)",
        "120-1-2",
        List.of(new Symbol("SAMPLE/79/L.121"), new Symbol("SAMPLE/79/L.121/Add.1")),
        List.of("México", "科特迪瓦", "Côte d’Ivoire"),
        List.of(
            new Paragraph("title", Paragraph.Kind.TITLE, null, words, List.of()),
            new Paragraph("pp1", Paragraph.Kind.PREAMBULAR, null, words, List.of("1", "*")),
            new Paragraph("op1", Paragraph.Kind.OPERATIVE, "1", words + " 61/7", List.of())),
        List.of(new Footnote("1", words), new Footnote("*", "A\\b\nc")),
        List.of(
            new Reference(
                new Symbol("SAMPLE/RES/61/7"),
                LocalDate.of(2006, 10, 20),
                "第十一节",
                "op1",
                new Span(words.length() + 1, words.length() + 5)),
            new Reference(new Symbol("S/RES/1325(2000)"), null, null, "fn1", new Span(0, 2))));
  }

  /** A resolution of which no more is known than its session, its day and its paragraphs. */
  public static Resolution adopted(
      String symbol,
      Language language,
      String version,
      @Nullable Integer session,
      LocalDate printed,
      List<Paragraph> paragraphs) {
    return KnownOfDocument.of(DocumentKind.RESOLUTION, session, DocumentDate.printed(printed))
        .with(new Symbol(symbol), language, version, paragraphs);
  }

  /** An operative paragraph of such a document. */
  public static Paragraph operative(int number, String words) {
    return new Paragraph(
        "op" + number, Paragraph.Kind.OPERATIVE, Integer.toString(number), words, List.of());
  }

  /** A line of a bitext, where hardly anything else is known. */
  public static Resolution line(String symbol, Language language, String version, String text) {
    return KnownOfDocument.of(
            DocumentKind.OTHER, null, DocumentDate.inferred(2015, DocumentDate.Basis.SOURCE))
        .with(
            new Symbol(symbol),
            language,
            version,
            List.of(new Paragraph("line4", Paragraph.Kind.LINE, null, text, List.of())));
  }
}
