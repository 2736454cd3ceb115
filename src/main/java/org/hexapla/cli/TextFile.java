package org.hexapla.cli;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A text that a caller brings. */
final class TextFile {
  private TextFile() {}

  /**
   * The text of a file, without byte order mark; all lines end in a line feed.
   *
   * @throws InputException where it cannot be read as UTF-8 text
   */
  static String read(Path file) throws IOException {
    try {
      return Files.readString(file, StandardCharsets.UTF_8)
          .replace("\uFEFF", "")
          .replace("\r\n", "\n")
          .replace('\r', '\n');
    } catch (NoSuchFileException e) {
      throw new InputException("there is no file " + file);
    } catch (MalformedInputException e) {
      throw new InputException(file + " is not UTF-8 text; save it as UTF-8");
    }
  }
}
