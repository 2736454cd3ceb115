package org.hexapla.glossary.store;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/** The layers that changes replaced. */
@JdbcRepository(dialect = Dialect.ANSI)
interface ReplacedLayerRows extends GenericRepository<ReplacedLayerRow, Long> {

  List<ReplacedLayerRow> saveAll(List<ReplacedLayerRow> rows);

  List<ReplacedLayerRow> findByIdInList(Collection<Long> ids);
}
