package org.hexapla.check.file;

/** What reading the file of a draft led to. */
public sealed interface DraftFileResult {

  /** The file was understood. */
  record Read(DraftText draft) implements DraftFileResult {}

  /**
   * The file cannot be checked.
   *
   * @param reason what is wrong and what to do, in one line without the file's name
   */
  record Refused(String reason) implements DraftFileResult {}
}
