package org.hexapla.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.hexapla.glossary.Conflict;
import org.hexapla.glossary.ReviewFinding;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/** A {@link ReviewFinding}, or a {@link Conflict}, as JSON shows it. */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ReviewFindingView(
    String kind,
    List<String> concepts,
    @Nullable String language,
    List<String> terms,
    String what) {

  /** The view of a finding. */
  public static ReviewFindingView of(ReviewFinding finding) {
    Language language = finding.language();
    return new ReviewFindingView(
        finding.kind().label(),
        finding.concepts(),
        language == null ? null : language.code(),
        finding.terms(),
        finding.what());
  }

  /** The view of what conflicts with a decision. */
  public static ReviewFindingView of(Conflict conflict) {
    return new ReviewFindingView(
        conflict.kind().label(),
        List.of(conflict.conceptId()),
        conflict.designation().language().code(),
        List.of(conflict.designation().term()),
        String.format(
            "decided: %s; the %s since: %s",
            conflict.decided(), conflict.by().label(), conflict.found()));
  }
}
