package org.hexapla.search;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Glossary;
import org.hexapla.text.Normalizer;
import org.hexapla.text.Romanizer;
import org.hexapla.text.TextAnalyzer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Searches an index in memory, which follows every change of the glossary. */
@Singleton
final class MemoryGlossarySearch implements GlossarySearch {

  private static final Logger LOG = LoggerFactory.getLogger(MemoryGlossarySearch.class);

  /** Hits; more than anybody reads. */
  private static final int MOST_HITS = 1_000;

  /** Entries kept as read, so that each key struck does not read the same ones again. */
  private static final int ENTRIES_KEPT = 2_000;

  /** Milliseconds; some changes are followed in a fifth of that. */
  private static final long PATIENCE_MILLIS = 200;

  private final Glossary glossary;
  private final IndexKeeper keeper;
  private final ReentrantLock following = new ReentrantLock();
  private final AtomicBoolean renewing = new AtomicBoolean();
  private volatile @Nullable State state;
  private volatile boolean closed;

  @Inject
  MemoryGlossarySearch(
      Glossary glossary,
      TextAnalyzer analyzer,
      Normalizer normalizer,
      Romanizer romanizer,
      IndexFolder folder) {
    this(
        glossary,
        new IndexKeeper(glossary, new IndexTools(analyzer, normalizer, romanizer), folder.file()));
  }

  MemoryGlossarySearch(Glossary glossary, IndexKeeper keeper) {
    this.glossary = glossary;
    this.keeper = keeper;
  }

  /** An index and the entries read since it was made. */
  private record State(CurrentIndex index, Map<String, ConceptEntry> entries) {

    State(CurrentIndex index) {
      this(index, new ConcurrentHashMap<>());
    }
  }

  @Override
  public List<Hit> lookup(String query, SearchFilter filter, int limit) {
    State current = current();
    List<Candidate> found = find(current, query, filter, limit);
    Map<String, ConceptEntry> entries = entries(current, found);
    List<Hit> hits = new ArrayList<>();
    for (Candidate candidate : found) {
      ConceptEntry entry = entries.get(candidate.conceptId());
      if (entry != null) { // else it was dropped a moment ago
        hits.add(new Hit(entry, candidate.language(), candidate.term(), candidate.match()));
      }
    }
    return hits;
  }

  @Override
  public List<Suggestion> suggest(String query, SearchFilter filter, int limit) {
    return find(current(), query, filter, limit).stream()
        .map(
            candidate ->
                new Suggestion(
                    candidate.conceptId(),
                    candidate.index().subject(candidate.row()),
                    candidate.language(),
                    candidate.term(),
                    candidate.status(),
                    candidate.match(),
                    candidate.index().equivalents(candidate.row())))
        .toList();
  }

  @Override
  public void prepare() {
    CurrentIndex index = current().index();
    index.large().prepare();
    keeper.rehearse(index);
  }

  private static List<Candidate> find(State current, String query, SearchFilter filter, int limit) {
    String clean = Query.clean(query);
    return clean.isEmpty() || limit <= 0
        ? List.of()
        : current.index().find(new Query(clean), filter, Math.min(limit, MOST_HITS));
  }

  /**
   * The index as the glossary is now. Where somebody else brings it up to date and that takes long,
   * as after thousands of changes, the one before it: a look-up need not wait for a build.
   */
  private State current() {
    State known = state;
    if (known != null && isCurrent(known)) {
      return known;
    }
    if (known == null) {
      following.lock();
    } else if (!isFreeSoon()) {
      return known;
    }
    try {
      known = state;
      if (known == null || !isCurrent(known)) {
        known = new State(keeper.follow(known == null ? null : known.index()));
        state = known;
        if (keeper.isWorn(known.index()) && renewing.compareAndSet(false, true)) {
          Thread renewal = new Thread(this::renew, "index-renewal");
          renewal.setDaemon(true); // a stop need not wait: the index follows from the store alone
          renewal.start();
        }
      }
      return known;
    } finally {
      following.unlock();
    }
  }

  /** Makes the index anew while the one in use goes on answering. */
  private void renew() {
    try {
      CurrentIndex anew = keeper.anew();
      anew.large().prepare();
      following.lock();
      try {
        state = new State(keeper.follow(anew));
      } finally {
        following.unlock();
      }
    } catch (RuntimeException e) {
      if (!closed) {
        LOG.warn("the index of the glossary goes on in layers, as it cannot be made anew", e);
      }
    } finally {
      renewing.set(false);
    }
  }

  @PreDestroy
  void close() {
    closed = true;
  }

  private boolean isCurrent(State known) {
    return known.index().revision() == glossary.revision();
  }

  /** Takes the lock, if it is to be had within the time in which a few changes are followed. */
  private boolean isFreeSoon() {
    try {
      return following.tryLock(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private Map<String, ConceptEntry> entries(State current, List<Candidate> found) {
    Map<String, ConceptEntry> entries = new HashMap<>();
    List<String> unread = new ArrayList<>();
    for (Candidate candidate : found) {
      ConceptEntry known = current.entries().get(candidate.conceptId());
      if (known == null) {
        unread.add(candidate.conceptId());
      } else {
        entries.put(known.id(), known);
      }
    }
    if (current.entries().size() + unread.size() > ENTRIES_KEPT) {
      current.entries().clear();
    }
    for (ConceptEntry entry : glossary.find(unread)) {
      entries.put(entry.id(), entry);
      current.entries().put(entry.id(), entry);
    }
    return entries;
  }
}
