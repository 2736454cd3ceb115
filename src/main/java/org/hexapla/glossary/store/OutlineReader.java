package org.hexapla.glossary.store;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hexapla.corpus.Symbol;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.ConceptOutline;
import org.hexapla.glossary.Origin;
import org.hexapla.glossary.TermType;
import org.jspecify.annotations.Nullable;

/**
 * Reads outlines in three passes over whole tables, without making entities of their rows: an index
 * of 600,000 terms is to be made in seconds.
 */
@Singleton
final class OutlineReader {

  private static final String LAYERS = "SELECT concept_id, layer, subject_field FROM concept_layer";
  private static final String TERMS =
      "SELECT concept_id, layer, language, position, id, term, type, status, origin FROM term";
  private static final String CONTEXTS =
      "SELECT concept_id, term_id, symbol, date_year FROM context";

  /** Hands over the outlines of all entries, ordered by id. */
  void all(Connection connection, Consumer<ConceptOutline> consumer) {
    Map<String, OutlineOverlay> overlays = new HashMap<>();
    read(overlays, RowScan.ofAll(connection));
    handOver(overlays, consumer);
  }

  /** The outlines of some entries, ordered by id. */
  List<ConceptOutline> of(Connection connection, List<String> ids) {
    Map<String, OutlineOverlay> overlays = new HashMap<>();
    for (List<String> chunk : Chunks.of(ids)) {
      read(overlays, RowScan.of(connection, chunk));
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

  private static void read(Map<String, OutlineOverlay> overlays, RowScan scan) {
    scan.each(
        LAYERS,
        row ->
            overlays
                .computeIfAbsent(row.getString(1), OutlineOverlay::new)
                .addLayer(Origin.valueOf(row.getString(2)), row.getString(3)));
    scan.each(
        TERMS,
        row -> {
          OutlineOverlay overlay = overlays.get(row.getString(1));
          if (overlay != null) {
            overlay.addTerm(term(row));
          }
        });
    Map<String, Symbol> symbols = new HashMap<>();
    scan.each(
        CONTEXTS,
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
            RowScan.language(row.getString(3)),
            row.getString(6),
            TermType.valueOf(row.getString(7)),
            AdministrativeStatus.valueOf(row.getString(8)),
            Origin.valueOf(row.getString(9))));
  }

  private static @Nullable Integer year(int value, boolean isNull) {
    return isNull ? null : value;
  }
}
