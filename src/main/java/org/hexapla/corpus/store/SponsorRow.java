package org.hexapla.corpus.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A State that put a draft forward. */
@MappedEntity(value = "sponsor", escape = false)
record SponsorRow(@Id long id, long documentId, int position, String name) {}
