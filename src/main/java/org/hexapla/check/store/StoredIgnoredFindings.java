package org.hexapla.check.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.hexapla.check.FindingKind;
import org.hexapla.check.IgnoredFindings;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/** The ignored findings of the store, kept in memory between changes: every check asks for them. */
@Singleton
final class StoredIgnoredFindings implements IgnoredFindings {

  private final IgnoredRows rows;
  private volatile @Nullable List<Ignored> known;

  StoredIgnoredFindings(IgnoredRows rows) {
    this.rows = rows;
  }

  @Override
  public List<Ignored> all() {
    List<Ignored> all = known;
    return all == null ? read() : all;
  }

  private synchronized List<Ignored> read() {
    List<Ignored> all = rows.findAllOrderBySinceDesc().stream().map(IgnoredRow::ignored).toList();
    known = all;
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
