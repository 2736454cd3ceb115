package org.hexapla.glossary.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.hexapla.corpus.DocumentDate;
import org.hexapla.glossary.Origin;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/** A sentence that proves a term. */
@Serdeable
@MappedEntity(value = "context", escape = false)
record ContextRow(
    @Id long id,
    String conceptId,
    long termId,
    Origin layer,
    int position,
    String sentence,
    String symbol,
    Language language,
    String version,
    String locator,
    int spanStart,
    int spanEnd,
    @Nullable Integer dateYear,
    @Nullable LocalDate dateDay,
    DocumentDate.@Nullable Basis dateBasis) {

  @Nullable DocumentDate date() {
    return dateYear == null || dateBasis == null
        ? null
        : new DocumentDate(dateYear, dateDay, dateBasis);
  }
}
