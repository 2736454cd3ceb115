package org.hexapla.check;

import java.util.Set;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A text to be checked.
 *
 * @param text a paragraph or a whole document, paragraphs apart by line ends
 * @param language of the text
 * @param source what it was translated from, or null
 * @param year of the draft, or null for one of today
 * @param kinds what is looked for
 * @param document the name under which people ignore findings in this draft alone, or null
 */
public record Draft(
    String text,
    Language language,
    @Nullable Source source,
    @Nullable Integer year,
    Set<FindingKind> kinds,
    @Nullable String document) {

  /** A text that the draft translates. */
  public record Source(String text, Language language) {}

  public Draft {
    kinds = kinds.isEmpty() ? Set.of() : Set.copyOf(kinds);
  }

  /** A draft without a name. */
  public Draft(
      String text,
      Language language,
      @Nullable Source source,
      @Nullable Integer year,
      Set<FindingKind> kinds) {
    this(text, language, source, year, kinds, null);
  }

  /** A draft without a source, looked at for all that is not switched off. */
  public static Draft of(String text, Language language) {
    return new Draft(text, language, null, null, FindingKind.standard());
  }

  /** The same under a name. */
  public Draft named(@Nullable String name) {
    return new Draft(text, language, source, year, kinds, name);
  }

  /** The same as a translation. */
  public Draft from(String sourceText, Language sourceLanguage) {
    return new Draft(text, language, new Source(sourceText, sourceLanguage), year, kinds, document);
  }
}
