package org.hexapla.exchange;

import java.util.Map;
import java.util.TreeMap;

/** What an import led to. */
public sealed interface ImportResult {

  /**
   * The file was read to its end, or as far as it goes.
   *
   * @param format of the file
   * @param rows how many entries met each outcome
   * @param otherLanguages how many terms stand in languages that are not one of the six, by the
   *     file's own tag
   * @param taken whether the new and changed entries are in the glossary now
   */
  record Done(
      String format,
      Map<ImportRow.Outcome, Integer> rows,
      Map<String, Integer> otherLanguages,
      boolean taken)
      implements ImportResult {
    public Done {
      rows = Map.copyOf(rows);
      otherLanguages = new TreeMap<>(otherLanguages);
    }
  }

  /**
   * Nothing was taken in.
   *
   * @param reason what is wrong and what to do, in one line
   */
  record Refused(String reason) implements ImportResult {}
}
