package org.hexapla.align.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hexapla.corpus.Citation;
import org.hexapla.corpus.KnownOfDocument;
import org.hexapla.corpus.Locator;
import org.hexapla.corpus.Paragraph;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.Symbol;
import org.hexapla.extract.CandidateTerm;
import org.hexapla.extract.Occurrence;
import org.hexapla.extract.TermClass;
import org.hexapla.text.Language;
import org.hexapla.text.Span;
import org.hexapla.text.TextAnalyzer;

/** Two versions of a paragraph in one language, with the candidates that stand in them. */
final class SeriesTexts {

  static final TextAnalyzer ANALYZER = TextAnalyzer.standard();
  private static final Symbol ELSEWHERE = new Symbol("SAMPLE/RES/1/1");

  private final Language language;
  private final UnitTexts reader;
  private final UnitText earlier;
  private final UnitText later;

  SeriesTexts(Language language, String earlier, String later) {
    this(language, earlier, later, "op1");
  }

  SeriesTexts(Language language, String earlier, String later, String locator) {
    this.language = language;
    this.reader = new UnitTexts(language, ANALYZER);
    this.earlier = reader.paragraphs(document(SeriesDocuments.EARLIER, locator, earlier)).get(0);
    this.later = reader.paragraphs(document(SeriesDocuments.LATER, locator, later)).get(0);
  }

  private Resolution document(Symbol symbol, String locator, String text) {
    return KnownOfDocument.NOTHING.with(
        symbol,
        language,
        "0123456789abcdef",
        List.of(new Paragraph(locator, Paragraph.Kind.OPERATIVE, null, text, List.of())));
  }

  UnitText earlier() {
    return earlier;
  }

  UnitText later() {
    return later;
  }

  /**
   * The candidates, each with its places in the two paragraphs and as many more elsewhere as its
   * frequency asks for.
   *
   * @param names such as {@code ORGAN 3 Council of Rivers; STATE 1 Velmara}
   */
  KnownNames known(String names) {
    List<CandidateTerm> terms = new ArrayList<>();
    for (String name : names.isEmpty() ? List.<String>of() : List.of(names.split("; "))) {
      String[] parts = name.split(" ", 3);
      terms.add(candidate(TermClass.valueOf(parts[0]), Integer.parseInt(parts[1]), parts[2]));
    }
    return new KnownNames(terms, reader);
  }

  private CandidateTerm candidate(TermClass named, int frequency, String term) {
    List<Occurrence> places = new ArrayList<>();
    for (UnitText text : List.of(earlier, later)) {
      int start = text.text().indexOf(term);
      if (start >= 0) {
        places.add(place(text.document().symbol(), term, start));
      }
    }
    while (places.size() < frequency) {
      places.add(place(ELSEWHERE, term, places.size() * term.length()));
    }
    return new CandidateTerm(
        language,
        ANALYZER.key(term, language),
        term,
        named,
        Map.of(term, places.size()),
        List.of(),
        List.of(),
        places,
        places.size());
  }

  private Occurrence place(Symbol symbol, String term, int start) {
    return new Occurrence(
        new Citation(
            symbol,
            language,
            "0123456789abcdef",
            new Locator("op1"),
            new Span(start, start + term.length())),
        term,
        null);
  }
}
