package org.hexapla.corpus.store;

import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.hexapla.corpus.StoreBusyException;
import org.hexapla.corpus.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work that one process at a time may do on a store. On a database server that several processes
 * share it is an advisory lock of PostgreSQL, which ends with the connection that holds it: with
 * the process, however that ends. A file of H2 belongs to one process and needs none. Thread-safe;
 * threads of one process wait for each other by other means.
 */
@Singleton
public final class StoreLock {

  private static final Logger LOG = LoggerFactory.getLogger(StoreLock.class);

  /** The first half of the key, so that no other program meets it: "HEXA". */
  private static final int OURS = 0x48455841;

  /** The second half: several stores may stand in schemas of one database. */
  private static final String TAKE =
      "SELECT pg_try_advisory_lock(?, hashtext(current_schema() || ?))";

  private static final String HOLDER =
      "SELECT a.application_name, a.backend_start FROM pg_locks l"
          + " JOIN pg_stat_activity a ON a.pid = l.pid JOIN pg_database d ON d.oid = l.database"
          + " WHERE l.locktype = 'advisory' AND l.granted AND d.datname = current_database()"
          + " AND l.classid = ? AND l.objid::bigint = hashtext(current_schema() || ?)::bigint"
          + " & 4294967295";

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final ServerSettings server;
  private final boolean shared;

  StoreLock(ServerSettings server, StorePresence store) {
    this.server = server;
    this.shared = store.isShared();
  }

  /** What is done by one process at a time. */
  public enum Work {
    BUILD("build");

    private final String label;

    Work(String label) {
      this.label = label;
    }
  }

  /** Work that is going on; to be closed when it is done. */
  @FunctionalInterface
  public interface Held extends AutoCloseable {
    @Override
    void close();
  }

  /**
   * Begins some work.
   *
   * @throws StoreBusyException where another process is at it
   * @throws StoreException where the server does not answer
   */
  public Held take(Work work) {
    if (!shared) {
      return () -> {};
    }
    ServerAddress address = StoreFactory.server(server);
    try {
      Connection connection = address.connect();
      try {
        if (!isTaken(connection, work)) {
          throw busy(connection, work);
        }
        sign(connection, work);
        return () -> release(connection);
      } catch (SQLException | RuntimeException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      throw address.explain(e);
    }
  }

  private static boolean isTaken(Connection connection, Work work) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(TAKE)) {
      statement.setInt(1, OURS);
      statement.setString(2, work.label);
      try (ResultSet taken = statement.executeQuery()) {
        return taken.next() && taken.getBoolean(1);
      }
    }
  }

  /** Says to who asks the server on which machine the work is done. */
  private static void sign(Connection connection, Work work) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT set_config('application_name', ?, false)")) {
      statement.setString(1, "hexapla " + work.label + " on " + machine());
      statement.execute();
    }
  }

  private static StoreBusyException busy(Connection connection, Work work) throws SQLException {
    String holder = "";
    try (PreparedStatement statement = connection.prepareStatement(HOLDER)) {
      statement.setInt(1, OURS);
      statement.setString(2, work.label);
      try (ResultSet row = statement.executeQuery()) {
        if (row.next() && row.getString(1).startsWith("hexapla " + work.label + " on ")) {
          holder =
              row.getString(1).substring(("hexapla " + work.label).length())
                  + " since "
                  + TIME.format(row.getTimestamp(2).toInstant());
        }
      }
    }
    return new StoreBusyException(
        "another instance is at a " + work.label + holder + "; try again when it has ended");
  }

  private static String machine() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "a machine without a name";
    }
  }

  private static void release(Connection connection) {
    try {
      connection.close(); // and with it the lock
    } catch (SQLException e) {
      LOG.warn("a lock of the store could not be given back: {}", e.getMessage());
    }
  }
}
