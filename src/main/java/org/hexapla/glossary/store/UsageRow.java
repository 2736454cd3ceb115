package org.hexapla.glossary.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.serde.annotation.Serdeable;
import org.hexapla.glossary.Origin;

/** How often a term occurs in one year. */
@Serdeable
@MappedEntity(value = "term_usage", escape = false)
record UsageRow(
    @Id long id, String conceptId, long termId, Origin layer, int calendarYear, int occurrences) {}
