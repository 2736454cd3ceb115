package org.hexapla.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

/** Keeps the best of many candidates, in a heap of bounded size. */
final class BestCandidates {

  /** Terms of one entry that may match the same query without crowding out another entry. */
  private static final int TERMS_OF_AN_ENTRY = 12;

  private final int limit;
  private final int kept;
  private final SearchFilter filter;
  private final PriorityQueue<Candidate> worstFirst =
      new PriorityQueue<>(Candidate.BEST_FIRST.reversed());

  BestCandidates(int limit, SearchFilter filter) {
    this.limit = limit;
    this.filter = filter;
    this.kept = Math.multiplyExact(limit, TERMS_OF_AN_ENTRY);
  }

  void offer(TermRow row, GlossarySearch.Match match) {
    if (!filter.admits(row)) {
      return;
    }
    if (worstFirst.size() == kept) {
      Candidate worst = worstFirst.peek();
      if (worst != null && row.rank(match) > worst.rank()) {
        return;
      }
    }
    worstFirst.add(new Candidate(row, match));
    if (worstFirst.size() > kept) {
      worstFirst.poll();
    }
  }

  boolean isEmpty() {
    return worstFirst.isEmpty();
  }

  /** Whether as many entries as were asked for have been found. */
  boolean isFull() {
    Set<String> concepts = new HashSet<>();
    worstFirst.forEach(candidate -> concepts.add(candidate.row().conceptId()));
    return concepts.size() >= limit;
  }

  /** The best candidate of each entry, best first. */
  List<Candidate> best() {
    List<Candidate> sorted = new ArrayList<>(worstFirst);
    sorted.sort(Candidate.BEST_FIRST);
    Set<String> concepts = new HashSet<>();
    return sorted.stream()
        .filter(candidate -> concepts.add(candidate.row().conceptId()))
        .limit(limit)
        .toList();
  }
}
