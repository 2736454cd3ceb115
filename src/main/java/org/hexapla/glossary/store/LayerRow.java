package org.hexapla.glossary.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.hexapla.glossary.Origin;
import org.jspecify.annotations.Nullable;

/** What one origin says of a concept. */
@MappedEntity(value = "concept_layer", escape = false)
record LayerRow(
    @Id long id,
    String conceptId,
    Origin origin,
    @Nullable String subjectField,
    @Nullable String note,
    String contentDigest) {}
