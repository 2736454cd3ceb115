package org.hexapla.corpus.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.h2.api.ErrorCode;
import org.hexapla.corpus.StoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the file of a store up to date. H2 cannot take changes of tables back, so they are made in
 * a copy, which takes the store's place when it is whole and on the disk: whatever happens before,
 * a kill too, leaves the store as it was. It is backed up before all the same.
 */
final class FileUpgrade {

  /** Below the data folder: where the copy is made. What a kill left there is of no use. */
  static final String OWN_FOLDER = "upgrade";

  private static final Logger LOG = LoggerFactory.getLogger(FileUpgrade.class);

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final StoreLocation location;
  private final StoreSchema schema;
  private final StoreLocation copy;

  FileUpgrade(StoreLocation location, StoreSchema schema) {
    this.location = location;
    this.schema = schema;
    this.copy = new StoreLocation(location.folder().resolve(OWN_FOLDER));
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
    try {
      clear();
      Files.createDirectories(copy.folder());
      if (version != null) {
        backup(connection, version);
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
      clear();
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

  private void clear() {
    if (!Files.exists(copy.folder())) {
      return;
    }
    try (Stream<Path> files = Files.walk(copy.folder())) {
      for (Path left : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(left);
      }
    } catch (IOException e) {
      throw new StoreException(
          "the folder " + copy.folder() + " cannot be removed; remove it, and start again", e);
    }
  }

  private void backup(Connection connection, String version) throws IOException {
    Path folder = location.folder().resolve(BackupWriter.OWN_FOLDER);
    Path file =
        folder.resolve(
            "before-" + schema.newest() + "-" + TIME.format(Instant.now()) + ".hexapla.zip");
    Files.createDirectories(folder);
    BackupWriter.write(connection, location, version, file);
    LOG.warn("the store is of an earlier version; backed up to {} before it is changed", file);
  }
}
