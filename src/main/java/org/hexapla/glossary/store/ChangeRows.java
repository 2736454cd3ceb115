package org.hexapla.glossary.store;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The rows of the change log. */
@JdbcRepository(dialect = Dialect.ANSI)
interface ChangeRows extends GenericRepository<ChangeRow, Long> {

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

  @Query("SELECT changed_at FROM change_log ORDER BY id DESC FETCH FIRST 1 ROW ONLY")
  Optional<Instant> lastChange();
}
