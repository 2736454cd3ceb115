package org.hexapla.access;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** An account. */
@MappedEntity(value = "account", escape = false)
record AccountRow(
    @Id String nameKey,
    String name,
    Role role,
    String passwordHash,
    Instant createdAt,
    Instant passwordSetAt) {

  Account account() {
    return new Account(name, role, createdAt, passwordSetAt);
  }

  AccountRow withRole(Role other) {
    return new AccountRow(nameKey, name, other, passwordHash, createdAt, passwordSetAt);
  }

  AccountRow withPassword(String hash, Instant now) {
    return new AccountRow(nameKey, name, role, hash, createdAt, now);
  }
}
