package org.hexapla.check;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

/** Looks for one kind of thing. Stateless, hence thread-safe. */
interface DraftRule {

  void check(DraftReading reading, Consumer<Finding> findings);

  /** What its findings may be: it is not asked where none of them is wanted. */
  default Set<FindingKind> kinds() {
    return EnumSet.allOf(FindingKind.class);
  }
}
