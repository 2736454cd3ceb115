package org.hexapla.corpus;

import java.util.Optional;

/**
 * The store cannot be opened or used: in use by another process, missing, read-only, damaged. The
 * message is one line for people that says what, where, and what to do.
 */
public class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public StoreException(String message) {
    super(message);
  }

  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }

  /** The store's own reason behind a failure, however often frameworks wrapped it. */
  public static Optional<StoreException> in(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof StoreException found) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }
}
