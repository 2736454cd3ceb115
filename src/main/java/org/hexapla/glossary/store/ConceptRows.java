package org.hexapla.glossary.store;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/** The rows of concepts. */
@JdbcRepository(dialect = Dialect.ANSI)
interface ConceptRows extends GenericRepository<ConceptRow, String> {

  /** The highest lock version that the change log names for a concept. */
  @Introspected
  record LastVersion(String conceptId, long lockVersion) {}

  List<ConceptRow> saveAll(List<ConceptRow> rows);

  List<ConceptRow> updateAll(List<ConceptRow> rows);

  List<ConceptRow> findByIdInList(Collection<String> ids);

  @Query("SELECT id FROM concept")
  List<String> ids();

  long count();

  @Query(
      "SELECT concept_id, MAX(lock_version) AS lock_version FROM change_log"
          + " WHERE concept_id IN (:ids) GROUP BY concept_id")
  List<LastVersion> lastVersions(Collection<String> ids);

  /** Deletes those of the concepts that no layer speaks of any longer. */
  @Query(
      "DELETE FROM concept c WHERE c.id IN (:ids)"
          + " AND NOT EXISTS (SELECT 1 FROM concept_layer l WHERE l.concept_id = c.id)")
  long deleteBare(Collection<String> ids);
}
