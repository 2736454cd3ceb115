package org.hexapla.corpus.store;

import java.time.Instant;

/**
 * What a backup holds.
 *
 * @param made when it was made
 * @param schema the version of the store's tables
 * @param files how many files of the data folder it holds, the store itself among them
 * @param bytes how many bytes these have
 */
public record BackupReport(Instant made, String schema, int files, long bytes) {}
