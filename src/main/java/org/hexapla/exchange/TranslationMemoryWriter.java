package org.hexapla.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;

/** Writes aligned paragraphs in one format. */
public interface TranslationMemoryWriter {

  /** The name of the format, as {@code export --format} takes it. */
  String format();

  /** How names of files in the format end, without the dot. */
  String fileExtension();

  /** The media type for HTTP. */
  String mediaType();

  /** What the format cannot carry; said at export. Empty for a loss-free format. */
  Set<Loss> cannotCarry();

  /**
   * Writes a whole file, unit by unit.
   *
   * @param output is left open
   */
  void write(UnitSource units, ExportHeader header, OutputStream output) throws IOException;

  /** The units of an export, one at a time, ordered by document and paragraph. */
  @FunctionalInterface
  interface UnitSource {

    /** Takes one unit. */
    @FunctionalInterface
    interface Taker {
      void take(TranslationUnit unit) throws IOException;
    }

    void forEach(Taker taker) throws IOException;
  }
}
