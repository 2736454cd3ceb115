package org.hexapla.glossary.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A line of the change log. */
@MappedEntity(value = "change_log", escape = false)
record ChangeRow(
    @Id long id,
    String conceptId,
    long lockVersion,
    Instant changedAt,
    String who,
    String what,
    @Nullable String reason) {}
