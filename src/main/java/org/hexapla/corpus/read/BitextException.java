package org.hexapla.corpus.read;

/** Why a bitext cannot be taken in; the message is the line that a person reads. */
final class BitextException extends Exception {
  private static final long serialVersionUID = 1L;

  BitextException(String reason) {
    super(reason);
  }

  @Override
  public String getMessage() {
    String message = super.getMessage();
    return message == null ? "" : message;
  }
}
