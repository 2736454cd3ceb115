package org.hexapla.glossary.store;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/** The rows of the file of decisions that were applied. */
@JdbcRepository(dialect = Dialect.ANSI)
interface AppliedDecisionRows extends GenericRepository<AppliedDecisionRow, String> {

  AppliedDecisionRow save(AppliedDecisionRow row);

  List<AppliedDecisionRow> findByDigestInList(Collection<String> digests);
}
