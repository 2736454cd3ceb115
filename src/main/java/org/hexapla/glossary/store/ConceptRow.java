package org.hexapla.glossary.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A concept: what its layers have in common. */
@MappedEntity(value = "concept", escape = false)
record ConceptRow(@Id String id, long lockVersion) {}
