package org.hexapla.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.hexapla.glossary.DecisionResult;
import org.hexapla.glossary.DecisionResult.Done;
import org.hexapla.glossary.DecisionResult.Outdated;
import org.hexapla.glossary.DecisionResult.Refused;
import org.hexapla.glossary.DecisionResult.Unknown;
import org.jspecify.annotations.Nullable;

/**
 * What became of one of many decisions.
 *
 * @param outcome {@code done}, {@code refused}, {@code unknown} or {@code outdated}
 * @param version of the entry now; null where there is none
 * @param reason why it was not done; null where it was
 * @param others the ids of the other entries that it made or changed
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record DecisionOutcome(
    String id,
    String outcome,
    @Nullable Long version,
    @Nullable String reason,
    List<String> others) {

  static DecisionOutcome of(String id, DecisionResult result) {
    if (result instanceof Done done) {
      return new DecisionOutcome(id, "done", done.entry().lockVersion(), null, done.others());
    }
    if (result instanceof Outdated outdated) {
      return new DecisionOutcome(
          id, "outdated", outdated.current().lockVersion(), outdated.inWords(), List.of());
    }
    return result instanceof Refused refused
        ? new DecisionOutcome(id, "refused", null, refused.reason(), List.of())
        : new DecisionOutcome(id, "unknown", null, detail(new Unknown(id)), List.of());
  }

  static String detail(Unknown unknown) {
    return "the glossary has no entry " + unknown.id();
  }
}
