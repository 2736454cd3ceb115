package org.hexapla.glossary;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What grammar says of a term, where it matters, in the values of ISO 12620.
 *
 * @param partOfSpeech {@code noun}, {@code verb}, {@code adjective}, {@code adverb}, {@code other},
 *     or null
 * @param gender {@code masculine}, {@code feminine}, {@code neuter}, {@code other}, or null
 * @param number {@code singular}, {@code plural}, {@code dual}, {@code mass}, or null
 */
public record Grammar(
    @Nullable String partOfSpeech, @Nullable String gender, @Nullable String number) {

  private static final Set<String> PARTS_OF_SPEECH =
      Set.of("noun", "verb", "adjective", "adverb", "other");
  private static final Set<String> GENDERS = Set.of("masculine", "feminine", "neuter", "other");
  private static final Set<String> NUMBERS = Set.of("singular", "plural", "dual", "mass");

  /** Nothing is said. */
  public static final Grammar NONE = new Grammar(null, null, null);

  /** Which of the values is none that ISO 12620 has; empty where all are. An empty text is none. */
  Optional<String> objection() {
    return objection("part of speech", partOfSpeech, PARTS_OF_SPEECH)
        .or(() -> objection("gender", gender, GENDERS))
        .or(() -> objection("number", number, NUMBERS));
  }

  private static Optional<String> objection(
      String what, @Nullable String value, Set<String> known) {
    return value == null || value.isEmpty() || known.contains(value)
        ? Optional.empty()
        : Optional.of(
            "unknown "
                + what
                + " '"
                + value
                + "'; known are "
                + String.join(", ", new TreeSet<>(known)));
  }
}
