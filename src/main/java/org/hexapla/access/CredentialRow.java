package org.hexapla.access;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A credential.
 *
 * @param secretDigest the SHA-256 of its secret
 */
@MappedEntity(value = "credential", escape = false)
record CredentialRow(
    @Id String id,
    String secretDigest,
    String accountKey,
    Credential.Kind kind,
    String label,
    Instant createdAt,
    Instant lastUsedAt,
    @Nullable Instant expiresAt) {

  Credential credential(String account) {
    return new Credential(id, account, kind, label, createdAt, lastUsedAt, expiresAt);
  }
}
