package org.hexapla.check;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/** Ignored findings without a store. */
final class MemoryIgnoredFindings implements IgnoredFindings {

  private final List<Ignored> all = new CopyOnWriteArrayList<>();

  @Override
  public List<Ignored> all() {
    return List.copyOf(all);
  }

  @Override
  public Ignored add(
      @Nullable FindingKind kind,
      @Nullable Language language,
      String words,
      @Nullable String document,
      String who) {
    Ignored one =
        new Ignored("i" + all.size(), kind, language, words, document, who, Instant.EPOCH);
    all.add(one);
    return one;
  }

  @Override
  public boolean remove(String id) {
    return all.removeIf(one -> one.id().equals(id));
  }
}
