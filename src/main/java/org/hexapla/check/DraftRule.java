package org.hexapla.check;

import java.util.function.Consumer;

/** Looks for one kind of thing. Stateless, hence thread-safe. */
interface DraftRule {

  void check(DraftReading reading, Consumer<Finding> findings);
}
