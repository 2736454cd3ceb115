package org.hexapla.glossary.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import org.hexapla.corpus.StoreException;

/**
 * Hands over the rows of a query one by one, columns by their number, without making entities of
 * them: for what reads whole tables.
 */
final class RowScan {

  /** To be put behind a query's other conditions: only the rows of some concepts. */
  static final String OF_CONCEPTS = "concept_id = ANY (?)";

  private static final int ROWS_FETCHED = 2_000;

  private RowScan() {}

  /** What is done with a row. */
  interface RowReader {
    void read(ResultSet row) throws SQLException;
  }

  static void all(Connection connection, String query, RowReader reader) {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      each(statement, reader);
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  /**
   * @param query with {@link #OF_CONCEPTS} as its only parameter
   */
  static void of(
      Connection connection, String query, Collection<String> concepts, RowReader reader) {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      Array ids = connection.createArrayOf("VARCHAR", concepts.toArray());
      try {
        statement.setArray(1, ids);
        each(statement, reader);
      } finally {
        ids.free();
      }
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  /**
   * @param query with one parameter
   */
  static void with(Connection connection, String query, String parameter, RowReader reader) {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, parameter);
      each(statement, reader);
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  private static void each(PreparedStatement statement, RowReader reader) throws SQLException {
    statement.setFetchSize(ROWS_FETCHED);
    try (ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        reader.read(rows);
      }
    }
  }

  private static StoreException unreadable(SQLException e) {
    return new StoreException("the terms of the glossary cannot be read: " + e.getMessage(), e);
  }
}
