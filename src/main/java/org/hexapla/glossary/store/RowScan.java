package org.hexapla.glossary.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import org.hexapla.corpus.StoreException;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Hands over the rows of queries one by one, columns by their number, without making entities of
 * them: for what reads whole tables, or the rows of many concepts.
 */
final class RowScan {

  private static final String OF_CONCEPTS = "concept_id = ANY (?)";

  private static final int ROWS_FETCHED = 2_000;

  private final Connection connection;
  private final @Nullable Collection<String> concepts;

  private RowScan(Connection connection, @Nullable Collection<String> concepts) {
    this.connection = connection;
    this.concepts = concepts;
  }

  /** What is done with a row. */
  interface RowReader {
    void read(ResultSet row) throws SQLException;
  }

  /** Of whole tables. */
  static RowScan ofAll(Connection connection) {
    return new RowScan(connection, null);
  }

  /** Of the rows of some concepts. */
  static RowScan of(Connection connection, Collection<String> concepts) {
    return new RowScan(connection, concepts);
  }

  /**
   * Hands over the rows of a table with the column {@code concept_id}.
   *
   * @param query without parameters, and nothing behind its conditions
   */
  void each(String query, RowReader reader) {
    try {
      if (concepts == null) {
        inPieces(true);
        try {
          run(query, statement -> {}, reader);
        } finally {
          inPieces(false);
        }
      } else {
        Array ids = connection.createArrayOf("VARCHAR", concepts.toArray());
        try {
          String condition = (query.contains(" WHERE ") ? " AND " : " WHERE ") + OF_CONCEPTS;
          run(query + condition, statement -> statement.setArray(1, ids), reader);
        } finally {
          ids.free();
        }
      }
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  /**
   * Hands over the rows of a query that has one parameter, of all concepts.
   *
   * @param parameter its value
   */
  void each(String query, String parameter, RowReader reader) {
    try {
      run(query, statement -> statement.setString(1, parameter), reader);
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  /** Gives a statement its parameters. */
  private interface Binder {
    void bind(PreparedStatement statement) throws SQLException;
  }

  private void run(String query, Binder parameters, RowReader reader) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setFetchSize(ROWS_FETCHED);
      parameters.bind(statement);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          reader.read(rows);
        }
      }
    }
  }

  /**
   * Whether rows are handed over as they are found. Else H2 keeps the whole answer first, and as it
   * has no room for so many rows, it writes them to a file and reads them back.
   */
  private void inPieces(boolean wanted) throws SQLException {
    if (connection.getMetaData().getDatabaseProductName().equals("H2")) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("SET LAZY_QUERY_EXECUTION " + (wanted ? 1 : 0));
      }
    }
  }

  /** The language that a row names. */
  static Language language(String code) {
    return Language.of(code)
        .orElseThrow(() -> new StoreException("the store names a language '" + code + "'"));
  }

  private static StoreException unreadable(SQLException e) {
    return new StoreException("the terms of the glossary cannot be read: " + e.getMessage(), e);
  }
}
