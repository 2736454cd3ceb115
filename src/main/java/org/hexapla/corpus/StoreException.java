package org.hexapla.corpus;

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
}
