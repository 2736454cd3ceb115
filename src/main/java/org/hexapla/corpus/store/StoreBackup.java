package org.hexapla.corpus.store;

import io.micronaut.context.annotation.Property;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import org.hexapla.corpus.StoreException;

/** Makes backups of the store while it is in use. */
@Singleton
public final class StoreBackup {

  private final TransactionOperations<Connection> transactions;
  private final StoreLocation location;
  private final ServerSettings server;

  StoreBackup(
      TransactionOperations<Connection> transactions,
      @Property(name = StoreFactory.FOLDER_PROPERTY, defaultValue = "data") String folder,
      ServerSettings server) {
    this.transactions = transactions;
    this.location = StoreLocation.at(Path.of(folder));
    this.server = server;
  }

  /**
   * Writes a backup, whole or not at all.
   *
   * @param file the new file; one that exists is never written over
   * @throws StoreException where that cannot be done
   */
  public BackupReport write(Path file) {
    if (!server.url().isEmpty()) {
      throw new StoreException(
          "the store is in PostgreSQL; back it up with pg_dump, and the data folder beside it");
    }
    if (Files.exists(file)) {
      throw new StoreException(file + " exists already; name a new file");
    }
    Path parent = file.toAbsolutePath().getParent();
    try {
      if (parent != null) {
        Files.createDirectories(parent);
      }
    } catch (IOException e) {
      throw new StoreException("the folder " + parent + " cannot be made; name another", e);
    }
    return transactions.executeRead(
        status ->
            BackupWriter.write(
                status.getConnection(), location, StoreSchema.CURRENT.newest(), file));
  }
}
