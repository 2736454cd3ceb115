package org.hexapla.check;

import org.hexapla.search.Recognizer.KnownTerm;

/** What is a State in the glossary. */
final class StateNames {

  private static final String FIELD = "state";

  private StateNames() {}

  static boolean isState(KnownTerm term) {
    return FIELD.equals(term.subjectField());
  }
}
