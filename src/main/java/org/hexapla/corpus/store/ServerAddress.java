package org.hexapla.corpus.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.hexapla.corpus.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * A database of a PostgreSQL server.
 *
 * @param url {@code jdbc:postgresql://host:port/database}
 * @param username null where the server asks for none
 * @param password null where the server asks for none
 */
record ServerAddress(String url, @Nullable String username, @Nullable String password)
    implements StoreAddress {

  private static final String SCHEME = "jdbc:postgresql:";

  /**
   * A machine that lost its power says no farewell. The server asks after it from the first minute
   * on, and not after the two hours of its system, so that what it held is free for others.
   */
  private static final String KEEP_ALIVE =
      "SET tcp_keepalives_idle = 30; SET tcp_keepalives_interval = 10; SET tcp_keepalives_count ="
          + " 3";

  ServerAddress {
    if (!url.startsWith(SCHEME)) {
      throw new StoreException(
          "hexapla.store.url: '"
              + withoutSecrets(url)
              + "' is no address of PostgreSQL; it begins with "
              + SCHEME
              + "//, and is empty for a file in the data folder");
    }
  }

  /** A URL may carry a password behind its question mark. */
  private static String withoutSecrets(String url) {
    return url.replaceFirst("[?].*", "");
  }

  @Override
  public boolean exists() {
    try (Connection connection = connect()) {
      return StoreSchema.exists(connection);
    } catch (SQLException e) {
      throw explain(e);
    }
  }

  @Override
  public StoreException explain(SQLException failure) {
    return new StoreException(
        "the store at "
            + withoutSecrets(url)
            + " cannot be opened: "
            + StoreAddress.firstLine(failure)
            + "; see hexapla.store in the configuration",
        failure);
  }

  @Override
  public String greeting() {
    return KEEP_ALIVE;
  }

  @Override
  public String toString() {
    return withoutSecrets(url);
  }
}
