package org.hexapla.extract;

import java.util.Locale;

/** What a term names. */
public enum TermClass {
  ORGAN,
  OFFICE,
  INSTRUMENT,
  EVENT,
  CONCEPT,
  STATE,
  FORMULA,
  ACRONYM;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
