package org.hexapla.glossary;

import org.jspecify.annotations.Nullable;

/**
 * What may be said of a term beside its words; null where nothing is said.
 *
 * @param note what a translator should know
 * @param grammar what grammar says of it
 * @param geographicalUsage where, or by which organ, it is used
 */
public record TermDetails(
    @Nullable String note, Grammar grammar, @Nullable String geographicalUsage) {

  /** Nothing is said. */
  public static final TermDetails NONE = new TermDetails(null, Grammar.NONE, null);

  /** What these details say, and where they say nothing what others do; an empty text is none. */
  TermDetails over(TermDetails other) {
    return new TermDetails(
        either(note, other.note()),
        new Grammar(
            either(grammar.partOfSpeech(), other.grammar().partOfSpeech()),
            either(grammar.gender(), other.grammar().gender()),
            either(grammar.number(), other.grammar().number())),
        either(geographicalUsage, other.geographicalUsage()));
  }

  static @Nullable String either(@Nullable String said, @Nullable String otherwise) {
    String text = said == null ? otherwise : said.strip();
    return text == null || text.isEmpty() ? null : text;
  }
}
