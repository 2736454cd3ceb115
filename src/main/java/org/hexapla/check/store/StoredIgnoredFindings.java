package org.hexapla.check.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.hexapla.check.FindingKind;
import org.hexapla.check.IgnoredFindings;
import org.hexapla.corpus.store.StorePresence;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * The ignored findings of the store, kept in memory between changes, as every check asks for them;
 * where other processes may change them, not longer than a second.
 */
@Singleton
final class StoredIgnoredFindings implements IgnoredFindings {

  private static final long SHARED_FOR = TimeUnit.SECONDS.toNanos(1);

  private final IgnoredRows rows;
  private final boolean shared;
  private volatile @Nullable Known known;

  StoredIgnoredFindings(IgnoredRows rows, StorePresence store) {
    this.rows = rows;
    this.shared = store.isShared();
  }

  /**
   * The findings as they were read.
   *
   * @param at {@link System#nanoTime}
   */
  private record Known(List<Ignored> all, long at) {}

  @Override
  public List<Ignored> all() {
    Known last = known;
    return last == null || (shared && System.nanoTime() - last.at > SHARED_FOR) ? read() : last.all;
  }

  private synchronized List<Ignored> read() {
    List<Ignored> all = rows.findAllOrderBySinceDesc().stream().map(IgnoredRow::ignored).toList();
    known = new Known(all, System.nanoTime());
    return all;
  }

  @Override
  public synchronized Ignored add(
      @Nullable FindingKind kind,
      @Nullable Language language,
      String words,
      @Nullable String document,
      String who) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    Ignored ignored =
        new Ignored(
            UUID.randomUUID().toString(), kind, language, words.strip(), document, who, now);
    rows.save(IgnoredRow.of(ignored));
    known = null;
    return ignored;
  }

  @Override
  public synchronized boolean remove(String id) {
    boolean removed = rows.deleteById(id) > 0;
    known = null;
    return removed;
  }
}
