package org.hexapla.exchange;

import java.util.List;

/** What an export led to. */
public sealed interface ExportResult {

  /**
   * The file is there, whole.
   *
   * @param entries how many concepts, or units of a translation memory
   * @param terms how many terms, or texts of a translation memory
   * @param notCarried what the format could not carry, a phrase each
   */
  record Written(long entries, long terms, List<String> notCarried) implements ExportResult {
    public Written {
      notCarried = List.copyOf(notCarried);
    }
  }

  /**
   * Nothing was written.
   *
   * @param reason what is wrong and what to do, in one line
   */
  record Refused(String reason) implements ExportResult {}
}
