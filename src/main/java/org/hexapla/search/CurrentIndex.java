package org.hexapla.search;

import java.util.List;
import java.util.function.BiConsumer;
import org.hexapla.glossary.Glossary.ChangeMark;

/**
 * The index as of one state of the glossary: a large one that was made some time ago, and laid over
 * it smaller and smaller ones of what was changed since (as in a log-structured merge-tree, O'Neil
 * et al. 1996, but that all layers are in memory). Immutable.
 *
 * @param revision of the glossary
 * @param mark the newest change that it knows
 * @param layers the large one first; each tells otherwise what those before it say of its entries
 */
record CurrentIndex(long revision, ChangeMark mark, List<IndexLayer> layers) {

  CurrentIndex {
    layers = List.copyOf(layers);
  }

  GlossaryIndex large() {
    return layers.get(0).index();
  }

  /** How many entries lie over the large index, or are no more. */
  int changes() {
    int changes = layers.get(0).outdated().cardinality();
    for (IndexLayer layer : layers.subList(1, layers.size())) {
      changes += layer.size();
    }
    return changes;
  }

  /** The best candidates for a query, one an entry. */
  List<Candidate> find(Query query, SearchFilter filter, int limit) {
    BestCandidates best = new BestCandidates(limit, filter);
    if (query.isPattern()) {
      each(best, (part, found) -> part.findPattern(query, found));
      return best.best();
    }
    each(best, (part, found) -> part.findWholeAndPrefix(query, found));
    if (!best.isOutOfReach(GlossarySearch.Match.WORDS)) {
      each(best, (part, found) -> part.findWords(query, found));
    }
    if (best.isEmpty()) {
      each(best, (part, found) -> part.findRomanized(query, found));
    }
    if (best.isEmpty()) { // what is typed well need not wait for what is near to it
      each(best, (part, found) -> part.findFuzzy(query, found));
    }
    return best.best();
  }

  private void each(BestCandidates best, BiConsumer<LanguageIndex, BestCandidates> search) {
    for (IndexLayer layer : layers) {
      best.leaveOut(layer.outdated());
      layer.index().searched(best.filter()).forEach(part -> search.accept(part, best));
    }
  }
}
