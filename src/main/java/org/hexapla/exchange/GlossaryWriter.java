package org.hexapla.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;

/** Writes entries in one format. Every format is one class; a new one needs no other change. */
public interface GlossaryWriter {

  /** The name of the format, as {@code export --format} takes it. */
  String format();

  /** How names of files in the format end, without the dot. */
  String fileExtension();

  /** The media type for HTTP. */
  String mediaType();

  /** What the format cannot carry; said at export. Empty for a loss-free format. */
  Set<Loss> cannotCarry();

  /**
   * Why the format cannot hold these languages, in one line that says what to do; null where it
   * can.
   */
  default @org.jspecify.annotations.Nullable String refuses(ExportHeader header) {
    return null;
  }

  /**
   * Writes a whole file, entry by entry.
   *
   * @param entries may be walked more than once
   * @param header says which languages are wanted, in which order, and what the file says of itself
   * @param output is left open
   */
  void write(EntrySource entries, ExportHeader header, OutputStream output) throws IOException;
}
