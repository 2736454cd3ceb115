package org.hexapla.access;

import java.time.Duration;

/** What became of an attempt to sign in. */
public sealed interface SignInResult {

  /** Signed in. */
  record Admitted(Account account, Credential.Issued session) implements SignInResult {}

  /** Name and password do not belong together; which of the two is wrong is not said. */
  record Denied() implements SignInResult {}

  /**
   * There were too many attempts.
   *
   * @param pause after which the next one is heard
   */
  record Wait(Duration pause) implements SignInResult {}
}
