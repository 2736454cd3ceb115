package org.hexapla.check.file;

import java.util.Set;
import org.hexapla.check.Draft;
import org.hexapla.check.FindingKind;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * The words of a draft's file.
 *
 * @param text a paragraph a line, or of a bilingual file a unit a line
 * @param language of the text
 * @param source what stands beside it in a bilingual file, line by line, or null
 */
public record DraftText(String text, Language language, Draft.@Nullable Source source) {

  /** The draft, looked at for these kinds; none for all. */
  public Draft draft(@Nullable Integer year, Set<FindingKind> kinds) {
    return new Draft(
        text, language, source, year, kinds.isEmpty() ? FindingKind.standard() : kinds);
  }

  /** The same beside a text that it was translated from. */
  public DraftText from(DraftText original) {
    return new DraftText(text, language, new Draft.Source(original.text(), original.language()));
  }
}
