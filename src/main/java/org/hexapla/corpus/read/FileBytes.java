package org.hexapla.corpus.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Reads a whole file into memory, but never more of it than a document may have. */
final class FileBytes {

  private static final int MEGABYTE = 1024 * 1024;

  /** Bytes; the longest resolutions with their annexes have a few million. */
  private static final int MOST = 40 * MEGABYTE;

  /** Bytes in all parts of a packed document, and in those that are held as trees of elements. */
  private static final int MOST_UNPACKED = 150 * MEGABYTE;

  private static final int MOST_XML = 24 * MEGABYTE;

  private FileBytes() {}

  /** A file is larger than is read. */
  static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    TooLargeException(String what, int most) {
      super(what + " more than " + most / MEGABYTE + " MB, the most that is read");
    }
  }

  /**
   * All bytes of a file, whatever size its folder or archive claims for it.
   *
   * @throws TooLargeException where it has more than a document may have
   */
  static byte[] of(Path file) throws IOException {
    return of(file, MOST);
  }

  /**
   * @param most bytes that are read
   */
  static byte[] of(Path file, int most) throws IOException {
    if (Files.size(file) > most) {
      throw new TooLargeException("the file has", most);
    }
    try (InputStream stream = Files.newInputStream(file)) {
      byte[] bytes = stream.readNBytes(most + 1);
      if (bytes.length > most) {
        throw new TooLargeException("the file has", most);
      }
      return bytes;
    }
  }

  /**
   * The bytes of a file that is itself an archive, as {@code .docx} is.
   *
   * @throws TooLargeException also where it unpacks to more than is read
   */
  static byte[] ofPacked(Path file) throws IOException {
    byte[] bytes = of(file);
    byte[] buffer = new byte[64 * 1024];
    long all = 0;
    long xml = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
          all += read;
          xml += entry.getName().endsWith(".xml") ? read : 0;
          if (all > MOST_UNPACKED) {
            throw new TooLargeException("the file unpacks to", MOST_UNPACKED);
          }
          if (xml > MOST_XML) {
            throw new TooLargeException("the text in the file unpacks to", MOST_XML);
          }
        }
      }
    }
    return bytes;
  }
}
