package org.hexapla.access;

import java.time.Instant;
import java.util.Objects;

/**
 * A person or a program that the service knows.
 *
 * @param name as it is shown and as the change log names who decided
 * @param passwordSetAt when the password was last changed
 */
public record Account(String name, Role role, Instant createdAt, Instant passwordSetAt) {

  public Account {
    Objects.requireNonNull(role);
    if (name.isBlank()) {
      throw new IllegalArgumentException("an account has a name");
    }
  }
}
