package org.hexapla.corpus.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;

/** The tables of the store, made by the migrations in {@code db/migration}. */
final class StoreSchema {

  /** The version of the newest migration. */
  static final String NEWEST_VERSION = "10";

  private static final String HISTORY_TABLE = "flyway_schema_history";

  private StoreSchema() {}

  /**
   * Runs the migrations that the store lacks. Flyway scans, parses and checks for a good second of
   * processor time; a store that is current is recognised without it.
   */
  static void bringUpToDate(Connection connection, StoreAddress address) throws SQLException {
    if (!isCurrent(connection)) {
      Flyway.configure()
          .dataSource(address.url(), address.username(), address.password())
          .locations("classpath:db/migration")
          .table(HISTORY_TABLE)
          .load()
          .migrate();
    }
  }

  private static boolean isCurrent(Connection connection) throws SQLException {
    if (!exists(connection)) {
      return false;
    }
    // Flyway quotes its names, so they stay in lower case.
    try (Statement statement = connection.createStatement();
        ResultSet newest =
            statement.executeQuery(
                "SELECT \"version\" FROM \""
                    + HISTORY_TABLE
                    + "\" WHERE \"success\" ORDER BY \"installed_rank\" DESC FETCH FIRST 1 ROW"
                    + " ONLY")) {
      return newest.next() && NEWEST_VERSION.equals(newest.getString(1));
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
