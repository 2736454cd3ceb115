package org.hexapla.corpus.store;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** Real stores for tests. */
public final class Stores {
  private Stores() {}

  /** A context without a server, as the commands use it. */
  public static ApplicationContext open(Path folder) {
    return ApplicationContext.builder()
        .properties(Map.of(StoreFactory.FOLDER_PROPERTY, folder.toString()))
        .start();
  }

  /** Ends the store as a kill of the process would: nothing that waits in memory is written. */
  public static void kill(Path folder) throws SQLException {
    try (Connection connection = DriverManager.getConnection(StoreLocation.at(folder).url());
        Statement statement = connection.createStatement()) {
      statement.execute("SHUTDOWN IMMEDIATELY");
    } catch (SQLException closed) {
      // The connection ends with the store.
      if (closed.getErrorCode() != org.h2.api.ErrorCode.DATABASE_IS_CLOSED) {
        throw closed;
      }
    }
  }
}
