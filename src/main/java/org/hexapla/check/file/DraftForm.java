package org.hexapla.check.file;

import java.io.IOException;
import java.nio.file.Path;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/** One form in which drafts come. Every form is one class. */
interface DraftForm {

  /**
   * What is known of a file.
   *
   * @param name in lower case, without its folder
   * @param head the first bytes
   * @param language of the draft; null where the file must say so itself
   * @param sourceLanguage of the original beside it; null where the file must say so itself
   */
  record Request(
      Path file,
      String name,
      byte[] head,
      @Nullable Language language,
      @Nullable Language sourceLanguage) {}

  boolean reads(Request request);

  /**
   * @throws RefusedException with the reason, where the file cannot be checked
   * @throws IOException where the disk fails
   */
  DraftText read(Request request) throws IOException, RefusedException;

  /** A file that cannot be checked. */
  final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    RefusedException(String reason) {
      super(reason);
    }

    String reason() {
      return String.valueOf(getMessage());
    }
  }
}
