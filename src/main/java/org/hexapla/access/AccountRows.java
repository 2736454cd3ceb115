package org.hexapla.access;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** The rows of accounts. */
@JdbcRepository(dialect = Dialect.ANSI)
interface AccountRows extends GenericRepository<AccountRow, String> {

  AccountRow save(AccountRow row);

  AccountRow update(AccountRow row);

  void deleteById(String nameKey);

  Optional<AccountRow> findById(String nameKey);

  List<AccountRow> findAllOrderByNameKey();

  long countByRole(Role role);
}
