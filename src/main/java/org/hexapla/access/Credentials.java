package org.hexapla.access;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hexapla.access.Credential.Issued;
import org.hexapla.access.Credential.Kind;
import org.jspecify.annotations.Nullable;

/** What browsers and programs show at the door: given out, recognised, taken back. */
@Singleton
public class Credentials {

  /** How exactly the last use is known; a row is not written for every request. */
  private static final Duration TOUCHED_EVERY = Duration.ofMinutes(5);

  private static final int LONGEST_LABEL = 100;

  private final Accounts accounts;
  private final AccountRows accountRows;
  private final CredentialRows rows;
  private final AccessSettings settings;

  Credentials(
      Accounts accounts, AccountRows accountRows, CredentialRows rows, AccessSettings settings) {
    this.accounts = accounts;
    this.accountRows = accountRows;
    this.rows = rows;
    this.settings = settings;
  }

  /**
   * A token for a program.
   *
   * @param lifetime null for one that counts until it is taken back
   * @return nothing where nobody has that name
   */
  public Optional<Issued> issueToken(String account, String label, @Nullable Duration lifetime) {
    return accounts.row(account).map(row -> issue(row, Kind.TOKEN, label, lifetime));
  }

  Issued issueSession(AccountRow account, String label) {
    rows.deleteExpired(Instant.now());
    return issue(account, Kind.SESSION, label, settings.session());
  }

  private Issued issue(AccountRow account, Kind kind, String label, @Nullable Duration lifetime) {
    String secret = Secrets.secret();
    Instant now = Instant.now();
    CredentialRow row =
        rows.save(
            new CredentialRow(
                Secrets.id(),
                Secrets.digest(secret),
                account.nameKey(),
                kind,
                label.length() > LONGEST_LABEL ? label.substring(0, LONGEST_LABEL) : label,
                now,
                now,
                lifetime == null ? null : now.plus(lifetime)));
    return new Issued(row.credential(account.name()), secret);
  }

  /** Whose secret it is, while it counts. */
  public Optional<Account> owner(String secret, Kind kind) {
    if (!secret.startsWith(Secrets.PREFIX)) {
      return Optional.empty();
    }
    Instant now = Instant.now();
    return rows.findBySecretDigestAndKind(Secrets.digest(secret), kind)
        .filter(row -> counts(row, now))
        .flatMap(
            row -> {
              if (row.lastUsedAt().plus(TOUCHED_EVERY).isBefore(now)) {
                rows.touch(row.id(), now);
              }
              return accountRows.findById(row.accountKey()).map(AccountRow::account);
            });
  }

  private boolean counts(CredentialRow row, Instant now) {
    boolean expired = row.expiresAt() != null && !now.isBefore(row.expiresAt());
    boolean idle =
        row.kind() == Kind.SESSION && row.lastUsedAt().plus(settings.idle()).isBefore(now);
    return !expired && !idle;
  }

  /** The tokens of all programs, the oldest first. */
  public List<Credential> tokens() {
    Map<String, String> names = new HashMap<>();
    accountRows.findAllOrderByNameKey().forEach(row -> names.put(row.nameKey(), row.name()));
    return rows.findByKindOrderByCreatedAt(Kind.TOKEN).stream()
        .map(row -> row.credential(Objects.requireNonNull(names.get(row.accountKey()))))
        .toList();
  }

  /** Takes a token back; false where there is none of that id. */
  public boolean revokeToken(String id) {
    return rows.deleteByIdAndKind(id, Kind.TOKEN) > 0;
  }

  /** Ends the session whose secret this is. */
  public void endSession(String secret) {
    rows.deleteBySecretDigest(Secrets.digest(secret));
  }
}
