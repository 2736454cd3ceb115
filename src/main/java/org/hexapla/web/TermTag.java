package org.hexapla.web;

import java.util.List;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.search.GlossarySearch;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * The first term of an entry in one language, for an overview.
 *
 * @param term null where the entry has none in this language
 */
public record TermTag(
    Language language, @Nullable String term, @Nullable AdministrativeStatus status) {

  /** One for each of the six languages, in the order in which the UN lists them. */
  static List<TermTag> all(GlossarySearch.Suggestion hit) {
    return List.of(Language.values()).stream()
        .map(language -> of(language, hit.equivalents().get(language)))
        .toList();
  }

  private static TermTag of(Language language, GlossarySearch.@Nullable Equivalent first) {
    return first == null
        ? new TermTag(language, null, null)
        : new TermTag(language, first.term(), first.status());
  }
}
