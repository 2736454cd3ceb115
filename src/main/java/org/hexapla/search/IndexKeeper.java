package org.hexapla.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hexapla.glossary.ConceptOutline;
import org.hexapla.glossary.Glossary;
import org.hexapla.glossary.Glossary.ChangeMark;
import org.jspecify.annotations.Nullable;

/**
 * Makes the index of the glossary and keeps it up to date: what was changed goes into a small layer
 * over what is there. Small layers are joined as they grow, so that there are few and each entry
 * moves seldom. Thread-safe.
 */
final class IndexKeeper {

  /** Changed entries; with more of them the index is worth being made anew. */
  private static final int MANY_CHANGED = 1_000;

  /** Changed entries; with more of them at once all is read anew, which is quicker then. */
  private static final int MOST_AT_ONCE = 10_000;

  /** Entries; the newest layer grows so far by what is changed one by one. */
  private static final int SMALL = 64;

  /** A layer is joined with those above it when they hold one in so many of its entries. */
  private static final int MUCH = 2;

  private final Glossary glossary;
  private final IndexTools tools;
  private final Optional<IndexFile> file;

  /**
   * @param file where the large index is kept; empty for nowhere
   */
  IndexKeeper(Glossary glossary, IndexTools tools, Optional<IndexFile> file) {
    this.glossary = glossary;
    this.tools = tools;
    this.file = file;
  }

  /**
   * The index as the glossary is now.
   *
   * @param known as it was, or null
   */
  CurrentIndex follow(@Nullable CurrentIndex known) {
    long revision = glossary.revision(); // first: a change meanwhile makes the index outdated
    CurrentIndex start = known == null ? kept() : known;
    if (start != null) {
      ChangeMark newest = glossary.newestChange();
      Optional<Set<String>> since = glossary.changedSince(start.mark());
      // nobody has an answer yet from what was kept: what is read anew is kept for the next start
      int most = known == null ? MANY_CHANGED : MOST_AT_ONCE;
      if (since.isPresent() && since.get().size() <= most) {
        return new CurrentIndex(revision, newest, laidOver(start.layers(), since.get()));
      }
    }
    return anew();
  }

  /** Follows a change that was none, so that the first real one need not wait for what it needs. */
  void rehearse(CurrentIndex index) {
    glossary.changedSince(index.mark());
    if (index.large().size() > 0) {
      laidOver(index.layers(), Set.of(index.large().conceptId(0)));
    }
  }

  /** Whether so much lies over the large index that it should be made anew. */
  boolean isWorn(CurrentIndex index) {
    return index.changes() > MANY_CHANGED;
  }

  /** An index of the glossary as it is now, made from the store alone. */
  CurrentIndex anew() {
    long revision = glossary.revision();
    ChangeMark mark = glossary.newestChange();
    GlossaryIndex.Builder builder = new GlossaryIndex.Builder(tools);
    glossary.forEachOutline(builder);
    GlossaryIndex index = builder.build();
    file.ifPresent(one -> one.write(new IndexFile.Kept(index, mark)));
    return new CurrentIndex(revision, mark, List.of(IndexLayer.ofAll(index)));
  }

  private @Nullable CurrentIndex kept() {
    return file.flatMap(one -> one.read(tools))
        .map(kept -> new CurrentIndex(0, kept.mark(), List.of(IndexLayer.ofAll(kept.index()))))
        .orElse(null);
  }

  private List<IndexLayer> laidOver(List<IndexLayer> before, Set<String> changed) {
    if (changed.isEmpty()) {
      return before;
    }
    List<IndexLayer> layers = new ArrayList<>();
    before.forEach(layer -> layers.add(layer.without(changed)));
    List<ConceptOutline> entries = new ArrayList<>(glossary.outlines(changed));
    while (layers.size() > 1 && isJoined(layers.get(layers.size() - 1), entries.size())) {
      entries.addAll(layers.remove(layers.size() - 1).current());
    }
    if (!entries.isEmpty()) {
      layers.add(IndexLayer.of(entries, tools));
    }
    return layers;
  }

  private static boolean isJoined(IndexLayer layer, int above) {
    return layer.size() + above <= SMALL || layer.size() <= MUCH * above;
  }
}
