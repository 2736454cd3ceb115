package org.hexapla.exchange;

import java.util.Set;

/** What an export led to. */
public sealed interface ExportResult {

  /**
   * The file is there, whole.
   *
   * @param entries how many concepts, or units of a translation memory
   * @param terms how many terms, or texts of a translation memory
   * @param notCarried what the format could not carry
   */
  record Written(long entries, long terms, Set<Loss> notCarried) implements ExportResult {
    public Written {
      notCarried = Set.copyOf(notCarried);
    }
  }

  /**
   * Nothing was written.
   *
   * @param reason what is wrong and what to do, in one line
   */
  record Refused(String reason) implements ExportResult {}
}
