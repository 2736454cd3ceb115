package org.hexapla.search;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.hexapla.glossary.ConceptOutline;
import org.hexapla.glossary.Glossary.ChangeMark;

/**
 * The index as of one state of the glossary: a large one that was made some time ago, and a small
 * one of what was changed since. Immutable.
 *
 * @param revision of the glossary
 * @param mark the newest change that it knows
 * @param outdated the concepts of the large one that were changed or dropped since
 * @param changed what they are now, by id, and those that were added; a dropped one is absent
 * @param small the index of these
 */
record CurrentIndex(
    long revision,
    ChangeMark mark,
    GlossaryIndex large,
    BitSet outdated,
    Map<String, ConceptOutline> changed,
    GlossaryIndex small) {

  CurrentIndex {
    changed = Map.copyOf(changed);
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
    best.leaveOut(outdated);
    large.searched(best.filter()).forEach(part -> search.accept(part, best));
    if (small.size() > 0) {
      best.leaveOut(new BitSet());
      small.searched(best.filter()).forEach(part -> search.accept(part, best));
    }
  }
}
