package org.hexapla.glossary;

import java.util.Locale;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A name of a concept that came, went or gave way between two moments.
 *
 * @param earlier the name before; null where one came
 * @param later the name after; null where one went
 */
public record NameChange(
    String conceptId,
    Language language,
    Kind kind,
    @Nullable TermSection earlier,
    @Nullable TermSection later) {

  /** What became of a name. */
  public enum Kind {
    /** It was not used before. */
    CAME,
    /** It is not used any longer. */
    WENT,
    /** Another name took its place. */
    SWITCHED;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
