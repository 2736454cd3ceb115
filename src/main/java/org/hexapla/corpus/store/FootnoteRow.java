package org.hexapla.corpus.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A footnote of a document. */
@MappedEntity(value = "footnote", escape = false)
record FootnoteRow(@Id long id, long documentId, int position, String mark, String text) {}
