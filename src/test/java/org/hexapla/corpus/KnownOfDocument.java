package org.hexapla.corpus;

import java.time.LocalDate;
import java.util.List;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a test knows of a document beside its paragraphs. It has no sponsors, footnotes and
 * references, and whatever is null is not known either.
 *
 * @param item of the agenda
 * @param day of the adoption
 */
public record KnownOfDocument(
    DocumentKind kind,
    @Nullable String organ,
    @Nullable Integer session,
    @Nullable String item,
    @Nullable String title,
    @Nullable DocumentDate date,
    @Nullable LocalDate day) {

  /** Nothing. */
  public static final KnownOfDocument NOTHING = of(DocumentKind.OTHER, null, null);

  public static KnownOfDocument of(
      DocumentKind kind, @Nullable Integer session, @Nullable DocumentDate date) {
    return new KnownOfDocument(kind, null, session, null, null, date, null);
  }

  public Resolution with(
      Symbol symbol, Language language, String version, List<Paragraph> paragraphs) {
    return with(symbol, language, version, List.of(), paragraphs);
  }

  /** The adopted text of drafts. */
  public Resolution with(
      Symbol symbol,
      Language language,
      String version,
      List<Symbol> drafts,
      List<Paragraph> paragraphs) {
    return new Resolution(
        symbol,
        language,
        version,
        kind,
        organ,
        session,
        item,
        title,
        date,
        day,
        null,
        null,
        null,
        drafts,
        List.of(),
        paragraphs,
        List.of(),
        List.of());
  }
}
