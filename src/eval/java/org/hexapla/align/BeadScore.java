package org.hexapla.align;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Precision and recall of beads against gold, as usual without those that have an empty side.
 * Strict: the bead is the same; lax: some unit of each side is paired in the other as well.
 */
final class BeadScore {

  /** A bead by the positions of its units. */
  record Positions(Set<Integer> source, Set<Integer> target) {

    boolean isPair() {
      return !source.isEmpty() && !target.isEmpty();
    }

    boolean meets(Positions other) {
      return source.stream().anyMatch(other.source::contains)
          && target.stream().anyMatch(other.target::contains);
    }
  }

  private int found;
  private int gold;
  private int strict;
  private int laxFound;
  private int laxGold;

  void add(Collection<Positions> foundBeads, Collection<Positions> goldBeads) {
    List<Positions> foundPairs = foundBeads.stream().filter(Positions::isPair).toList();
    List<Positions> goldPairs = goldBeads.stream().filter(Positions::isPair).toList();
    Set<Positions> right = new HashSet<>(goldPairs);
    found += foundPairs.size();
    gold += goldPairs.size();
    strict += (int) foundPairs.stream().filter(right::contains).count();
    laxFound +=
        (int) foundPairs.stream().filter(b -> goldPairs.stream().anyMatch(b::meets)).count();
    laxGold += (int) goldPairs.stream().filter(b -> foundPairs.stream().anyMatch(b::meets)).count();
  }

  void add(BeadScore other) {
    found += other.found;
    gold += other.gold;
    strict += other.strict;
    laxFound += other.laxFound;
    laxGold += other.laxGold;
  }

  double strictPrecision() {
    return (double) strict / Math.max(1, found);
  }

  double strictRecall() {
    return (double) strict / Math.max(1, gold);
  }

  double strictF1() {
    return 2.0 * strict / Math.max(1, found + gold);
  }

  double laxF1() {
    double precision = (double) laxFound / Math.max(1, found);
    double recall = (double) laxGold / Math.max(1, gold);
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
