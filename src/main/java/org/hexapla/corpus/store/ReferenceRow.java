package org.hexapla.corpus.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A mention of another document. */
@MappedEntity(value = "reference", escape = false)
record ReferenceRow(
    @Id long id,
    long documentId,
    int position,
    String symbol,
    @Nullable LocalDate citedDate,
    @Nullable String citedParagraph,
    String inParagraph,
    int spanStart,
    int spanEnd) {}
