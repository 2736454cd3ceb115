package org.hexapla.corpus.store;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/** The rows that say which version of a document counts. */
@JdbcRepository(dialect = Dialect.ANSI)
interface CurrentDocumentRows extends GenericRepository<CurrentDocumentRow, Long> {

  List<CurrentDocumentRow> saveAll(List<CurrentDocumentRow> rows);

  List<CurrentDocumentRow> findBySymbolInList(Collection<String> symbols);

  long deleteByDocumentIdInList(Collection<Long> documentIds);
}
