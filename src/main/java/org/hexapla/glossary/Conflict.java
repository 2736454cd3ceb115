package org.hexapla.glossary;

import java.util.Locale;

/**
 * Something that was found after people had decided, and that speaks against what they decided.
 *
 * @param kind what speaks against it
 * @param designation the term that is spoken of
 * @param decided what people hold of it, in words
 * @param found what a build, or the starter glossary, says, in words
 * @param by who says it
 * @param evidence the term as the finder has it, with its contexts
 */
public record Conflict(
    String conceptId,
    Kind kind,
    Designation designation,
    String decided,
    String found,
    Origin by,
    TermSection evidence) {

  /** What speaks against a decision. */
  public enum Kind {
    /** The texts use a name that the decided entry lacks. */
    ANOTHER_NAME,
    /** A name that people keep has given way to another one in the texts. */
    GAVE_WAY,
    /** A newer edition of the starter glossary gives a name another status. */
    ANOTHER_STATUS;

    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
