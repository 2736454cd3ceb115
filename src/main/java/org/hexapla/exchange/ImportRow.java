package org.hexapla.exchange;

import org.hexapla.corpus.PlainReason;

/**
 * What becomes of one entry of a file.
 *
 * @param line where it begins, from 1
 * @param outcome what becomes of it
 * @param conceptId of our entry; empty for a row that was not understood
 * @param what in words, without control characters that the file may have: the terms that are new,
 *     what differs, what is wrong
 */
public record ImportRow(long line, Outcome outcome, String conceptId, String what) {

  public ImportRow {
    what = PlainReason.printable(what);
  }

  /** What can become of an entry. */
  public enum Outcome {
    NEW,
    CHANGED,
    UNCHANGED,
    /** It contradicts what we hold; ours stays. */
    CONFLICT,
    /** It was not understood. */
    BAD,
    /** Its language is none of the six; it is named here and goes no further. */
    ASIDE;

    public String label() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
