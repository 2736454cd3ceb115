package org.hexapla.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A document in one language, as it was understood: a resolution, or whatever else the corpus holds
 * (drafts, decisions, instruments, the lines of a bitext that come from one document).
 *
 * @param symbol its symbol, the same in every language
 * @param language the language of this text
 * @param version the first 16 hexadecimal digits of the SHA-256 of the understood content; another
 *     text for the same symbol and language is another version
 * @param kind what it is
 * @param body the organ, in English ({@code General Assembly}), or null where unknown
 * @param session the number of the session, or null
 * @param agendaItem as {@code 108 (j)}, or null
 * @param title null where the document prints none
 * @param date when it is from, or null where nothing says so
 * @param adopted the day of adoption, null for what was not adopted
 * @param meeting the number of the meeting that adopted it, or null
 * @param adoption the words about the adoption: {@code without reference to a Main Committee
 *     (A/79/L.121)}, or null
 * @param vote the result of a recorded vote as printed, or null
 * @param drafts the symbols of the drafts that it names as its own
 * @param sponsors for a draft: the States that put it forward, as printed
 * @param paragraphs in the order of the document; ids are unique
 * @param footnotes in the order of their marks
 * @param references in the order in which they stand
 */
public record Resolution(
    Symbol symbol,
    Language language,
    String version,
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
    List<Footnote> footnotes,
    List<Reference> references) {

  public Resolution {
    drafts = List.copyOf(drafts);
    sponsors = List.copyOf(sponsors);
    paragraphs = List.copyOf(paragraphs);
    footnotes = List.copyOf(footnotes);
    references = List.copyOf(references);
    if (paragraphs.isEmpty()) {
      throw new IllegalArgumentException("a document needs a paragraph: " + symbol);
    }
  }

  /** The texts of all paragraphs, then of all footnotes. */
  public Stream<String> texts() {
    return Stream.concat(
        paragraphs.stream().map(Paragraph::text), footnotes.stream().map(Footnote::text));
  }

  /** How long all texts are together, in UTF-16 units. */
  public int characters() {
    return texts().mapToInt(String::length).sum();
  }

  public Optional<Paragraph> paragraph(String id) {
    return paragraphs.stream().filter(paragraph -> paragraph.id().equals(id)).findFirst();
  }

  /** The words of the paragraph or footnote that has an id. */
  public Optional<String> textAt(String id) {
    return paragraph(id)
        .map(Paragraph::text)
        .or(
            () ->
                footnotes.stream()
                    .filter(footnote -> id.equals(footnote.id()))
                    .map(Footnote::text)
                    .findFirst());
  }
}
