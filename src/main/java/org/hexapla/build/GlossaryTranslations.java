package org.hexapla.build;

import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
  private final Map<List<Language>, Map<String, Set<String>>> byPair = new HashMap<>();
  private final Map<String, Map<Language, Set<String>>> concepts = new HashMap<>(); // by their ids
  private ChangeMark mark = ChangeMark.NONE;
  private long revision = -1;

  GlossaryTranslations(Glossary glossary, TextAnalyzer analyzer) {
    this.glossary = glossary;
    this.analyzer = analyzer;
  }

  @Override
  public synchronized Map<String, Set<String>> between(Language source, Language target) {
    long current = glossary.revision();
    if (current != revision) {
      follow();
      revision = current;
    }
    return byPair.computeIfAbsent(List.of(source, target), pair -> pairs(source, target));
  }

  /** What was handed out stays where no decided term has changed. */
  private void follow() {
    ChangeMark newest = glossary.newestChange(); // first: what changes meanwhile is read next time
    Optional<Set<String>> changed =
        revision < 0
            ? Optional.empty()
            : glossary.changedSince(mark).filter(ids -> ids.size() <= MOST_CHANGED);
    if (changed.map(this::readAgain).orElseGet(this::readAll)) {
      byPair.clear();
    }
    mark = newest;
  }

  private boolean readAll() {
    Map<String, Map<Language, Set<String>>> before = new HashMap<>(concepts);
    concepts.clear();
    glossary.forEachOutline(outline -> put(outline, concepts));
    return !before.equals(concepts);
  }

  /** Whether one of these has other terms than before. */
  private boolean readAgain(Set<String> ids) {
    Map<String, Map<Language, Set<String>>> read = new HashMap<>();
    glossary.outlines(ids).forEach(outline -> put(outline, read));
    boolean others = false;
    for (String id : ids) {
      Map<Language, Set<String>> now = read.get(id);
      Map<Language, Set<String>> before = now == null ? concepts.remove(id) : concepts.put(id, now);
      others |= !Objects.equals(before, now);
    }
    return others;
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
      read.put(outline.id(), keys);
    }
  }

  private Map<String, Set<String>> pairs(Language source, Language target) {
    Map<String, Set<String>> pairs = new HashMap<>();
    for (Map<Language, Set<String>> concept : concepts.values()) {
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
