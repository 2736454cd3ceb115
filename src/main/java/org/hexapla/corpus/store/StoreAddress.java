package org.hexapla.corpus.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.hexapla.corpus.StoreException;
import org.jspecify.annotations.Nullable;

/** Where the rows of the store are kept. */
sealed interface StoreAddress permits StoreLocation, ServerAddress {

  /** The JDBC URL. */
  String url();

  /** Null where the database asks for none. */
  @Nullable String username();

  /** Null where the database asks for none. */
  @Nullable String password();

  /** Whether somebody has made a store there. */
  boolean exists();

  /** The reason why the store could not be opened, in one line. */
  StoreException explain(SQLException failure);

  /** What each connection says first; null for nothing. */
  @Nullable String greeting();

  /** A connection of its own, beside those of the pool. */
  default Connection connect() throws SQLException {
    Connection connection = DriverManager.getConnection(url(), username(), password());
    String greeting = greeting();
    if (greeting != null) {
      try (Statement statement = connection.createStatement()) {
        statement.execute(greeting);
      } catch (SQLException e) {
        connection.close();
        throw e;
      }
    }
    return connection;
  }

  /** What a database says, shortened to its first line. */
  static String firstLine(SQLException failure) {
    String message = failure.getMessage();
    return message == null
        ? failure.getClass().getSimpleName()
        : message.lines().findFirst().orElse("");
  }
}
