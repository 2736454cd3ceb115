package org.hexapla.build;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * What a build was made from and what came of it.
 *
 * @param corpusRevision of the corpus that it read
 * @param glossaryRevision of the glossary as it left it
 * @param settingsDigest see {@link SettingsDigest}
 * @param proposals entries that it proposed or brought evidence to
 * @param terms candidates per language: {@code ar=120 zh=98}
 */
@MappedEntity(value = "build_run", escape = false)
record BuildRunRow(
    @Id long id,
    Instant finishedAt,
    long corpusRevision,
    long glossaryRevision,
    String settingsDigest,
    int documents,
    int texts,
    int proposals,
    String terms) {}
