package org.hexapla.corpus.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.hexapla.corpus.StoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The tables of the store, made by the migrations in {@code db/migration}. */
final class StoreSchema {

  /** The version of the newest migration. */
  static final String NEWEST_VERSION = "11";

  private static final String HISTORY_TABLE = "flyway_schema_history";

  private static final Logger LOG = LoggerFactory.getLogger(StoreSchema.class);

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private StoreSchema() {}

  /**
   * Runs the migrations that the store lacks. Flyway scans, parses and checks for a good second of
   * processor time; a store that is current is recognised without it. One that is not is backed up
   * first.
   *
   * @throws StoreException where the store is of a newer version, or a migration fails
   */
  static void bringUpToDate(Connection connection, StoreAddress address) throws SQLException {
    @Nullable String version = version(connection);
    if (NEWEST_VERSION.equals(version)) {
      return;
    }
    if (version != null && isNewer(version)) {
      throw new StoreException(
          "the store was made by a newer version of Hexapla; use that version, or another store");
    }
    @Nullable Path backup =
        version != null && address instanceof StoreLocation location
            ? backup(connection, location, version)
            : null;
    try {
      Flyway.configure()
          .dataSource(address.url(), address.username(), address.password())
          .locations("classpath:db/migration")
          .table(HISTORY_TABLE)
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw new StoreException(
          "the store could not be brought up to date"
              + (backup == null ? "" : "; as it was before it is in " + backup)
              + ": "
              + String.valueOf(e.getMessage()).lines().findFirst().orElse(""),
          e);
    }
  }

  /** Whether a version of the tables is one that this program does not know yet. */
  static boolean isNewer(String version) {
    return MigrationVersion.fromVersion(version)
        .isNewerThan(MigrationVersion.fromVersion(NEWEST_VERSION).getVersion());
  }

  private static Path backup(Connection connection, StoreLocation location, String version) {
    Path folder = location.folder().resolve(BackupWriter.OWN_FOLDER);
    Path file =
        folder.resolve(
            "before-" + NEWEST_VERSION + "-" + TIME.format(Instant.now()) + ".hexapla.zip");
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new StoreException("the folder " + folder + " cannot be made; make it, or free it", e);
    }
    BackupWriter.write(connection, location, version, file);
    LOG.warn("the store is of an earlier version; backed up to {} before it is changed", file);
    return file;
  }

  /** The version of the tables; null where there are none. */
  private static @Nullable String version(Connection connection) throws SQLException {
    if (!exists(connection)) {
      return null;
    }
    // Flyway quotes its names, so they stay in lower case.
    try (Statement statement = connection.createStatement();
        ResultSet newest =
            statement.executeQuery(
                "SELECT \"version\" FROM \""
                    + HISTORY_TABLE
                    + "\" WHERE \"success\" ORDER BY \"installed_rank\" DESC FETCH FIRST 1 ROW"
                    + " ONLY")) {
      return newest.next() ? newest.getString(1) : null;
    }
  }

  /** Whether any version of the tables was made. */
  static boolean exists(Connection connection) throws SQLException {
    try (ResultSet tables =
        connection
            .getMetaData()
            .getTables(null, connection.getSchema(), HISTORY_TABLE, new String[] {"TABLE"})) {
      return tables.next();
    }
  }
}
