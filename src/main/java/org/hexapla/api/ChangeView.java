package org.hexapla.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import org.hexapla.glossary.Glossary.Change;
import org.jspecify.annotations.Nullable;

/**
 * A change of an entry.
 *
 * @param lockVersion the version that it made
 * @param at ISO 8601 instant
 * @param who a person's name, {@code build} or {@code starter}
 * @param reason why, or null
 * @param decision the same for all changes of one decision; null for what no person decided
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record ChangeView(
    long lockVersion,
    String at,
    String who,
    String what,
    @Nullable String reason,
    @Nullable Long decision) {

  static ChangeView of(Change change) {
    return new ChangeView(
        change.lockVersion(),
        change.at().toString(),
        change.who(),
        change.what(),
        change.reason(),
        change.decision());
  }
}
