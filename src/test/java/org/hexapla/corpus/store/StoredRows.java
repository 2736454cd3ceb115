package org.hexapla.corpus.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** All rows of a store, in a form in which those of two databases can be compared. */
final class StoredRows {
  private StoredRows() {}

  /** By table, in the order of their values. */
  static SortedMap<String, List<String>> of(StoreAddress address) throws SQLException {
    SortedMap<String, List<String>> tables = new TreeMap<>();
    try (Connection connection = address.connect()) {
      for (String table : names(connection)) {
        if (!table.equals(StoreSchema.HISTORY_TABLE)) {
          tables.put(table.toLowerCase(Locale.ROOT), rows(connection, table));
        }
      }
    }
    return tables;
  }

  private static List<String> names(Connection connection) throws SQLException {
    List<String> names = new ArrayList<>();
    try (ResultSet tables =
        connection
            .getMetaData()
            .getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
      while (tables.next()) {
        names.add(tables.getString("TABLE_NAME"));
      }
    }
    return names;
  }

  private static List<String> rows(Connection connection, String table) throws SQLException {
    List<String> all = new ArrayList<>();
    try (ResultSet rows =
        connection.createStatement().executeQuery("SELECT * FROM \"" + table + '"')) {
      while (rows.next()) {
        SortedMap<String, String> row = new TreeMap<>();
        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
          row.put(
              rows.getMetaData().getColumnName(column).toLowerCase(Locale.ROOT),
              plain(rows.getObject(column)));
        }
        all.add(row.toString());
      }
    }
    all.sort(null);
    return all;
  }

  private static String plain(Object value) {
    if (value instanceof byte[] bytes) {
      return HexFormat.of().formatHex(bytes);
    }
    if (value instanceof OffsetDateTime time) {
      return time.toInstant().toString();
    }
    return value instanceof Timestamp time ? time.toInstant().toString() : String.valueOf(value);
  }
}
