package org.hexapla.corpus;

import java.util.Locale;

/** What a document is. */
public enum DocumentKind {
  RESOLUTION,
  DECISION,
  DRAFT,
  INSTRUMENT,
  OTHER;

  /** The name under which people and programs meet it: {@code resolution}, … */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
