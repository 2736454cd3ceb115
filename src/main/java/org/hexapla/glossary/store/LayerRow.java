package org.hexapla.glossary.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.serde.annotation.Serdeable;
import org.hexapla.glossary.Origin;
import org.jspecify.annotations.Nullable;

/**
 * What the build, the starter glossary or people say of a concept.
 *
 * @param layer which of the three
 * @param origin who made the entry, as the layer has it
 */
@Serdeable
@MappedEntity(value = "concept_layer", escape = false)
record LayerRow(
    @Id long id,
    String conceptId,
    Origin layer,
    Origin origin,
    @Nullable String subjectField,
    @Nullable String note,
    String contentDigest) {}
