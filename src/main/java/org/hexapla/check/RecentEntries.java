package org.hexapla.check;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Glossary;

/**
 * The entries that findings were made of lately. An editor asks about the same paragraph at each
 * pause, and one finding looks several times at its entry. Forgets all when the glossary changes.
 * Thread-safe.
 */
final class RecentEntries {

  /** Entries; beyond that all are forgotten. Some have hundreds of contexts. */
  private static final int MOST = 1_000;

  private final Glossary glossary;
  private volatile State state = new State(-1, Map.of());

  private record State(long revision, Map<String, Optional<ConceptEntry>> entries) {}

  RecentEntries(Glossary glossary) {
    this.glossary = glossary;
  }

  /** An entry as it is now. */
  Optional<ConceptEntry> find(String id) {
    long revision = glossary.revision(); // first: a change meanwhile makes what is read outdated
    State known = state;
    if (known.revision() != revision || known.entries().size() >= MOST) {
      known = new State(revision, new ConcurrentHashMap<>());
      state = known;
    }
    return known.entries().computeIfAbsent(id, glossary::find);
  }
}
