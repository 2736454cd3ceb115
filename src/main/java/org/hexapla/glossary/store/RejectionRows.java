package org.hexapla.glossary.store;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/** The rows of rejected terms. */
@JdbcRepository(dialect = Dialect.ANSI)
interface RejectionRows extends GenericRepository<RejectionRow, Long> {

  List<RejectionRow> saveAll(List<RejectionRow> rows);

  List<RejectionRow> findAll();

  List<RejectionRow> findByConceptIdInList(Collection<String> conceptIds);

  long deleteByIdInList(Collection<Long> ids);
}
