package org.hexapla.align.series;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hexapla.corpus.DocumentDate;
import org.hexapla.corpus.DocumentKind;
import org.hexapla.corpus.KnownOfDocument;
import org.hexapla.corpus.Paragraph;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;

/** Two short resolutions of a series, seventeen years apart, in six languages: series.tsv. */
public final class SeriesDocuments {

  public static final Symbol EARLIER = new Symbol("SAMPLE/RES/2/7");
  public static final Symbol LATER = new Symbol("SAMPLE/RES/19/4");

  private SeriesDocuments() {}

  /** Both, in all languages. */
  public static List<Resolution> all() {
    List<Resolution> documents = new ArrayList<>();
    for (Language language : Language.values()) {
      documents.add(document(EARLIER, "1", language, LocalDate.of(2004, 11, 3)));
      documents.add(document(LATER, "2", language, LocalDate.of(2021, 11, 9)));
    }
    return documents;
  }

  /** The earlier document as it would come again in 2023. */
  static Resolution again(Resolution earlier) {
    return document(
        new Symbol("SAMPLE/RES/21/5"), "1", earlier.language(), LocalDate.of(2023, 11, 7));
  }

  private static Resolution document(
      Symbol symbol, String number, Language language, LocalDate day) {
    List<String[]> rows = rows();
    int column = List.of(rows.get(0)).indexOf(language.code());
    List<Paragraph> paragraphs = new ArrayList<>();
    for (String[] row : rows.subList(1, rows.size())) {
      if (row[0].equals(number)) {
        paragraphs.add(new Paragraph(row[1], kind(row[1]), null, row[column], List.of()));
      }
    }
    return new KnownOfDocument(
            DocumentKind.RESOLUTION,
            "General Assembly",
            null,
            null,
            paragraphs.get(0).text(),
            DocumentDate.printed(day),
            day)
        .with(symbol, language, "000000000000000" + number, paragraphs);
  }

  private static Paragraph.Kind kind(String id) {
    return id.equals("title")
        ? Paragraph.Kind.TITLE
        : id.startsWith("pp") ? Paragraph.Kind.PREAMBULAR : Paragraph.Kind.OPERATIVE;
  }

  private static List<String[]> rows() {
    try (InputStream stream = SeriesDocuments.class.getResourceAsStream("series.tsv")) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split("\t"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
