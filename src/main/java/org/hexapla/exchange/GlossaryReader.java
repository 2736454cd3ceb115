package org.hexapla.exchange;

import java.io.IOException;
import java.nio.file.Path;

/** Reads entries in one format. Every format is one class; a new one needs no other change. */
public interface GlossaryReader {

  /** The name of the format, for reports. */
  String format();

  /**
   * Whether a file looks like this reader's form.
   *
   * @param fileName without its folder
   * @param head the first bytes
   */
  boolean reads(String fileName, byte[] head);

  /**
   * Reads a whole file, entry by entry; goes on behind what it cannot understand.
   *
   * @throws IOException where the disk fails
   */
  void read(Path file, Intake intake) throws IOException;

  /** Takes what a reader finds, in the order of the file. */
  interface Intake {

    /** An entry that was understood. */
    void entry(ImportedEntry entry);

    /**
     * Something that was not understood.
     *
     * @param line from 1; a row of a table, or a line of a text
     * @param reason what is wrong, in one line
     */
    void problem(long line, String reason);

    /**
     * A term in none of the six languages, which is kept aside.
     *
     * @param line where its entry begins, from 1
     * @param tag what the file calls the language
     * @param words of the term
     */
    void otherLanguage(long line, String tag, String words);
  }
}
