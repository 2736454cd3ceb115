package org.hexapla.corpus.fetch;

/** What asking for a document led to. */
sealed interface FetchResult {

  /** The document came, whole and in a form that is known. */
  record Document(byte[] bytes, DocumentForm form, String address) implements FetchResult {}

  /**
   * The host answered, but has no such document.
   *
   * @param reason in one line
   */
  record Absent(String reason) implements FetchResult {}

  /** The host is busy or broken; asking later may help. */
  record Failed(String reason) implements FetchResult {}

  /** The host cannot be reached. */
  record Offline(String reason) implements FetchResult {}
}
