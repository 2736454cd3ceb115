package org.hexapla.corpus.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a whole file into memory, but never more of it than a document may have. */
final class FileBytes {

  /** Bytes; the longest resolutions with their annexes have a few million. */
  static final int MOST = 40 * 1024 * 1024;

  private FileBytes() {}

  /** A file is larger than is read. */
  static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    TooLargeException() {
      super("the file is larger than " + MOST / (1024 * 1024) + " MB, the most that is read");
    }
  }

  /**
   * All bytes of a file, whatever size its folder or archive claims for it.
   *
   * @throws TooLargeException where it has more than {@link #MOST}
   */
  static byte[] of(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      byte[] bytes = stream.readNBytes(MOST + 1);
      if (bytes.length > MOST) {
        throw new TooLargeException();
      }
      return bytes;
    }
  }
}
