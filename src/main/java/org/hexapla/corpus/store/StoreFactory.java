package org.hexapla.corpus.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Property;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Opens the store, brought to the current schema: one H2 file in the data folder, or a database of
 * a PostgreSQL server.
 */
@Factory
final class StoreFactory {

  /** Names the folder of the store. Read when the first bean that needs the store is made. */
  static final String FOLDER_PROPERTY = "hexapla.data";

  /** As in {@code datasources.default} of the configuration. */
  private static final String POOL = "default";

  private static final int CONNECTIONS_AT_MOST = 8;
  private static final int CONNECTIONS_KEPT = 1;
  private static final long WAIT_FOR_CONNECTION_MILLISECONDS = 30_000;

  private @Nullable HikariDataSource pool;

  /**
   * The pool of connections.
   *
   * @throws org.hexapla.corpus.StoreException where the store cannot be opened
   */
  @Singleton
  @Named(POOL)
  DataSource dataSource(
      @Property(name = FOLDER_PROPERTY, defaultValue = "data") String folder,
      ServerSettings server) {
    StoreAddress address =
        server.url().isEmpty() ? StoreLocation.at(Path.of(folder)) : server(server);
    // Opened here first: the pool would retry for its whole time-out, and wrap the reason.
    // Kept open until the pool has a connection, so that H2 does not close the file in between.
    try (Connection unused = StoreSchema.CURRENT.open(address, Path.of(folder))) {
      pool = pool(address);
      return pool;
    } catch (SQLException e) {
      throw address.explain(e);
    }
  }

  static ServerAddress server(ServerSettings settings) {
    return new ServerAddress(
        settings.url(), given(settings.username()), given(settings.password()));
  }

  private static @Nullable String given(String setting) {
    return setting.isEmpty() ? null : setting;
  }

  private static HikariDataSource pool(StoreAddress address) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("store");
    config.setJdbcUrl(address.url());
    config.setUsername(address.username());
    config.setPassword(address.password());
    config.setConnectionInitSql(address.greeting());
    config.setMaximumPoolSize(CONNECTIONS_AT_MOST);
    config.setMinimumIdle(CONNECTIONS_KEPT);
    config.setConnectionTimeout(WAIT_FOR_CONNECTION_MILLISECONDS);
    ClosedStores closed = new ClosedStores();
    config.setExceptionOverride(closed);
    HikariDataSource made = new HikariDataSource(config);
    closed.of(made);
    return made;
  }

  /** Closes the store. Done here, as Micronaut Data puts a proxy in the place of the pool. */
  @PreDestroy
  void close() {
    if (pool != null) {
      pool.close();
    }
  }
}
