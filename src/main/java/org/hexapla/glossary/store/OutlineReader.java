package org.hexapla.glossary.store;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hexapla.corpus.StoreException;
import org.hexapla.corpus.Symbol;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.ConceptOutline;
import org.hexapla.glossary.Origin;
import org.hexapla.glossary.TermType;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Reads outlines in three passes over whole tables, without making entities of their rows: an index
 * of 600,000 terms is to be made in seconds.
 */
@Singleton
final class OutlineReader {

  /** Ids in one statement. */
  private static final int CHUNK = 200;

  private static final int ROWS_FETCHED = 2_000;

  private static final String LAYERS = "SELECT concept_id, layer, subject_field FROM concept_layer";
  private static final String TERMS =
      "SELECT concept_id, layer, language, position, id, term, type, status, origin FROM term";
  private static final String CONTEXTS =
      "SELECT concept_id, term_id, symbol, date_year FROM context";

  /** Hands over the outlines of all entries, ordered by id. */
  void all(Connection connection, Consumer<ConceptOutline> consumer) {
    Map<String, OutlineOverlay> overlays = new HashMap<>();
    read(connection, overlays, "", List.of());
    handOver(overlays, consumer);
  }

  /** The outlines of some entries, ordered by id. */
  List<ConceptOutline> of(Connection connection, List<String> ids) {
    Map<String, OutlineOverlay> overlays = new HashMap<>();
    for (int start = 0; start < ids.size(); start += CHUNK) {
      List<String> chunk = ids.subList(start, Math.min(ids.size(), start + CHUNK));
      String where = String.join(", ", Collections.nCopies(chunk.size(), "?"));
      read(connection, overlays, " WHERE concept_id IN (" + where + ")", chunk);
    }
    List<ConceptOutline> outlines = new ArrayList<>(ids.size());
    handOver(overlays, outlines::add);
    return outlines;
  }

  private static void handOver(
      Map<String, OutlineOverlay> overlays, Consumer<ConceptOutline> consumer) {
    List<String> ids = new ArrayList<>(overlays.keySet());
    ids.sort(null);
    for (String id : ids) {
      OutlineOverlay overlay = overlays.remove(id); // so that memory is given back on the way
      if (overlay != null) {
        consumer.accept(overlay.outline());
      }
    }
  }

  private static void read(
      Connection connection,
      Map<String, OutlineOverlay> overlays,
      String where,
      Collection<String> ids) {
    each(
        connection,
        LAYERS + where,
        ids,
        row ->
            overlays
                .computeIfAbsent(row.getString(1), OutlineOverlay::new)
                .addLayer(Origin.valueOf(row.getString(2)), row.getString(3)));
    each(
        connection,
        TERMS + where,
        ids,
        row -> {
          OutlineOverlay overlay = overlays.get(row.getString(1));
          if (overlay != null) {
            overlay.addTerm(term(row));
          }
        });
    Map<String, Symbol> symbols = new HashMap<>();
    each(
        connection,
        CONTEXTS + where,
        ids,
        row -> {
          OutlineOverlay overlay = overlays.get(row.getString(1));
          if (overlay != null) {
            overlay.addContext(
                row.getLong(2),
                symbols.computeIfAbsent(row.getString(3), Symbol::new),
                year(row.getInt(4), row.wasNull()));
          }
        });
  }

  private static OutlineOverlay.Row term(ResultSet row) throws SQLException {
    return new OutlineOverlay.Row(
        Origin.valueOf(row.getString(2)),
        row.getInt(4),
        row.getLong(5),
        new ConceptOutline.Designation(
            language(row.getString(3)),
            row.getString(6),
            TermType.valueOf(row.getString(7)),
            AdministrativeStatus.valueOf(row.getString(8)),
            Origin.valueOf(row.getString(9))));
  }

  private static Language language(String code) {
    return Language.of(code)
        .orElseThrow(() -> new StoreException("the store names a language '" + code + "'"));
  }

  private static @Nullable Integer year(int value, boolean isNull) {
    return isNull ? null : value;
  }

  /** What is done with a row. */
  private interface RowReader {
    void read(ResultSet row) throws SQLException;
  }

  private static void each(
      Connection connection, String sql, Collection<String> ids, RowReader reader) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setFetchSize(ROWS_FETCHED);
      int parameter = 1;
      for (String id : ids) {
        statement.setString(parameter++, id);
      }
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          reader.read(rows);
        }
      }
    } catch (SQLException e) {
      throw new StoreException("the terms of the glossary cannot be read: " + e.getMessage(), e);
    }
  }
}
