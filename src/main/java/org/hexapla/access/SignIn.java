package org.hexapla.access;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets people sign in with their password. Thread-safe. */
@Singleton
public class SignIn {

  private static final Logger LOG = LoggerFactory.getLogger(SignIn.class);

  /** Each proof takes memory and time on purpose; no flood of attempts may take all. */
  private static final int PROOFS_AT_ONCE = 2;

  private static final Duration BUSY = Duration.ofSeconds(2);

  private final Accounts accounts;
  private final Credentials credentials;
  private final SignInLimit limit = new SignInLimit(Clock.systemUTC());
  private final Semaphore proofs = new Semaphore(PROOFS_AT_ONCE, true);

  /** Proved where there is no such account, so that the time taken does not tell. */
  private final String nobody = Passwords.hash(Passwords.random());

  SignIn(Accounts accounts, Credentials credentials) {
    this.accounts = accounts;
    this.credentials = credentials;
  }

  /**
   * Signs somebody in.
   *
   * @param address where the attempt comes from
   * @param browser what the session is called in lists
   */
  public SignInResult signIn(String name, String password, String address, String browser) {
    String key = AccountName.of(name).map(AccountName::key).orElse("");
    Duration pause = limit.pause(key, address);
    if (!pause.isZero()) {
      LOG.warn("too many attempts to sign in from {}", address);
      return new SignInResult.Wait(pause);
    }
    if (!proofs.tryAcquire()) {
      return new SignInResult.Wait(BUSY);
    }
    try {
      Optional<AccountRow> account = accounts.row(name);
      boolean proved =
          password.length() <= Passwords.LONGEST
              && Passwords.proves(account.map(AccountRow::passwordHash).orElse(nobody), password);
      if (account.isEmpty() || !proved) {
        limit.failed(key, address);
        return new SignInResult.Denied();
      }
      limit.succeeded(key, address);
      return new SignInResult.Admitted(
          account.get().account(), credentials.issueSession(account.get(), browser));
    } finally {
      proofs.release();
    }
  }
}
