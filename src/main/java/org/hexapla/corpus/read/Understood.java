package org.hexapla.corpus.read;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.hexapla.corpus.DocumentDate;
import org.hexapla.corpus.DocumentKind;
import org.hexapla.corpus.Footnote;
import org.hexapla.corpus.Paragraph;
import org.hexapla.corpus.Reference;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a reader understood of a document: all of a {@link Resolution} but its references and
 * version, which follow from the rest.
 */
record Understood(
    Symbol symbol,
    Language language,
    DocumentKind kind,
    @Nullable String body,
    @Nullable Integer session,
    @Nullable String agendaItem,
    @Nullable String title,
    @Nullable DocumentDate date,
    @Nullable LocalDate adopted,
    @Nullable Integer meeting,
    @Nullable String adoption,
    @Nullable String vote,
    List<Symbol> drafts,
    List<String> sponsors,
    List<Paragraph> paragraphs,
    List<Footnote> footnotes) {

  private static final int VERSION_DIGITS = 16;
  private static final char FIELD_END = '\u001F';

  Resolution resolution() {
    ReferenceFinder finder = ReferenceFinder.of(language, symbol);
    List<Reference> references = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      references.addAll(finder.in(paragraph.id(), paragraph.text()));
    }
    for (Footnote footnote : footnotes) {
      references.addAll(finder.in(footnote.id(), footnote.text()));
    }
    // What mentions its own number, as a heading does, refers to no other document.
    references.removeIf(reference -> reference.symbol().equals(symbol));
    return new Resolution(
        symbol,
        language,
        version(),
        kind,
        body,
        session,
        agendaItem,
        title,
        date,
        adopted,
        meeting,
        adoption,
        vote,
        drafts,
        sponsors,
        paragraphs,
        footnotes,
        references);
  }

  /**
   * The first 16 hexadecimal digits of the SHA-256 over all that was understood, in UTF-8. The
   * references are left out: they follow from the text, and a better finder makes no other version.
   */
  private String version() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(content().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private String content() {
    StringBuilder content = new StringBuilder();
    Object[] fields = {
      symbol,
      language,
      kind,
      body,
      session,
      agendaItem,
      title,
      date == null ? null : date.value() + date.basis().name(),
      adopted,
      meeting,
      adoption,
      vote
    };
    for (Object field : fields) {
      field(content, field);
    }
    drafts.forEach(draft -> field(content, draft));
    sponsors.forEach(sponsor -> field(content, sponsor));
    for (Paragraph paragraph : paragraphs) {
      field(content, paragraph.id());
      field(content, paragraph.kind());
      field(content, paragraph.number());
      field(content, paragraph.text());
      paragraph.footnotes().forEach(mark -> field(content, mark));
    }
    for (Footnote footnote : footnotes) {
      field(content, footnote.mark());
      field(content, footnote.text());
    }
    return content.toString();
  }

  private static void field(StringBuilder content, @Nullable Object value) {
    content.append(value == null ? "" : value).append(FIELD_END);
  }
}
