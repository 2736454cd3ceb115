package org.hexapla.exchange.skos;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The names of our things in linked data. */
final class SkosNames {

  static final String SCHEME = "urn:hexapla:glossary";
  private static final String CONCEPT = "urn:hexapla:concept:";
  private static final String PLAIN =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/";

  private SkosNames() {}

  /** The name of a concept: its id, with what a name cannot hold written as {@code %20}. */
  static String concept(String id) {
    StringBuilder name = new StringBuilder(CONCEPT);
    for (byte unit : id.getBytes(StandardCharsets.UTF_8)) {
      char character = (char) (unit & 0xFF);
      if (PLAIN.indexOf(character) >= 0) {
        name.append(character);
      } else {
        name.append(String.format(Locale.ROOT, "%%%02X", unit & 0xFF));
      }
    }
    return name.toString();
  }

  /** The id in the name of one of our concepts. */
  static Optional<String> id(String name) {
    if (!name.startsWith(CONCEPT)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          URLDecoder.decode(
              name.substring(CONCEPT.length()).replace("+", "%2B"), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // not written by us after all
    }
  }
}
