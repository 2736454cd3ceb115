package org.hexapla.glossary;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hexapla.corpus.DocumentDate;
import org.jspecify.annotations.Nullable;

/**
 * How a term was used over time. A draft and its adopted text count once in one language, and a
 * term is not counted inside a longer one of its concept.
 *
 * @param years occurrences in the documents of each year; years without are left out
 * @param first the earliest use that the entry cites, or null
 * @param last the latest use that the entry cites, or null
 */
public record UsageProfile(
    SortedMap<Integer, Integer> years, @Nullable Context first, @Nullable Context last) {

  private static final Comparator<Context> BY_DATE =
      Comparator.comparing(context -> when(context.date()));

  public UsageProfile {
    years = Collections.unmodifiableSortedMap(new TreeMap<>((Map<Integer, Integer>) years));
  }

  /** The profile of a term, from the evidence that its entry has. */
  public static UsageProfile of(TermSection term) {
    List<Context> dated = term.contexts().stream().filter(c -> c.date() != null).toList();
    return new UsageProfile(
        term.usage(),
        dated.stream().min(BY_DATE).orElse(null),
        dated.stream().max(BY_DATE).orElse(null));
  }

  /** Occurrences in all years. */
  public int total() {
    return years.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Sorts by day; a date of which only the year is known stands at the year's end. */
  private static String when(@Nullable DocumentDate date) {
    if (date == null) {
      return "";
    }
    return date.day() == null ? date.year() + "-99" : date.day().toString();
  }
}
