package org.hexapla.build;

import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hexapla.align.KnownTranslations;
import org.hexapla.glossary.ConceptOutline;
import org.hexapla.glossary.Glossary;
import org.hexapla.glossary.Glossary.ChangeMark;
import org.hexapla.glossary.Origin;
import org.hexapla.text.Language;
import org.hexapla.text.TextAnalyzer;

/**
 * The terms that people or the starter glossary stand for, as knowledge for the pairing of
 * paragraphs. What builds proposed is left out: an alignment may not confirm itself.
 */
@Singleton
final class GlossaryTranslations implements KnownTranslations {

  /** Changed entries; with more of them all is read anew, which is quicker then. */
  private static final int MOST_CHANGED = 10_000;

  private final Glossary glossary;
  private final TextAnalyzer analyzer;
  private final Map<List<Language>, Map<String, Set<String>>> byPair = new ConcurrentHashMap<>();
  private final Map<String, Map<Language, Set<String>>> concepts = new HashMap<>(); // by their ids
  private ChangeMark mark = ChangeMark.NONE;
  private volatile long revision = -1;

  GlossaryTranslations(Glossary glossary, TextAnalyzer analyzer) {
    this.glossary = glossary;
    this.analyzer = analyzer;
  }

  @Override
  public Map<String, Set<String>> between(Language source, Language target) {
    if (glossary.revision() != revision) {
      follow();
    }
    Map<String, Set<String>> known = byPair.get(List.of(source, target));
    return known == null ? make(source, target) : known; // the first, as many ask at once
  }

  private synchronized Map<String, Set<String>> make(Language source, Language target) {
    return byPair.computeIfAbsent(List.of(source, target), pair -> pairs(source, target));
  }

  /** What was handed out stays where no decided term of the two languages has changed. */
  private synchronized void follow() {
    long current = glossary.revision(); // asked again: another thread may have been quicker
    if (current == revision) {
      return;
    }
    ChangeMark newest = glossary.newestChange(); // first: what changes meanwhile is read next time
    Optional<Set<String>> changed =
        revision < 0
            ? Optional.empty()
            : glossary.changedSince(mark).filter(ids -> ids.size() <= MOST_CHANGED);
    Map<String, Map<Language, Set<String>>> read = new HashMap<>();
    if (changed.isPresent()) {
      glossary.outlines(changed.get()).forEach(outline -> put(outline, read));
    } else {
      glossary.forEachOutline(outline -> put(outline, read));
    }
    Set<String> ids = new HashSet<>(read.keySet());
    ids.addAll(changed.orElse(concepts.keySet()));
    Set<Language> others = EnumSet.noneOf(Language.class);
    ids.forEach(id -> replace(id, read.getOrDefault(id, Map.of()), others));
    byPair.keySet().removeIf(pair -> pair.stream().anyMatch(others::contains));
    mark = newest;
    revision = current;
  }

  /** Notes the languages in which a concept has other terms than before. */
  private void replace(String id, Map<Language, Set<String>> now, Set<Language> others) {
    Map<Language, Set<String>> before = concepts.getOrDefault(id, Map.of());
    for (Language language : Language.values()) {
      if (!before.getOrDefault(language, Set.of()).equals(now.getOrDefault(language, Set.of()))) {
        others.add(language);
      }
    }
    if (now.isEmpty()) {
      concepts.remove(id);
    } else {
      concepts.put(id, now);
    }
  }

  private void put(ConceptOutline outline, Map<String, Map<Language, Set<String>>> read) {
    Map<Language, Set<String>> keys = new EnumMap<>(Language.class);
    for (ConceptOutline.Designation term : outline.terms()) {
      if (term.origin() != Origin.BUILD) {
        keys.computeIfAbsent(term.language(), language -> new HashSet<>())
            .add(analyzer.key(term.term(), term.language()));
      }
    }
    if (keys.size() > 1) {
      keys.replaceAll((language, some) -> Set.copyOf(some)); // smaller, and there are very many
      read.put(outline.id(), keys);
    }
  }

  private Map<String, Set<String>> pairs(Language source, Language target) {
    Map<String, Set<String>> pairs = new HashMap<>();
    for (Map<Language, Set<String>> concept : concepts.values()) {
      Set<String> targets = concept.getOrDefault(target, Set.of());
      if (!targets.isEmpty()) {
        for (String key : concept.getOrDefault(source, Set.of())) {
          pairs.merge(key, targets, GlossaryTranslations::union);
        }
      }
    }
    return pairs;
  }

  private static Set<String> union(Set<String> first, Set<String> second) {
    Set<String> all = new HashSet<>(first);
    all.addAll(second);
    return Set.copyOf(all);
  }
}
