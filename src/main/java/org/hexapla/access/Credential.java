package org.hexapla.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person's browser or a program shows at the door. The secret itself is not kept.
 *
 * @param id names it in lists and for taking it back
 * @param account whose it is
 * @param label what it is for, in its owner's words
 * @param lastUsedAt to within a few minutes
 * @param expiresAt from when on it does not count; null for never
 */
public record Credential(
    String id,
    String account,
    Kind kind,
    String label,
    Instant createdAt,
    Instant lastUsedAt,
    @Nullable Instant expiresAt) {

  /** What it is given to. */
  public enum Kind {
    /** A browser, from signing in to signing out. */
    SESSION,
    /** A program. */
    TOKEN
  }

  /**
   * A new one, with the secret that is shown this once.
   *
   * @param secret what is to be shown at the door
   */
  public record Issued(Credential credential, String secret) {}
}
