package org.hexapla.glossary.store;

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

  @Query("SELECT changed_at FROM change_log ORDER BY id DESC FETCH FIRST 1 ROW ONLY")
  Optional<Instant> lastChange();
}
