package org.hexapla.exchange;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

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

    public int count(ImportRow.Outcome outcome) {
      return rows.getOrDefault(outcome, 0);
    }

    /** Whether every row was understood and contradicts nothing. */
    public boolean isClean() {
      return count(ImportRow.Outcome.BAD) + count(ImportRow.Outcome.CONFLICT) == 0;
    }

    /** {@code 2 new, 1 changed, 0 unchanged, 0 conflict, 1 bad; aside: de 3}, in one line. */
    public String summary() {
      String counts =
          Arrays.stream(ImportRow.Outcome.values())
              .filter(outcome -> outcome != ImportRow.Outcome.ASIDE)
              .map(outcome -> count(outcome) + " " + outcome.label())
              .collect(Collectors.joining(", "));
      String aside =
          otherLanguages.entrySet().stream()
              .map(language -> language.getKey() + " " + language.getValue())
              .collect(Collectors.joining(", "));
      return counts
          + (aside.isEmpty() ? "" : "; terms kept aside: " + aside)
          + (taken ? "" : "; a dry run: nothing was taken in");
    }
  }

  /**
   * Nothing was taken in.
   *
   * @param reason what is wrong and what to do, in one line
   */
  record Refused(String reason) implements ImportResult {}
}
