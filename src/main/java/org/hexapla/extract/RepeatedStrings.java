package org.hexapla.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Finds the strings of units that occur at least twice inside phrase bounds and may be terms by
 * their ends. Counts level by level, each a unit longer: a string can only recur where both its
 * parts without the last and without the first unit recur, so what does not recur is never stored.
 * Time grows with the units times the length of what recurs.
 */
final class RepeatedStrings {

  private final UnitStream units;
  private final int longest;
  private final LongCounts idByHash = new LongCounts();
  private final List<Candidate> candidates = new ArrayList<>();

  /**
   * @param longest units that a term may have at the most
   */
  RepeatedStrings(UnitStream units, int longest) {
    this.units = units;
    this.longest = longest;
  }

  List<Candidate> candidates() {
    return Collections.unmodifiableList(candidates);
  }

  /** Adds strings that are candidates although they do not recur, or not by their ends. */
  void addNames(StringSource names) {
    LongCounts before = new LongCounts();
    candidates.forEach(known -> before.put(known.hash, 1));
    names.strings(
        (start, end) -> {
          long hash = UnitHash.of(units, start, end);
          boolean counted = before.get(hash) > 0 && TermShape.fits(units, start, end);
          if (!counted && TermShape.countedUnits(units, start, end) > 0) {
            occursAt(hash, start, end);
          }
          Candidate known = of(hash);
          if (known != null) {
            known.named = true;
          }
        });
  }

  void find() {
    int size = units.size();
    long[] hashes = new long[size];
    boolean[] recurs = new boolean[size];
    for (int unit = 0; unit < size; unit++) {
      recurs[unit] = units.key(unit) != UnitStream.BOUND;
    }
    Arrays.fill(hashes, UnitHash.EMPTY);
    boolean any = true;
    for (int length = 1; length <= longest && any; length++) {
      any = level(length, hashes, recurs);
    }
  }

  /** Goes from strings of {@code length - 1} to those of {@code length} units. */
  private boolean level(int length, long[] hashes, boolean[] recurs) {
    int last = units.size() - length;
    LongCounts counts = new LongCounts();
    boolean[] possible = new boolean[units.size()];
    for (int unit = 0; unit <= last; unit++) {
      boolean both = recurs[unit] && (length == 1 || recurs[unit + 1]);
      if (both && units.key(unit + length - 1) != UnitStream.BOUND) {
        hashes[unit] = UnitHash.extend(hashes[unit], units.key(unit + length - 1));
        possible[unit] = true;
        counts.add(hashes[unit], 1);
      }
    }
    boolean any = false;
    for (int unit = 0; unit < units.size(); unit++) {
      recurs[unit] = possible[unit] && counts.get(hashes[unit]) >= 2;
      if (recurs[unit]) {
        any = true;
        if (TermShape.fits(units, unit, unit + length)) {
          occursAt(hashes[unit], unit, unit + length);
        }
      }
    }
    return any;
  }

  private void occursAt(long hash, int start, int end) {
    int id = idByHash.get(hash);
    if (id < 0) {
      id = candidates.size();
      idByHash.put(hash, id);
      Candidate added = new Candidate(hash, TermShape.countedUnits(units, start, end));
      added.numbered = TermShape.isNumbered(units, start, end);
      candidates.add(added);
    }
    candidates.get(id).occursAt(start, end);
  }

  /** The candidate with a hash, or null. */
  @org.jspecify.annotations.Nullable
  Candidate of(long hash) {
    int id = idByHash.get(hash);
    return id < 0 ? null : candidates.get(id);
  }
}
