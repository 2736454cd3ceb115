package org.hexapla.corpus;

import java.time.LocalDate;
import java.util.List;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a document cites and by what it is cited.
 *
 * @param texts its own texts; none where the corpus does not hold it
 * @param cites the documents that it mentions, in the order in which it first does
 * @param citedBy the documents that mention it, the earliest first
 */
public record DocumentLinks(
    Symbol symbol, List<DocumentSummary> texts, List<Link> cites, List<Link> citedBy) {

  public DocumentLinks {
    texts = List.copyOf(texts);
    cites = List.copyOf(cites);
    citedBy = List.copyOf(citedBy);
  }

  /**
   * The document at the other end.
   *
   * @param texts the texts of that document; none where the corpus does not hold it
   * @param date when it is from: as it says itself, else as most mentions of it say, or null
   * @param places where the one mentions the other
   */
  public record Link(
      Symbol symbol, List<DocumentSummary> texts, @Nullable LocalDate date, List<Place> places) {

    public Link {
      texts = List.copyOf(texts);
      places = List.copyOf(places);
    }
  }

  /**
   * A mention.
   *
   * @param language the language of the text that mentions
   * @param paragraph the paragraph or footnote in which it stands
   * @param citedParagraph the part that is meant, as printed, or null
   */
  public record Place(Language language, Locator paragraph, @Nullable String citedParagraph) {}
}
