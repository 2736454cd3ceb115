package org.hexapla.glossary.store;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexapla.glossary.Origin;

/** The rows of the change log. */
@JdbcRepository(dialect = Dialect.ANSI)
interface ChangeRows extends GenericRepository<ChangeRow, Long> {

  /** The newest version of a concept that changed one of its layers. */
  @Introspected
  record LayerVersion(String conceptId, Origin layer, long lockVersion) {}

  List<ChangeRow> saveAll(List<ChangeRow> rows);

  List<ChangeRow> findByConceptIdOrderByIdDesc(String conceptId);

  /** A line and its moment. */
  @Introspected
  record Line(long id, Instant changedAt) {}

  @Query("SELECT id, changed_at FROM change_log ORDER BY id DESC FETCH FIRST 1 ROW ONLY")
  Optional<Line> newest();

  Optional<ChangeRow> findById(Long id);

  @Query("SELECT DISTINCT concept_id FROM change_log WHERE id > :line")
  List<String> changedSince(long line);

  List<ChangeRow> findByDecisionOrderById(long decision);

  @Query("SELECT changed_at FROM change_log ORDER BY id DESC FETCH FIRST 1 ROW ONLY")
  Optional<Instant> lastChange();

  /** When each layer was changed last, of the concepts that people and others speak of. */
  @Query(
      "SELECT concept_id, layer, MAX(lock_version) AS lock_version FROM change_log"
          + " WHERE layer IS NOT NULL AND concept_id IN"
          + " (SELECT concept_id FROM concept_layer GROUP BY concept_id HAVING COUNT(*) > 1"
          + " AND MAX(CASE WHEN layer = 'PERSON' THEN 1 ELSE 0 END) = 1)"
          + " GROUP BY concept_id, layer")
  List<LayerVersion> layerVersions();
}
