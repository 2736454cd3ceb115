package org.hexapla.corpus.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.hexapla.corpus.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * The tables of the store, made by migrations.
 *
 * @param newest the version of the newest migration
 * @param migrations where the migrations are, as Flyway names places
 */
record StoreSchema(String newest, List<String> migrations) {

  /** What this program works on. */
  static final StoreSchema CURRENT = new StoreSchema("11", List.of("classpath:db/migration"));

  /** What Flyway notes of itself. */
  static final String HISTORY_TABLE = "flyway_schema_history";

  StoreSchema {
    migrations = List.copyOf(migrations);
  }

  /**
   * Opens the store, brought up to date. Flyway scans, parses and checks for a good second of
   * processor time; a store that is current is recognised without it.
   *
   * @param data the data folder, where a store is backed up before its tables change
   * @throws StoreException where the store is of a newer version, cannot be backed up, or a
   *     migration fails; it is then as it was
   */
  Connection open(StoreAddress address, Path data) throws SQLException {
    return address instanceof ServerAddress server
        ? new ServerUpgrade(server, data, this).open()
        : new FileUpgrade((StoreLocation) address, this).open();
  }

  /** The tables as they were at an earlier version. */
  StoreSchema at(String version) {
    return new StoreSchema(version, migrations);
  }

  /**
   * Whether a store has all tables as they should be.
   *
   * @param version null for none
   * @throws StoreException where it is newer than this program
   */
  boolean isCurrent(@Nullable String version) {
    if (version != null && isNewer(version)) {
      throw new StoreException(
          "the store was made by a newer version of Hexapla; use that version, or another store");
    }
    return newest.equals(version);
  }

  /** Whether a version of the tables is one that this program does not know yet. */
  boolean isNewer(String version) {
    return MigrationVersion.fromVersion(version)
        .isNewerThan(MigrationVersion.fromVersion(newest).getVersion());
  }

  /**
   * Runs the migrations that are lacking.
   *
   * @param version of the tables before; null for none
   * @param together in one transaction
   * @throws StoreException where one fails
   */
  void migrate(StoreAddress address, @Nullable String version, boolean together) {
    try {
      Flyway.configure()
          .dataSource(address.url(), address.username(), address.password())
          .locations(migrations.toArray(String[]::new))
          .table(HISTORY_TABLE)
          .target(newest)
          .group(together)
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw new StoreException(
          "the store could not be "
              + (version == null ? "made" : "brought from version " + version + " to " + newest)
              + ": "
              + reason(e)
              + "; nothing in it was changed: go on with the version of Hexapla that made it, and"
              + " report this",
          e);
    }
  }

  private static String reason(FlywayException failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return StoreFaults.in(sql)
            .map(StoreException::getMessage)
            .orElseGet(() -> StoreAddress.firstLine(sql));
      }
    }
    return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
  }

  /** The version of the tables; null where there are none. */
  static @Nullable String version(Connection connection) throws SQLException {
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
