package org.hexapla.corpus.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A draft that a document names as its own. */
@MappedEntity(value = "draft", escape = false)
record DraftRow(@Id long id, long documentId, int position, String symbol) {}
