package org.hexapla.corpus.read;

import java.util.List;
import java.util.Locale;
import org.hexapla.corpus.DocumentDate;
import org.hexapla.corpus.DocumentKind;
import org.hexapla.corpus.Organ;
import org.hexapla.corpus.Paragraph;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/** Documents of which a bitext or a translation memory has lines, with no head to read. */
final class BitextDocuments {

  private BitextDocuments() {}

  /**
   * @param year of the document where the source tells it
   */
  static Resolution of(
      Symbol symbol, Language language, @Nullable Integer year, List<Paragraph> paragraphs) {
    @Nullable Integer session = symbol.session().isPresent() ? symbol.session().getAsInt() : null;
    @Nullable String body = symbol.organ().map(Organ::englishName).orElse(null);
    return new Understood(
            symbol,
            language,
            DocumentKind.OTHER,
            body,
            session,
            null,
            null,
            date(session, year),
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            paragraphs,
            List.of())
        .resolution();
  }

  /**
   * {@code BITEXT/NEWS-2015} for {@code news-2015}: the symbol of lines that name no document.
   *
   * @param series the first part of the symbol
   */
  static Symbol symbolOf(String series, String fileName) {
    String name = fileName.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9.]+", "-");
    String trimmed = name.replaceAll("^[-.]+|[-.]+$", "");
    return new Symbol(series + "/" + (trimmed.isEmpty() ? "TEXT" : trimmed));
  }

  private static @Nullable DocumentDate date(@Nullable Integer session, @Nullable Integer year) {
    if (year != null) {
      return DocumentDate.inferred(year, DocumentDate.Basis.SOURCE);
    }
    return session == null
        ? null
        : DocumentDate.inferred(Symbol.openingYear(session), DocumentDate.Basis.SESSION);
  }
}
