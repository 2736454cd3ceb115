package org.hexapla.exchange.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** Tells UTF-8 from other encodings. */
final class Utf8 {

  private Utf8() {}

  /**
   * About where the first byte stands that is not UTF-8 (a reader decodes a few thousand bytes
   * ahead of the line); none where all of the file is.
   */
  static OptionalLong firstLineThatIsNot(Path file) throws IOException {
    long line = 1;
    // The decoder of newBufferedReader reports what is malformed and does not replace it.
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      char[] buffer = new char[8192];
      for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
        for (int i = 0; i < read; i++) {
          line += buffer[i] == '\n' ? 1 : 0;
        }
      }
      return OptionalLong.empty();
    } catch (CharacterCodingException e) {
      return OptionalLong.of(line);
    }
  }
}
