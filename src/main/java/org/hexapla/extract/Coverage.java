package org.hexapla.extract;

import java.util.BitSet;
import java.util.List;

/**
 * Says of each candidate how many of its occurrences stand outside every longer term that is
 * trusted, and do not cut through a better one: what occurs only inside others is their fragment,
 * and so is a piece of one with a piece of what follows (国际组织和建设和平委员会). One pass over the units.
 */
final class Coverage {

  private final UnitStream units;

  /** For each unit, how far the terms reach that begin before it in its phrase. */
  private final int[] reachBefore;

  /** For each unit, how far the longest term reaches that begins at it. */
  private final int[] reachFrom;

  /** For each unit, the best term that begins before it and goes on with it: its rank from 1. */
  private final int[] spanRank;

  private final int[] spanStart;
  private final int[] spanEnd;

  /**
   * @param trusted best first
   */
  Coverage(UnitStream units, List<Candidate> trusted) {
    this.units = units;
    spanRank = new int[units.size() + 1];
    spanStart = new int[units.size() + 1];
    spanEnd = new int[units.size() + 1];
    int rank = 0;
    for (Candidate term : trusted) {
      rank++;
      term.rank = rank;
      for (int i = 0; i < term.frequency(); i++) {
        span(rank, term.start(i), term.end(i));
      }
    }
    reachFrom = new int[units.size()];
    reachBefore = new int[units.size()];
    for (Candidate term : trusted) {
      for (int i = 0; i < term.frequency(); i++) {
        reachFrom[term.start(i)] = Math.max(reachFrom[term.start(i)], term.end(i));
      }
    }
    int reach = 0;
    for (int unit = 0; unit < units.size(); unit++) {
      reach = units.key(unit) == UnitStream.BOUND ? 0 : reach;
      reachBefore[unit] = reach;
      reach = Math.max(reach, reachFrom[unit]);
    }
  }

  private void span(int rank, int start, int end) {
    for (int unit = start + 1; unit < end; unit++) {
      if (spanRank[unit] == 0) {
        spanRank[unit] = rank;
        spanStart[unit] = start;
        spanEnd[unit] = end;
      }
    }
  }

  /** Whether a better term begins outside of a stretch and ends inside, or the other way round. */
  private boolean isCut(int rank, int start, int end) {
    boolean left = spanRank[start] > 0 && spanRank[start] < rank && spanEnd[start] < end;
    boolean right = spanRank[end] > 0 && spanRank[end] < rank && spanStart[end] > start;
    return left || right;
  }

  void take(List<Candidate> candidates) {
    for (Candidate candidate : candidates) {
      BitSet own = new BitSet();
      for (int i = 0; i < candidate.frequency(); i++) {
        int start = candidate.start(i);
        int end = candidate.end(i);
        boolean free = reachBefore[start] < end && reachFrom[start] <= end;
        own.set(i, free && !isCut(candidate.rank, start, end));
      }
      candidate.own = own.cardinality();
      candidate.ownPlaces = own;
    }
  }
}
