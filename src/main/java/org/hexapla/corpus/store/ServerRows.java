package org.hexapla.corpus.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Copies all rows of a database server, as they are at one moment, into a file of H2. */
final class ServerRows {

  /** Rows that are on their way at once. */
  private static final int BATCH = 1_000;

  private final Connection server;
  private final Connection file;

  private ServerRows(Connection server, Connection file) {
    this.server = server;
    this.file = file;
  }

  /**
   * Copies them.
   *
   * @param server on which nothing is going on
   * @param file has the same tables, of which no row is kept
   */
  static void copy(Connection server, Connection file) throws SQLException {
    int isolation = server.getTransactionIsolation();
    server.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    server.setAutoCommit(false); // only so does the driver give rows piece by piece
    file.setAutoCommit(false);
    try {
      new ServerRows(server, file).tables();
      file.commit();
    } finally {
      file.setAutoCommit(true);
      server.rollback();
      server.setAutoCommit(true);
      server.setTransactionIsolation(isolation);
    }
  }

  /** In any order: who refers to whom is already known to be right. */
  private void tables() throws SQLException {
    try (Statement statement = file.createStatement()) {
      statement.execute("SET REFERENTIAL_INTEGRITY FALSE");
      for (String table : names()) {
        statement.execute("DELETE FROM " + quoted(table));
        rows(table, columns(table));
      }
      statement.execute("SET REFERENTIAL_INTEGRITY TRUE");
    }
  }

  private List<String> names() throws SQLException {
    List<String> names = new ArrayList<>();
    try (ResultSet tables =
        file.getMetaData().getTables(null, file.getSchema(), "%", new String[] {"TABLE"})) {
      while (tables.next()) {
        names.add(tables.getString("TABLE_NAME"));
      }
    }
    names.remove(StoreSchema.HISTORY_TABLE);
    return names;
  }

  private List<String> columns(String table) throws SQLException {
    List<String> columns = new ArrayList<>();
    try (ResultSet all = file.getMetaData().getColumns(null, file.getSchema(), table, "%")) {
      while (all.next()) {
        columns.add(all.getString("COLUMN_NAME"));
      }
    }
    return columns;
  }

  private void rows(String table, List<String> columns) throws SQLException {
    String from =
        columns.stream().map(ServerRows::onTheServer).collect(Collectors.joining(", "))
            + " FROM "
            + onTheServer(table);
    String into =
        quoted(table)
            + columns.stream().map(ServerRows::quoted).collect(Collectors.joining(", ", " (", ")"))
            + " VALUES ("
            + String.join(", ", Collections.nCopies(columns.size(), "?"))
            + ")";
    try (Statement select = server.createStatement();
        PreparedStatement insert = file.prepareStatement("INSERT INTO " + into)) {
      select.setFetchSize(BATCH);
      try (ResultSet rows = select.executeQuery("SELECT " + from)) {
        insert(rows, columns.size(), insert);
      }
    }
  }

  private static void insert(ResultSet rows, int columns, PreparedStatement insert)
      throws SQLException {
    int waiting = 0;
    while (rows.next()) {
      for (int column = 1; column <= columns; column++) {
        insert.setObject(column, rows.getObject(column));
      }
      insert.addBatch();
      if (++waiting == BATCH) {
        insert.executeBatch();
        waiting = 0;
      }
    }
    insert.executeBatch();
  }

  /** PostgreSQL keeps the names of the migrations in lower case, H2 in upper case. */
  private static String onTheServer(String name) {
    return quoted(name.toLowerCase(Locale.ROOT));
  }

  private static String quoted(String name) {
    return '"' + name + '"';
  }
}
