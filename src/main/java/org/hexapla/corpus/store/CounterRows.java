package org.hexapla.corpus.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/** The rows of counters. */
@JdbcRepository(dialect = Dialect.ANSI)
interface CounterRows extends GenericRepository<CounterRow, String> {

  @Query("UPDATE counter SET amount = amount + :by WHERE name = :name")
  long raise(String name, long by);

  @Query("SELECT amount FROM counter WHERE name = :name")
  long amount(String name);
}
