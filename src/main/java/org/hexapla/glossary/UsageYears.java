package org.hexapla.glossary;

import java.util.SortedMap;
import java.util.TreeMap;

/** How the usage of a term is written in one line: {@code 2006:28,2025:1}. */
public final class UsageYears {
  private UsageYears() {}

  /** The years in their order, with the occurrences of each; empty where there are none. */
  public static String write(SortedMap<Integer, Integer> usage) {
    StringBuilder written = new StringBuilder();
    usage.forEach(
        (year, occurrences) ->
            written
                .append(written.isEmpty() ? "" : ",")
                .append(year.intValue())
                .append(':')
                .append(occurrences.intValue()));
    return written.toString();
  }

  /**
   * The usage that {@link #write} wrote; a part without a colon says nothing.
   *
   * @throws NumberFormatException where a year or a count is no number
   */
  public static SortedMap<Integer, Integer> read(String written) {
    SortedMap<Integer, Integer> usage = new TreeMap<>();
    for (String year : written.split(",")) {
      int colon = year.indexOf(':');
      if (colon > 0) {
        usage.put(
            Integer.valueOf(year.substring(0, colon)), Integer.valueOf(year.substring(colon + 1)));
      }
    }
    return usage;
  }
}
