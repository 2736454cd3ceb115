package org.hexapla.glossary.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.hexapla.glossary.Origin;
import org.jspecify.annotations.Nullable;

/**
 * A line of the change log.
 *
 * @param layer which layer was changed; null for changes that were made before layers were kept
 * @param decision the same for all changes of one decision; null for what no person decided
 */
@MappedEntity(value = "change_log", escape = false)
record ChangeRow(
    @Id long id,
    String conceptId,
    long lockVersion,
    Instant changedAt,
    String who,
    String what,
    @Nullable String reason,
    @Nullable Origin layer,
    @Nullable Long decision) {}
