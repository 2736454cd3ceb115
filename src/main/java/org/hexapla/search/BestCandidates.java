package org.hexapla.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PrimitiveIterator;
import java.util.Set;

/** Keeps the best candidate of each entry. */
final class BestCandidates {

  private final int limit;
  private final SearchFilter filter;
  private final boolean admitsAll;
  private BitSet leftOut = new BitSet();
  private final Map<Candidate.Place, Candidate> byConcept = new HashMap<>();

  BestCandidates(int limit, SearchFilter filter) {
    this.limit = limit;
    this.filter = filter;
    this.admitsAll = filter.admitsAll();
  }

  SearchFilter filter() {
    return filter;
  }

  /** From here on these concepts, by their numbers, are not taken. */
  void leaveOut(BitSet concepts) {
    leftOut = concepts;
  }

  /**
   * Takes the rows that match in one way, as many as can be among the best.
   *
   * @param rows best first
   */
  void offer(PrimitiveIterator.OfInt rows, GlossarySearch.Match match, LanguageIndex index) {
    if (!rows.hasNext()) {
      return;
    }
    int worst = worstOfTheBest();
    Set<Integer> concepts = new HashSet<>();
    while (concepts.size() < limit && rows.hasNext()) {
      int row = rows.nextInt();
      int concept = index.terms().concept(row);
      if (!leftOut.get(concept) && (admitsAll || index.admits(row, filter))) {
        Candidate candidate = Candidate.of(index, row, match);
        if (candidate.rank() > worst) {
          return; // and so are all behind it
        }
        concepts.add(concept);
        add(candidate);
      }
    }
  }

  /** The rank of the last candidate that would be shown now. */
  private int worstOfTheBest() {
    if (byConcept.size() < limit) {
      return Integer.MAX_VALUE;
    }
    int[] ranks = new int[byConcept.size()]; // few, but asked for in each language and way
    int size = 0;
    for (Candidate candidate : byConcept.values()) {
      ranks[size++] = candidate.rank();
    }
    Arrays.sort(ranks);
    return ranks[limit - 1];
  }

  private void add(Candidate candidate) {
    byConcept.merge(
        candidate.place(),
        candidate,
        (known, other) -> known.compareTo(other) <= 0 ? known : other);
  }

  boolean isEmpty() {
    return byConcept.isEmpty();
  }

  /** Whether no term that matches in such a way can be among the best any more. */
  boolean isOutOfReach(GlossarySearch.Match match) {
    return worstOfTheBest() < TermRank.best(match);
  }

  /** Best first. */
  List<Candidate> best() {
    List<Candidate> sorted = new ArrayList<>(byConcept.values());
    Collections.sort(sorted);
    return sorted.subList(0, Math.min(limit, sorted.size()));
  }
}
