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
  static void bringUpToDate(Connection connection, String url) throws SQLException {
    if (!isCurrent(connection)) {
      Flyway.configure()
          .dataSource(url, null, null)
          .locations("classpath:db/migration")
          .table(HISTORY_TABLE)
          .load()
          .migrate();
    }
  }

  private static boolean isCurrent(Connection connection) throws SQLException {
    try (ResultSet tables =
        connection.getMetaData().getTables(null, null, HISTORY_TABLE, new String[] {"TABLE"})) {
      if (!tables.next()) {
        return false;
      }
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
}
