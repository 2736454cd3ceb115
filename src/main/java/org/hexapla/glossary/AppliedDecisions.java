package org.hexapla.glossary;

import java.util.Collection;
import java.util.Set;

/** Remembers which rows of a file of decisions were applied, so that each is applied once. */
public interface AppliedDecisions {

  /** Which of some rows were applied before, by the hash of their content. */
  Set<String> among(Collection<String> digests);

  /** Remembers that a row was applied. */
  void remember(String digest);
}
