package org.hexapla.check.store;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The rows of ignored findings. */
@JdbcRepository(dialect = Dialect.ANSI)
interface IgnoredRows extends GenericRepository<IgnoredRow, String> {

  IgnoredRow save(IgnoredRow row);

  List<IgnoredRow> findAllOrderBySinceDesc();

  long deleteById(String id);
}
