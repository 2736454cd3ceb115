package org.hexapla.glossary;

import java.util.Arrays;
import java.util.Optional;

/** What kind of designation a term is: the values of ISO 30042's {@code termType}. */
public enum TermType {
  FULL_FORM("fullForm"),
  SHORT_FORM("shortForm"),
  ACRONYM("acronym"),
  ABBREVIATION("abbreviation"),
  VARIANT("variant"),
  PHRASE("phrase");

  private final String label;

  TermType(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  public static Optional<TermType> of(String label) {
    return Arrays.stream(values()).filter(t -> t.label.equalsIgnoreCase(label.strip())).findFirst();
  }
}
