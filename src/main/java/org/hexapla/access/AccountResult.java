package org.hexapla.access;

/** What became of a change of an account. */
public sealed interface AccountResult {

  /** It stands. */
  record Done(Account account) implements AccountResult {}

  /** It was refused; nothing was changed. The reason says what to do. */
  record Refused(String reason) implements AccountResult {}
}
