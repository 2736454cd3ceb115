package org.hexapla.corpus.store;

import io.micronaut.context.ApplicationContext;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Real stores for tests. */
public final class Stores {
  private Stores() {}

  /** What keeps the rows. */
  public enum Kind {
    H2,
    POSTGRESQL;

    /** A context without a server, as the commands use it; the same folder is the same store. */
    public ApplicationContext open(Path folder) {
      return this == H2 ? Stores.open(folder) : Stores.open(folder, Server.address(folder));
    }

    /** Ends the store as a kill of the process would. */
    public void kill(Path folder) throws SQLException {
      if (this == H2) {
        Stores.kill(folder);
      } else {
        Server.dropConnections(folder);
      }
    }
  }

  /** A context without a server, as the commands use it. */
  public static ApplicationContext open(Path folder) {
    return open(folder, "");
  }

  /** The same on a database server. */
  public static ApplicationContext open(Path folder, String url) {
    return ApplicationContext.builder()
        .properties(
            Map.of(StoreFactory.FOLDER_PROPERTY, folder.toString(), "hexapla.store.url", url))
        .start();
  }

  /** The address of the database that stands for a folder, made where it is missing. */
  public static String serverAddress(Path folder) {
    return Server.address(folder);
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

  /** Removes a store that is closed. */
  public static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** One PostgreSQL for all tests of a run, with a database for each folder. */
  private static final class Server {

    private static final Map<Path, String> DATABASES = new HashMap<>();
    private static @Nullable EmbeddedPostgres running;

    static synchronized String address(Path folder) {
      return server().getJdbcUrl("postgres", database(folder));
    }

    private static EmbeddedPostgres server() {
      if (running == null) {
        try {
          running = EmbeddedPostgres.builder().start();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return running;
    }

    private static String database(Path folder) {
      return DATABASES.computeIfAbsent(
          folder,
          f -> {
            String name = "store" + DATABASES.size();
            execute("CREATE DATABASE " + name);
            return name;
          });
    }

    static synchronized void dropConnections(Path folder) {
      execute(
          "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '"
              + database(folder)
              + "'");
    }

    private static void execute(String sql) {
      try (Connection connection = server().getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute(sql);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
