package org.hexapla.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Glossary;
import org.hexapla.glossary.LanguageSection;
import org.hexapla.glossary.TermSection;
import org.hexapla.text.Language;
import org.hexapla.text.Normalizer;
import org.hexapla.text.Romanizer;
import org.hexapla.text.TextAnalyzer;

/**
 * All terms of one state of the glossary, in memory. Immutable.
 *
 * @param revision of the glossary at which it was read
 */
record GlossaryIndex(long revision, Map<Language, LanguageIndex> languages) {

  static GlossaryIndex of(
      Glossary glossary, TextAnalyzer analyzer, Normalizer normalizer, Romanizer romanizer) {
    long revision = glossary.revision(); // first: a change meanwhile makes the index outdated
    Map<Language, List<TermRow>> rows = new EnumMap<>(Language.class);
    glossary.forEach(
        entry -> {
          EntryFacets facets = EntryFacets.of(entry);
          for (LanguageSection section : entry.sections()) {
            rows.computeIfAbsent(section.language(), language -> new ArrayList<>())
                .addAll(rowsOf(entry, section, facets, analyzer, normalizer));
          }
        });
    Map<Language, LanguageIndex> languages = new EnumMap<>(Language.class);
    rows.forEach(
        (language, terms) ->
            languages.put(
                language, new LanguageIndex(language, terms, analyzer, normalizer, romanizer)));
    return new GlossaryIndex(revision, languages);
  }

  private static List<TermRow> rowsOf(
      ConceptEntry entry,
      LanguageSection section,
      EntryFacets facets,
      TextAnalyzer analyzer,
      Normalizer normalizer) {
    List<TermRow> rows = new ArrayList<>();
    for (TermSection term : section.terms()) {
      rows.add(
          new TermRow(
              entry.id(),
              section.language(),
              term.term(),
              normalizer.fold(term.term(), section.language()),
              analyzer.key(term.term(), section.language()),
              term.status(),
              facets));
    }
    return rows;
  }

  /** The best candidates for a query without blanks around it, one an entry. */
  List<Candidate> find(String query, SearchFilter filter, int limit) {
    BestCandidates best = new BestCandidates(limit, filter);
    List<LanguageIndex> searched =
        languages.entrySet().stream()
            .filter(language -> filter.searches(language.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    if (WildcardPattern.isIn(query)) {
      searched.forEach(language -> language.findPattern(query, best));
      return best.best();
    }
    searched.forEach(language -> language.findNear(query, best));
    if (best.isEmpty()) {
      searched.forEach(language -> language.findRomanized(query, best));
    }
    if (!best.isFull()) {
      searched.forEach(language -> language.findFuzzy(query, best));
    }
    return best.best();
  }
}
