package org.hexapla.cli;

/** What the caller gave is wrong: one line that says what, where, and what to do. Exit code 1. */
final class InputException extends RuntimeException {

  InputException(String message) {
    super(message);
  }
}
