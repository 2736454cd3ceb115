package org.hexapla.mcp;

/** A question that cannot be answered as it is; the message says what to change. */
final class ToolInputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ToolInputException(String message) {
    super(message);
  }
}
