package org.hexapla.glossary.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.serde.annotation.Serdeable;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.Grammar;
import org.hexapla.glossary.Origin;
import org.hexapla.glossary.TermType;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A term of a layer.
 *
 * @param usageByYear as {@link org.hexapla.glossary.UsageYears} writes it; null where the term
 *     occurs nowhere
 */
@Serdeable
@MappedEntity(value = "term", escape = false)
record TermRow(
    @Id long id,
    String conceptId,
    Origin layer,
    Language language,
    int position,
    String term,
    Origin origin,
    TermType type,
    AdministrativeStatus status,
    String source,
    @Nullable Double confidence,
    @Nullable String note,
    @Nullable String replacement,
    @Nullable String partOfSpeech,
    @Nullable String gender,
    @Nullable String grammaticalNumber,
    @Nullable String geographicalUsage,
    @Nullable String usageByYear) {

  Grammar grammar() {
    return new Grammar(partOfSpeech, gender, grammaticalNumber);
  }
}
