package org.hexapla.glossary;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A term of a concept in one language: {@code termSec} of ISO 30042.
 *
 * @param term the base form
 * @param type what kind of designation it is
 * @param status what the institution says of it
 * @param origin who put it there
 * @param source where it is from, in words; for a proposal the name of the method
 * @param confidence from 0 to 1 for a proposal, null for what people decided
 * @param note what a translator should know, or null
 * @param contexts sentences that prove it, best first
 * @param usage occurrences per year in the corpus
 */
public record TermSection(
    String term,
    TermType type,
    AdministrativeStatus status,
    Origin origin,
    String source,
    @Nullable Double confidence,
    @Nullable String note,
    List<Context> contexts,
    SortedMap<Integer, Integer> usage) {

  public TermSection {
    if (term.isBlank() || source.isBlank()) {
      throw new IllegalArgumentException("a term needs words and a source: '" + term + "'");
    }
    contexts = List.copyOf(contexts);
    usage =
        java.util.Collections.unmodifiableSortedMap(new TreeMap<>((Map<Integer, Integer>) usage));
  }

  /** Whether it has contexts, and all of them are from documents written as samples. */
  public boolean isSample() {
    return !contexts.isEmpty()
        && contexts.stream().allMatch(context -> context.citation().symbol().isSample());
  }
}
