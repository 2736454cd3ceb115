package org.hexapla.corpus;

/** Another process does this work on the store just now; it can be done again later. */
public final class StoreBusyException extends StoreException {

  private static final long serialVersionUID = 1L;

  public StoreBusyException(String message) {
    super(message);
  }
}
