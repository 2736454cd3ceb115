package org.hexapla.web;

import java.util.List;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What waits for a terminologist.
 *
 * @param filter which proposals are shown
 * @param total how many proposals answer the filter
 * @param cards those of this page, the surest first
 * @param earlier the address of the page before, or null
 * @param later the address of the next page, or null
 * @param conflicts what speaks against decisions
 * @param said what became of the last decision, or null
 */
public record ReviewPage(
    Filter filter,
    long total,
    List<Card> cards,
    @Nullable String earlier,
    @Nullable String later,
    List<ConflictLine> conflicts,
    @Nullable Said said) {

  /** Which proposals are asked for; empty texts and null do not narrow. */
  public record Filter(@Nullable Language language, String subject, String words, int offset) {

    /** The address of the page with this filter. */
    public String address() {
      return "/review?lang="
          + (language == null ? "" : language.code())
          + "&class="
          + Links.encode(subject)
          + "&q="
          + Links.encode(words)
          + "&offset="
          + offset;
    }

    Filter at(int other) {
      return new Filter(language, subject, words, other);
    }
  }

  /**
   * An entry with something that nobody has judged.
   *
   * @param version on which the decision is made
   * @param history what was done with it, the newest first
   * @param likely other entries with which it could be one
   */
  public record Card(
      String id,
      long version,
      String address,
      @Nullable String subject,
      List<TermLine> terms,
      List<ConceptPage.ChangeLine> history,
      List<Likely> likely) {}

  /**
   * A term of the entry.
   *
   * @param confidence in hundredths, or null
   * @param proof the best sentence, or null
   */
  public record TermLine(
      Language language,
      String term,
      AdministrativeStatus status,
      @Nullable Integer confidence,
      String source,
      ConceptPage.@Nullable Proof proof) {}

  /** Another entry, by a term of it. */
  public record Likely(String id, String term) {}

  /** Something that speaks against what people decided. */
  public record ConflictLine(
      String id,
      String address,
      String kind,
      Language language,
      String term,
      String decided,
      String found) {}

  /**
   * What became of a decision.
   *
   * @param outcome a key of the texts under {@code review.said.}
   * @param id of the entry that it is about; empty where there were several or none
   * @param detail in English; may be empty
   * @param done the ids of the entries on which was decided, and can be taken back
   */
  public record Said(String outcome, String id, String detail, List<String> done) {

    public Said {
      done = List.copyOf(done);
    }

    /** Whether there is something to take back. */
    public boolean canUndo() {
      return !done.isEmpty();
    }
  }
}
