package org.hexapla.glossary.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.serde.annotation.Serdeable;
import org.hexapla.glossary.Origin;
import org.hexapla.text.Language;

/** What a language says of a concept beside its terms. */
@Serdeable
@MappedEntity(value = "language_section", escape = false)
record SectionRow(
    @Id long id, String conceptId, Origin layer, Language language, String definition) {}
