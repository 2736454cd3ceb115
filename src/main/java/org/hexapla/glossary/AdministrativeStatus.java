package org.hexapla.glossary;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What the institution says of a term: the values of ISO 30042's {@code administrativeStatus}, and
 * {@link #PROPOSED} (ours) for what nobody has judged yet. In the order in which terms are shown.
 */
public enum AdministrativeStatus {
  PREFERRED,
  ADMITTED,
  PROPOSED,
  DEPRECATED,
  SUPERSEDED;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<AdministrativeStatus> of(String label) {
    return Arrays.stream(values())
        .filter(s -> s.label().equalsIgnoreCase(label.strip()))
        .findFirst();
  }
}
