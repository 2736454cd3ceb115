package org.hexapla.prepare;

import java.io.IOException;
import java.io.OutputStream;

/** Writes session sheets in one format. Every format is one class. */
public interface SheetWriter {

  /** The name of the format, as {@code sheet --format} takes it. */
  String format();

  /** How names of files end, without the dot. */
  String fileExtension();

  /** The media type for HTTP. */
  String mediaType();

  /**
   * Why this machine cannot write the format, in one line that says what to do; null where it can.
   */
  default @org.jspecify.annotations.Nullable String refuses() {
    return null;
  }

  /**
   * Writes a whole sheet.
   *
   * @param output is left open
   */
  void write(SheetPrint print, OutputStream output) throws IOException;
}
