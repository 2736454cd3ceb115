package org.hexapla.corpus.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.hexapla.corpus.PlainReason;
import org.hexapla.corpus.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * Brings a database of PostgreSQL up to date. It takes changes of tables back, so all migrations
 * are one transaction; the database is backed up before all the same, as a file that needs no
 * server to be restored. One process at a time does it; the others find it done.
 */
final class ServerUpgrade {

  /** "HEXA", and a number that no work of {@link StoreLock} has in this place. */
  private static final String LOCK = "1212504129, hashtext(current_schema() || 'upgrade')";

  private final ServerAddress server;
  private final Path data;
  private final StoreSchema schema;

  ServerUpgrade(ServerAddress server, Path data, StoreSchema schema) {
    this.server = server;
    this.data = data;
    this.schema = schema;
  }

  /**
   * Opens the store, brought up to date.
   *
   * @throws StoreException where that cannot be done; the store is then as it was
   */
  Connection open() throws SQLException {
    Connection connection = server.connect();
    try {
      if (!schema.isCurrent(StoreSchema.version(connection))) {
        alone(connection);
      }
      return connection;
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  private void alone(Connection connection) throws SQLException {
    try (Statement lock = connection.createStatement()) {
      lock.execute("SELECT pg_advisory_lock(" + LOCK + ")");
      try {
        upgrade(connection);
      } finally {
        lock.execute("SELECT pg_advisory_unlock(" + LOCK + ")");
      }
    }
  }

  private void upgrade(Connection connection) throws SQLException {
    @Nullable String version = StoreSchema.version(connection);
    if (schema.isCurrent(version)) {
      return;
    }
    if (version != null) {
      backup(connection, version);
    }
    schema.migrate(server, version, true);
  }

  private void backup(Connection connection, String version) {
    UpgradeFiles files = UpgradeFiles.in(StoreLocation.at(data));
    try {
      files.begin();
      schema.at(version).migrate(files.copy(), null, false);
      try (Connection copy = files.copy().connect()) {
        ServerRows.copy(connection, copy);
        files.backup(copy, version, schema.newest());
      }
    } catch (SQLException | StoreException e) {
      throw new StoreException(
          "the store at "
              + server
              + " is of an earlier version, cannot be backed up to "
              + files.location().folder()
              + ", and is therefore left as it is: "
              + reason(e)
              + "; mend that, or name another folder with --data",
          e);
    } finally {
      files.clear();
    }
  }

  private static String reason(Exception failure) {
    return StoreFaults.in(failure)
        .map(StoreException::getMessage)
        .orElseGet(() -> PlainReason.of(failure));
  }
}
