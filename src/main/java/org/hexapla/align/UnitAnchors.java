package org.hexapla.align;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What of a unit of text can be known again in another language.
 *
 * @param anchors what stands in the unit
 * @param answers what of the other language's anchors would say the same as something in the unit
 */
record UnitAnchors(Set<String> anchors, Set<String> answers) {

  /** Begins an anchor that only sometimes has an answer, so that lacking one says little. */
  static final char UNEXPECTED = '~';

  UnitAnchors {
    // Sorted: sums over them must not depend on the run, as the order of Set.copyOf does.
    anchors = Collections.unmodifiableSet(new TreeSet<>(anchors));
    answers = Collections.unmodifiableSet(new TreeSet<>(answers));
  }

  /** Whether the lack of an answer speaks clearly against a pair. */
  static boolean isExpected(String anchor) {
    return anchor.charAt(0) != UNEXPECTED;
  }
}
