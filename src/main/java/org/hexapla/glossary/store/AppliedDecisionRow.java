package org.hexapla.glossary.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** A row of the file of decisions that was applied. */
@MappedEntity(value = "applied_decision", escape = false)
record AppliedDecisionRow(@Id String digest, Instant appliedAt) {}
