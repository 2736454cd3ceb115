package org.hexapla.glossary;

/** A decision that a rule forbids. */
final class Forbidden extends Exception {
  private static final long serialVersionUID = 1;

  Forbidden(String reason) {
    super(reason);
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
