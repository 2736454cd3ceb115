package org.hexapla.search;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Glossary;
import org.hexapla.text.Normalizer;
import org.hexapla.text.Romanizer;
import org.hexapla.text.TextAnalyzer;
import org.jspecify.annotations.Nullable;

/**
 * Searches an index in memory, which is made anew from the glossary alone whenever the glossary's
 * revision has changed.
 */
@Singleton
final class MemoryGlossarySearch implements GlossarySearch {

  /** Hits; more than anybody reads. */
  private static final int MOST_HITS = 1_000;

  /** Entries kept as read, so that each key struck does not read the same ones again. */
  private static final int ENTRIES_KEPT = 500;

  private final Glossary glossary;
  private final TextAnalyzer analyzer;
  private final Normalizer normalizer;
  private final Romanizer romanizer;
  private volatile @Nullable State state;

  MemoryGlossarySearch(
      Glossary glossary, TextAnalyzer analyzer, Normalizer normalizer, Romanizer romanizer) {
    this.glossary = glossary;
    this.analyzer = analyzer;
    this.normalizer = normalizer;
    this.romanizer = romanizer;
  }

  /** An index and the entries read since it was made. */
  private record State(GlossaryIndex index, Map<String, ConceptEntry> entries) {}

  @Override
  public List<Hit> lookup(String query, SearchFilter filter, int limit) {
    String clean = clean(query);
    if (clean.isEmpty() || limit <= 0) {
      return List.of();
    }
    State current = current();
    List<Hit> hits = new ArrayList<>();
    for (Candidate candidate : current.index().find(clean, filter, Math.min(limit, MOST_HITS))) {
      ConceptEntry entry = entry(candidate.row().conceptId(), current);
      if (entry != null) {
        TermRow row = candidate.row();
        hits.add(new Hit(entry, row.language(), row.term(), candidate.match()));
      }
    }
    return hits;
  }

  /**
   * What was meant: without control characters and marks of direction; empty for what no term can
   * answer.
   */
  private static String clean(String query) {
    if (query.length() > LONGEST_QUERY) {
      return "";
    }
    StringBuilder kept = new StringBuilder();
    query
        .codePoints()
        .forEach(
            character -> {
              int type = Character.getType(character);
              if (type == Character.CONTROL) {
                kept.append(' ');
              } else if (type != Character.FORMAT && type != Character.SURROGATE) {
                kept.appendCodePoint(character);
              }
            });
    String clean = java.text.Normalizer.normalize(kept, java.text.Normalizer.Form.NFC).strip();
    return clean.codePoints().anyMatch(Character::isLetterOrDigit) ? clean : "";
  }

  private State current() {
    State known = state;
    if (known != null && known.index().revision() == glossary.revision()) {
      return known;
    }
    synchronized (this) {
      known = state;
      if (known == null || known.index().revision() != glossary.revision()) {
        known =
            new State(
                GlossaryIndex.of(glossary, analyzer, normalizer, romanizer),
                new ConcurrentHashMap<>());
        state = known;
      }
      return known;
    }
  }

  /** Null where the entry was dropped a moment ago. */
  private @Nullable ConceptEntry entry(String id, State current) {
    ConceptEntry known = current.entries().get(id);
    if (known == null) {
      known = glossary.find(id).orElse(null);
      if (known != null) {
        if (current.entries().size() >= ENTRIES_KEPT) {
          current.entries().clear();
        }
        current.entries().put(id, known);
      }
    }
    return known;
  }
}
