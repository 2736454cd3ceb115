package org.hexapla.build;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexapla.align.KnownTranslations;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Glossary;
import org.hexapla.glossary.LanguageSection;
import org.hexapla.glossary.Origin;
import org.hexapla.glossary.TermSection;
import org.hexapla.text.Language;
import org.hexapla.text.TextAnalyzer;

/**
 * The terms that people or the starter glossary stand for, as knowledge for the pairing of
 * paragraphs. What builds proposed is left out: an alignment may not confirm itself.
 */
@Singleton
final class GlossaryTranslations implements KnownTranslations {

  private final Glossary glossary;
  private final TextAnalyzer analyzer;
  private final Map<List<Language>, Map<String, Set<String>>> byPair = new HashMap<>();
  private List<Map<Language, Set<String>>> concepts = List.of();
  private long revision = -1;

  GlossaryTranslations(Glossary glossary, TextAnalyzer analyzer) {
    this.glossary = glossary;
    this.analyzer = analyzer;
  }

  @Override
  public synchronized Map<String, Set<String>> between(Language source, Language target) {
    long current = glossary.revision();
    if (current != revision) {
      read();
      revision = current;
    }
    return byPair.computeIfAbsent(List.of(source, target), pair -> pairs(source, target));
  }

  /** Reads the glossary; what was handed out stays where no decided term has changed. */
  private void read() {
    List<Map<Language, Set<String>>> read = new ArrayList<>();
    glossary.forEach(entry -> read.add(keys(entry)));
    read.removeIf(keys -> keys.size() < 2);
    if (!read.equals(concepts)) {
      concepts = read;
      byPair.clear();
    }
  }

  private Map<Language, Set<String>> keys(ConceptEntry entry) {
    Map<Language, Set<String>> keys = new EnumMap<>(Language.class);
    for (LanguageSection section : entry.sections()) {
      for (TermSection term : section.terms()) {
        if (term.origin() != Origin.BUILD) {
          keys.computeIfAbsent(section.language(), language -> new HashSet<>())
              .add(analyzer.key(term.term(), section.language()));
        }
      }
    }
    return keys;
  }

  private Map<String, Set<String>> pairs(Language source, Language target) {
    Map<String, Set<String>> pairs = new HashMap<>();
    for (Map<Language, Set<String>> concept : concepts) {
      Set<String> targets = concept.getOrDefault(target, Set.of());
      if (!targets.isEmpty()) {
        for (String key : concept.getOrDefault(source, Set.of())) {
          pairs.computeIfAbsent(key, k -> new HashSet<>()).addAll(targets);
        }
      }
    }
    return pairs;
  }
}
