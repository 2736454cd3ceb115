package org.hexapla.corpus.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.hexapla.text.Language;

/** Says which version of a document counts. */
@MappedEntity(value = "current_document", escape = false)
record CurrentDocumentRow(@Id long documentId, String symbol, Language language) {}
