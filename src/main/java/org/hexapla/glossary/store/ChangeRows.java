package org.hexapla.glossary.store;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The rows of the change log. */
@JdbcRepository(dialect = Dialect.ANSI)
interface ChangeRows extends GenericRepository<ChangeRow, Long> {

  List<ChangeRow> saveAll(List<ChangeRow> rows);

  List<ChangeRow> findByConceptIdOrderByIdDesc(String conceptId);
}
