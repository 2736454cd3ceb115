package org.hexapla.glossary;

import java.util.Locale;

/** Who put a row there: what is proposed and what people decided are told apart in every row. */
public enum Origin {
  /** A build proposed it; the next build may change or drop it. */
  BUILD,
  /** It comes with Hexapla's starter glossary. */
  STARTER,
  /** A person decided it; no build changes it. */
  PERSON;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
