package org.hexapla.corpus;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The line through time to which a resolution belongs, session by session.
 *
 * @param symbol the document that was asked for; one of the members
 * @param members the earliest first
 */
public record Series(Symbol symbol, List<Member> members) {

  public Series {
    members = List.copyOf(members);
  }

  /** Why a document belongs to a series. */
  public enum Reason {
    /** It is the document that was asked for. */
    ASKED,
    /** It has the title of another member. */
    TITLE,
    /** A document recalls it as a forerunner. */
    RECALLED,
    /** It recalls another member as its forerunner. */
    RECALLS,
    /** It stood under the same sub-item of the agenda of the same session as another member. */
    AGENDA_ITEM,
    /** It is the draft of another member, or was adopted from one. */
    DRAFT
  }

  /**
   * What proves that a document belongs to a series.
   *
   * @param document the document that says so, or has the same title, item or draft
   * @param paragraph where it says so, or null
   */
  public record Evidence(Reason reason, Symbol document, @Nullable Locator paragraph) {}

  /**
   * A document of the line.
   *
   * @param date when it is from, or null where only the session tells
   * @param texts its texts; none where the corpus does not hold it
   * @param evidence in the order in which it was found; one for each reason and document
   */
  public record Member(
      Symbol symbol,
      @Nullable LocalDate date,
      List<DocumentSummary> texts,
      List<Evidence> evidence) {

    public Member {
      texts = List.copyOf(texts);
      evidence = List.copyOf(evidence);
    }
  }
}
