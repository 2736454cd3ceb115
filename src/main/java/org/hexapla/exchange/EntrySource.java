package org.hexapla.exchange;

import java.io.IOException;
import org.hexapla.glossary.ConceptEntry;

/**
 * The entries of an export, one at a time, ordered by id; every walk gives the same ones. Each has
 * at least one term (a section may have none but a definition), and only the languages, terms and
 * contexts that are wanted.
 */
@FunctionalInterface
public interface EntrySource {

  /** Takes one entry. */
  @FunctionalInterface
  interface Taker {
    void take(ConceptEntry entry) throws IOException;
  }

  void forEach(Taker taker) throws IOException;
}
