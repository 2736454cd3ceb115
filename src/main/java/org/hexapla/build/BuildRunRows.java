package org.hexapla.build;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/** The rows of builds. */
@JdbcRepository(dialect = Dialect.ANSI)
interface BuildRunRows extends GenericRepository<BuildRunRow, Long> {

  BuildRunRow save(BuildRunRow row);

  @Query("SELECT * FROM build_run ORDER BY id DESC FETCH FIRST 1 ROW ONLY")
  Optional<BuildRunRow> findNewest();
}
