package org.hexapla.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.hexapla.glossary.ReviewFinding;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/** A {@link ReviewFinding} as JSON shows it. */
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
}
