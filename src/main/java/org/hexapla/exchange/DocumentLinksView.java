package org.hexapla.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import org.hexapla.corpus.DocumentLinks;
import org.hexapla.corpus.DocumentSummary;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a document cites and what cites it, as {@code references --format json} prints it and {@code
 * GET /api/documents/{symbol}/references} answers.
 *
 * @param languages in which the corpus has it; none where it is only mentioned
 * @param cites in the order in which it first mentions them
 * @param citedBy the earliest first
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record DocumentLinksView(
    String symbol,
    @Nullable String title,
    List<String> languages,
    List<LinkView> cites,
    List<LinkView> citedBy) {

  /**
   * The document at the other end.
   *
   * @param date ISO date, or null where nothing gives one
   */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record LinkView(
      String symbol,
      @Nullable String title,
      @Nullable String date,
      List<String> languages,
      List<PlaceView> places) {}

  /**
   * A mention.
   *
   * @param paragraph the id of the paragraph or footnote: {@code pp1}
   * @param place the same as the UN writes it
   * @param citedParagraph the part that is meant, as printed, or null
   */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record PlaceView(
      String language, String paragraph, String place, @Nullable String citedParagraph) {}

  /**
   * The view of the links of a document.
   *
   * @param reader in whose language titles are shown where there is a choice
   */
  public static DocumentLinksView of(DocumentLinks links, Language reader) {
    return new DocumentLinksView(
        links.symbol().value(),
        title(links.texts(), reader),
        languages(links.texts()),
        links.cites().stream().map(link -> link(link, reader)).toList(),
        links.citedBy().stream().map(link -> link(link, reader)).toList());
  }

  private static LinkView link(DocumentLinks.Link link, Language reader) {
    return new LinkView(
        link.symbol().value(),
        title(link.texts(), reader),
        link.date() == null ? null : link.date().toString(),
        languages(link.texts()),
        link.places().stream().map(place -> place(place, reader)).toList());
  }

  private static PlaceView place(DocumentLinks.Place place, Language reader) {
    return new PlaceView(
        place.language().code(),
        place.paragraph().id(),
        place.paragraph().display(reader),
        place.citedParagraph());
  }

  /** The title in a language, else in any; null where no text has one. */
  static @Nullable String title(List<DocumentSummary> texts, Language reader) {
    Optional<String> wanted =
        texts.stream()
            .filter(text -> text.language() == reader && text.title() != null)
            .map(DocumentSummary::title)
            .findFirst();
    return wanted
        .or(() -> texts.stream().map(DocumentSummary::title).filter(t -> t != null).findFirst())
        .orElse(null);
  }

  static List<String> languages(List<DocumentSummary> texts) {
    return texts.stream().map(DocumentSummary::language).distinct().map(Language::code).toList();
  }
}
