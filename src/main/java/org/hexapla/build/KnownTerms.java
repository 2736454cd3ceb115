package org.hexapla.build;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hexapla.align.TermMapperFactory.KnownEquivalent;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Glossary;
import org.hexapla.glossary.Glossary.Rejection;
import org.hexapla.glossary.LanguageSection;
import org.hexapla.glossary.Origin;
import org.hexapla.glossary.TermSection;
import org.hexapla.text.Language;
import org.hexapla.text.TextAnalyzer;

/**
 * What the glossary holds before a build: the entries that people or the starter glossary stand
 * for, and the ids of those that earlier builds proposed.
 */
final class KnownTerms {

  private final TextAnalyzer analyzer;
  private final Map<String, ConceptEntry> decided = new HashMap<>();
  private final Map<Language, Map<String, List<String>>> decidedByKey =
      new EnumMap<>(Language.class);
  private final Map<Language, Map<String, String>> proposedByKey = new EnumMap<>(Language.class);

  private final Set<Rejected> rejected = new HashSet<>();

  /** A rejected term; the entry is empty where it is no term at all. */
  private record Rejected(String entry, Language language, String key) {}

  private KnownTerms(TextAnalyzer analyzer) {
    this.analyzer = analyzer;
  }

  static KnownTerms of(Glossary glossary, TextAnalyzer analyzer) {
    KnownTerms known = new KnownTerms(analyzer);
    glossary.forEach(known::take);
    for (Rejection term : glossary.rejections()) {
      String key = analyzer.key(term.term(), term.language());
      known.rejected.add(new Rejected(known.scope(term.conceptId()), term.language(), key));
    }
    return known;
  }

  private void take(ConceptEntry entry) {
    boolean proposed = entry.origin() == Origin.BUILD;
    if (!proposed) {
      decided.put(entry.id(), entry);
    }
    for (LanguageSection section : entry.sections()) {
      for (TermSection term : section.terms()) {
        String key = analyzer.key(term.term(), section.language());
        if (proposed) {
          proposedByKey
              .computeIfAbsent(section.language(), l -> new HashMap<>())
              .putIfAbsent(key, entry.id());
        } else if (term.origin() != Origin.BUILD) {
          List<String> ids =
              decidedByKey
                  .computeIfAbsent(section.language(), l -> new HashMap<>())
                  .computeIfAbsent(key, k -> new ArrayList<>());
          if (!ids.contains(entry.id())) {
            ids.add(entry.id());
          }
        }
      }
    }
  }

  String key(ProposedTerm term) {
    return analyzer.key(term.term(), term.language());
  }

  /**
   * Where a rejected term is not to be proposed: under the entry that had it; anywhere where
   * nothing of that entry was kept.
   */
  private String scope(String entry) {
    ConceptEntry held = decided.get(entry);
    return held == null || held.sections().stream().allMatch(s -> s.terms().isEmpty()) ? "" : entry;
  }

  /** Whether a person rejected what is proposed, and nobody stands for it in that entry. */
  boolean isRejected(ProposedTerm term) {
    String key = key(term);
    return (rejected.contains(new Rejected(term.entry(), term.language(), key))
            || rejected.contains(new Rejected("", term.language(), key)))
        && !decided(term.language(), key).contains(term.entry());
  }

  /** The entries that nobody proposed but that stand, by id. */
  Map<String, ConceptEntry> decided() {
    return decided;
  }

  /** The decided entries that have a term; several where it is a homonym. */
  List<String> decided(Language language, String key) {
    return decidedByKey.getOrDefault(language, Map.of()).getOrDefault(key, List.of());
  }

  /** The id of the entry of an earlier build that has a term. */
  Optional<String> proposed(Language language, String key) {
    return Optional.ofNullable(proposedByKey.getOrDefault(language, Map.of()).get(key));
  }

  /** The pairs of terms that stand in one decided entry, the one to use first of each language. */
  List<KnownEquivalent> equivalents(Language from, Language to) {
    List<KnownEquivalent> pairs = new ArrayList<>();
    decided.values().stream()
        .sorted(java.util.Comparator.comparing(ConceptEntry::id))
        .forEach(
            entry ->
                entry
                    .section(from)
                    .flatMap(KnownTerms::first)
                    .ifPresent(
                        source ->
                            entry
                                .section(to)
                                .flatMap(KnownTerms::first)
                                .ifPresent(
                                    target -> pairs.add(new KnownEquivalent(source, target)))));
    return pairs;
  }

  private static Optional<String> first(LanguageSection section) {
    return section.terms().stream()
        .filter(term -> term.origin() != Origin.BUILD)
        .map(TermSection::term)
        .findFirst();
  }
}
