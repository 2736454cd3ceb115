package org.hexapla.exchange;

/** A file is not what it should be. The message is one line: file, line, what is wrong. */
public final class FormatException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public FormatException(String message) {
    super(message);
  }
}
