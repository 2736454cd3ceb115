package org.hexapla.extract;

import java.util.List;

/**
 * Says of each candidate how many of its occurrences stand outside every longer term that is
 * trusted: what occurs only inside others is their fragment. One pass over the units.
 */
final class Coverage {

  private final UnitStream units;

  /** For each unit, how far the terms reach that begin before it in its phrase. */
  private final int[] reachBefore;

  /** For each unit, how far the longest term reaches that begins at it. */
  private final int[] reachFrom;

  Coverage(UnitStream units, List<Candidate> trusted) {
    this.units = units;
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

  void take(List<Candidate> candidates) {
    for (Candidate candidate : candidates) {
      int own = 0;
      for (int i = 0; i < candidate.frequency(); i++) {
        int start = candidate.start(i);
        int end = candidate.end(i);
        own += reachBefore[start] < end && reachFrom[start] <= end ? 1 : 0;
      }
      candidate.own = own;
    }
  }
}
