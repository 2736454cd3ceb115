package org.hexapla.search;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hexapla.glossary.ConceptOutline;
import org.hexapla.glossary.Glossary;
import org.hexapla.glossary.Glossary.ChangeMark;
import org.jspecify.annotations.Nullable;

/**
 * Makes the index of the glossary and keeps it up to date: what was changed goes into a small index
 * that is laid over the large one. Not thread-safe.
 */
final class IndexKeeper {

  /** Changed entries; with more of them all is made anew. */
  private static final int MOST_CHANGED = 1_000;

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
      if (since.isPresent()) {
        Set<String> ids = new HashSet<>(since.get());
        ids.addAll(outdatedIds(start));
        if (ids.size() <= MOST_CHANGED) {
          return changed(start, revision, newest, since.get(), ids);
        }
      }
    }
    return anew(revision);
  }

  private @Nullable CurrentIndex kept() {
    return file.flatMap(one -> one.read(tools))
        .map(kept -> unchanged(0, kept.mark(), kept.index()))
        .orElse(null);
  }

  private CurrentIndex unchanged(long revision, ChangeMark mark, GlossaryIndex index) {
    GlossaryIndex none = GlossaryIndex.of(Set.of(), tools);
    return new CurrentIndex(revision, mark, index, new BitSet(), Map.of(), none);
  }

  private CurrentIndex anew(long revision) {
    ChangeMark mark = glossary.newestChange();
    GlossaryIndex.Builder builder = new GlossaryIndex.Builder(tools);
    glossary.forEachOutline(builder);
    GlossaryIndex index = builder.build();
    file.ifPresent(one -> one.write(new IndexFile.Kept(index, mark)));
    return unchanged(revision, mark, index);
  }

  private CurrentIndex changed(
      CurrentIndex start,
      long revision,
      ChangeMark newest,
      Set<String> since,
      Set<String> allChanged) {
    Map<String, ConceptOutline> changed = new TreeMap<>(start.changed());
    changed.keySet().removeAll(since);
    glossary.outlines(since).forEach(outline -> changed.put(outline.id(), outline));
    return new CurrentIndex(
        revision,
        newest,
        start.large(),
        start.large().numbers(allChanged),
        changed,
        GlossaryIndex.of(changed.values(), tools));
  }

  private static Set<String> outdatedIds(CurrentIndex index) {
    Set<String> ids = new HashSet<>(index.changed().keySet());
    index.outdated().stream().mapToObj(index.large()::conceptId).forEach(ids::add);
    return ids;
  }
}
