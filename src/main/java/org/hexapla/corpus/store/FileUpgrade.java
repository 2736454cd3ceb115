package org.hexapla.corpus.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.api.ErrorCode;
import org.hexapla.corpus.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * Brings the file of a store up to date. H2 cannot take changes of tables back, so they are made in
 * a copy, which takes the store's place when it is whole and on the disk: whatever happens before,
 * a kill too, leaves the store as it was. It is backed up before all the same.
 */
final class FileUpgrade {

  private final StoreLocation location;
  private final StoreSchema schema;
  private final UpgradeFiles files;

  FileUpgrade(StoreLocation location, StoreSchema schema) {
    this.location = location;
    this.schema = schema;
    this.files = UpgradeFiles.in(location);
  }

  /**
   * Opens the store, brought up to date.
   *
   * @throws StoreException where that cannot be done; the store is then as it was
   */
  Connection open() throws SQLException {
    location.refuseOlder();
    Connection connection = location.connect();
    try {
      @Nullable String version = StoreSchema.version(connection);
      if (schema.isCurrent(version)) {
        return connection;
      }
      // While this connection is open no other process can have the store.
      upgrade(connection, version);
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
    return location.connect();
  }

  private void upgrade(Connection connection, @Nullable String version) throws SQLException {
    StoreLocation copy = files.copy();
    try {
      files.begin();
      if (version != null) {
        files.backup(connection, version, schema.newest());
        Files.copy(location.file(), copy.file());
      }
      schema.migrate(copy, version, false);
      try (FileChannel whole = FileChannel.open(copy.file(), StandardOpenOption.WRITE)) {
        whole.force(true);
      }
      Files.move(copy.file(), location.file(), StandardCopyOption.ATOMIC_MOVE);
      close(connection);
    } catch (IOException e) {
      throw new StoreException(
          "the store could not be brought up to date, and is as it was: "
              + StoreFaults.in(e).map(StoreException::getMessage).orElse(e.toString()),
          e);
    } finally {
      files.clear();
    }
  }

  /** Without a word to the file that was replaced. */
  private static void close(Connection connection) throws SQLException {
    try (connection;
        Statement statement = connection.createStatement()) {
      statement.execute("SHUTDOWN IMMEDIATELY");
    } catch (SQLException e) {
      if (e.getErrorCode() != ErrorCode.DATABASE_IS_CLOSED) {
        throw e;
      }
    }
  }
}
