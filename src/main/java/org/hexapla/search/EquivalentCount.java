package org.hexapla.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hexapla.text.Language;

/**
 * In how many places of a phrase another language says it so.
 *
 * @param term the equivalent, or empty for the places where none was found
 * @param places that say it so; one that has two equivalents counts for both
 * @param of all places with a counterpart in that language
 * @param years the places by the year of the document, where it is known
 */
public record EquivalentCount(String term, int places, int of, SortedMap<Integer, Integer> years) {

  static List<EquivalentCount> of(List<Concordance.Line> lines, Language language) {
    Map<String, List<Concordance.Line>> byTerm = new TreeMap<>();
    int of = 0;
    for (Concordance.Line line : lines) {
      Concordance.Counterpart counterpart = line.counterparts().get(language);
      if (counterpart == null) {
        continue;
      }
      of++;
      List<String> terms =
          counterpart.marked().stream().map(Concordance.Mark::term).distinct().toList();
      for (String term : terms.isEmpty() ? List.of("") : terms) {
        byTerm.computeIfAbsent(term, t -> new ArrayList<>()).add(line);
      }
    }
    int all = of;
    return byTerm.entrySet().stream()
        .map(entry -> of(entry.getKey(), entry.getValue(), all))
        .sorted(
            Comparator.comparing((EquivalentCount count) -> count.term().isEmpty())
                .thenComparing(EquivalentCount::places, Comparator.reverseOrder())
                .thenComparing(EquivalentCount::term))
        .toList();
  }

  private static EquivalentCount of(String term, List<Concordance.Line> lines, int all) {
    SortedMap<Integer, Integer> years = new TreeMap<>();
    for (Concordance.Line line : lines) {
      if (line.date() != null) {
        years.merge(line.date().year(), 1, Integer::sum);
      }
    }
    return new EquivalentCount(term, lines.size(), all, years);
  }
}
