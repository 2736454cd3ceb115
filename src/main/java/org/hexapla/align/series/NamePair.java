package org.hexapla.align.series;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.align.Succession.ParallelUse;
import org.hexapla.extract.TermClass;

/** Two names that may be the earlier and the later one of a thing, with what speaks for it. */
final class NamePair {

  /** A name, by its words; words of grammar are left out where words are spaced. */
  record Name(List<String> keys, String term, TermClass termClass, boolean candidate) {}

  private final Name earlier;
  private final Name later;
  private final List<Slot> slots = new ArrayList<>();
  private int equivalents;

  NamePair(Name earlier, Name later) {
    this.earlier = earlier;
    this.later = later;
  }

  void add(Slot slot) {
    slots.add(slot);
  }

  void shares(int languages) {
    equivalents = Math.max(equivalents, languages);
  }

  Name earlier() {
    return earlier;
  }

  Name later() {
    return later;
  }

  List<Slot> slots() {
    return slots;
  }

  int equivalents() {
    return equivalents;
  }

  double kinship() {
    return Kinship.of(earlier.keys(), later.keys());
  }

  /** For each paragraph of the earlier documents the proof in what is most like it. */
  List<ParallelUse> proofs() {
    Map<List<Object>, Slot> best = new LinkedHashMap<>();
    for (Slot slot : slots) {
      best.merge(
          List.of(slot.earlier().document().symbol(), slot.earlier().locator()),
          slot,
          (one, other) -> other.likeness() > one.likeness() ? other : one);
    }
    return best.values().stream().map(Slot::use).toList();
  }
}
