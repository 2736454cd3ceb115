package org.hexapla.glossary.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/** A term that a person rejected. */
@MappedEntity(value = "rejection", escape = false)
record RejectionRow(
    @Id long id,
    Language language,
    String term,
    String conceptId,
    Instant rejectedAt,
    String who,
    @Nullable String reason) {}
