package org.hexapla.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hexapla.corpus.Citation;
import org.hexapla.corpus.DocumentDate;
import org.hexapla.extract.Occurrence;
import org.jspecify.annotations.Nullable;

/**
 * Which of the places where a term stands are shown as its proof, and how often it stands in each
 * year. What is written as a sample counts only where nothing else has the term.
 *
 * @param shown the places that are shown, best first
 * @param usage occurrences by year
 * @param sample whether only samples have the term
 */
record Evidence(List<Occurrence> shown, SortedMap<Integer, Integer> usage, boolean sample) {

  private static final Comparator<Occurrence> BY_DATE =
      Comparator.comparing(occurrence -> when(occurrence.date()));

  /**
   * The evidence for a term that stands in some places; shows at the most {@code limit} of them.
   */
  static Evidence of(List<Occurrence> places, int limit) {
    List<Occurrence> real = places.stream().filter(o -> !o.citation().symbol().isSample()).toList();
    List<Occurrence> counted = real.isEmpty() ? places : real;
    SortedMap<Integer, Integer> usage = new TreeMap<>();
    for (Occurrence occurrence : counted) {
      DocumentDate date = occurrence.date();
      if (date != null) {
        usage.merge(date.year(), 1, Integer::sum);
      }
    }
    return new Evidence(best(counted, limit), usage, real.isEmpty());
  }

  /** A title or heading, the earliest, the latest, then in the order of the corpus. */
  private static List<Occurrence> best(List<Occurrence> occurrences, int limit) {
    List<Occurrence> ordered = new ArrayList<>();
    occurrences.stream().filter(Evidence::isHeading).findFirst().ifPresent(ordered::add);
    List<Occurrence> dated = occurrences.stream().filter(o -> o.date() != null).toList();
    earliest(dated).ifPresent(ordered::add);
    dated.stream().max(BY_DATE).ifPresent(ordered::add);
    ordered.addAll(occurrences);
    // One occurrence proves a paragraph as well as two.
    Map<Citation, Occurrence> byParagraph = new LinkedHashMap<>();
    Map<List<Object>, Boolean> seen = new HashMap<>();
    for (Occurrence occurrence : ordered) {
      Citation citation = occurrence.citation();
      boolean isNew =
          seen.putIfAbsent(List.of(citation.symbol(), citation.locator()), true) == null;
      if (isNew && byParagraph.size() < limit) {
        byParagraph.put(citation, occurrence);
      }
    }
    return List.copyOf(byParagraph.values());
  }

  private static Optional<Occurrence> earliest(List<Occurrence> dated) {
    return dated.stream().min(BY_DATE);
  }

  private static boolean isHeading(Occurrence occurrence) {
    String id = occurrence.citation().locator().id();
    return id.equals("title") || id.matches("h\\d+");
  }

  /** Sorts by day; a date of which only the year is known stands at the year's end. */
  private static String when(@Nullable DocumentDate date) {
    if (date == null) {
      return "";
    }
    return date.day() == null ? date.year() + "-99" : date.day().toString();
  }
}
