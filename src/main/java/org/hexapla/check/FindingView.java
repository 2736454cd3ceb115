package org.hexapla.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.hexapla.glossary.Context;
import org.hexapla.text.Language;
import org.hexapla.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A finding as JSON shows it. The names are a contract.
 *
 * @param kind {@code superseded}, {@code unapproved}, {@code inconsistent}, {@code bilingual},
 *     {@code reference}, {@code state} or {@code formula}
 * @param level {@code error}, {@code warning} or {@code hint}
 * @param start UTF-16 units, into the draft
 * @param end the unit behind the last
 * @param text as it stands there
 * @param replacements best first
 * @param proof or null
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record FindingView(
    String kind,
    String level,
    int start,
    int end,
    String text,
    String message,
    List<String> replacements,
    @Nullable ProofView proof) {

  /**
   * What proves it.
   *
   * @param source in words
   * @param symbol of the document that is quoted; null, like the rest, where none is
   */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record ProofView(
      String source,
      @Nullable String symbol,
      @Nullable String paragraph,
      @Nullable String place,
      @Nullable String date,
      @Nullable String quote) {

    static @Nullable ProofView of(Finding.@Nullable Proof proof, Language reader) {
      if (proof == null) {
        return null;
      }
      Context context = proof.context();
      if (context == null) {
        return new ProofView(proof.source(), null, null, null, null, null);
      }
      return new ProofView(
          proof.source(),
          context.citation().symbol().value(),
          context.citation().locator().id(),
          context.citation().locator().display(reader),
          context.date() == null ? null : context.date().value(),
          context.sentence());
    }
  }

  /** The view of a finding in a draft. */
  public static FindingView of(Finding finding, Draft draft) {
    Finding.Note note = finding.note();
    Span span = note.span();
    return new FindingView(
        finding.kind().label(),
        note.level().label(),
        span.start(),
        span.end(),
        span.of(draft.text()),
        note.message(),
        note.replacements(),
        ProofView.of(note.proof(), draft.language()));
  }
}
