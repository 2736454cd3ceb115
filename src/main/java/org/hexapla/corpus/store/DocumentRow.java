package org.hexapla.corpus.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.hexapla.corpus.DocumentDate;
import org.hexapla.corpus.DocumentKind;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/** One version of a document in one language; never changed once it stands. */
@MappedEntity(value = "document", escape = false)
record DocumentRow(
    @Id long id,
    String symbol,
    Language language,
    String version,
    DocumentKind kind,
    @Nullable String body,
    @Nullable Integer sessionNumber,
    @Nullable String agendaItem,
    @Nullable String title,
    @Nullable Integer dateYear,
    @Nullable LocalDate dateDay,
    DocumentDate.@Nullable Basis dateBasis,
    @Nullable LocalDate adopted,
    @Nullable Integer meeting,
    @Nullable String adoption,
    @Nullable String vote,
    int paragraphCount,
    Instant savedAt,
    @Nullable String titleKey,
    @Nullable String changes) {

  @Nullable DocumentDate date() {
    return dateYear == null || dateBasis == null
        ? null
        : new DocumentDate(dateYear, dateDay, dateBasis);
  }
}
