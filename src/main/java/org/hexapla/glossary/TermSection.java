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
 * @param replacement what is said in its place, or null; a term that is superseded or deprecated
 *     usually has one
 * @param grammar what grammar says of it
 * @param geographicalUsage where, or by which organ, it is used, or null
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
    SortedMap<Integer, Integer> usage,
    @Nullable Replacement replacement,
    Grammar grammar,
    @Nullable String geographicalUsage) {

  /** How the source of a term ends of which nobody has seen the source. */
  public static final String SOURCE_NOT_SEEN = "source not seen yet";

  /** A term without replacement, of which grammar and place say nothing. */
  public TermSection(
      String term,
      TermType type,
      AdministrativeStatus status,
      Origin origin,
      String source,
      @Nullable Double confidence,
      @Nullable String note,
      List<Context> contexts,
      SortedMap<Integer, Integer> usage) {
    this(
        term,
        type,
        status,
        origin,
        source,
        confidence,
        note,
        contexts,
        usage,
        null,
        Grammar.NONE,
        null);
  }

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

  /** The same term with other evidence. */
  public TermSection withEvidence(
      List<Context> otherContexts, SortedMap<Integer, Integer> otherUsage) {
    return new TermSection(
        term,
        type,
        status,
        origin,
        source,
        confidence,
        note,
        otherContexts,
        otherUsage,
        replacement,
        grammar,
        geographicalUsage);
  }

  /** The same term with what is said in its place. */
  public TermSection withReplacement(@Nullable Replacement other) {
    return new TermSection(
        term,
        type,
        status,
        origin,
        source,
        confidence,
        note,
        contexts,
        usage,
        other,
        grammar,
        geographicalUsage);
  }

  /** The same term as a person decided on it: with another status, and no longer a proposal. */
  public TermSection decided(AdministrativeStatus otherStatus) {
    return new TermSection(
        term,
        type,
        otherStatus,
        Origin.PERSON,
        source,
        null,
        note,
        contexts,
        usage,
        replacement,
        grammar,
        geographicalUsage);
  }
}
