package org.hexapla.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The rows of credentials. */
@JdbcRepository(dialect = Dialect.ANSI)
interface CredentialRows extends GenericRepository<CredentialRow, String> {

  CredentialRow save(CredentialRow row);

  Optional<CredentialRow> findBySecretDigestAndKind(String secretDigest, Credential.Kind kind);

  List<CredentialRow> findByKindOrderByCreatedAt(Credential.Kind kind);

  long deleteByIdAndKind(String id, Credential.Kind kind);

  long deleteBySecretDigest(String secretDigest);

  long deleteByAccountKey(String accountKey);

  long deleteByAccountKeyAndKind(String accountKey, Credential.Kind kind);

  @Query("UPDATE credential SET last_used_at = :now WHERE id = :id")
  long touch(String id, Instant now);

  @Query("DELETE FROM credential WHERE expires_at < :now")
  long deleteExpired(Instant now);
}
