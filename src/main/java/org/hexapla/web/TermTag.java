package org.hexapla.web;

import java.util.List;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.TermSection;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * The first term of an entry in one language, for an overview.
 *
 * @param term null where the entry has none in this language
 * @param others how many more there are
 */
public record TermTag(
    Language language, @Nullable String term, @Nullable AdministrativeStatus status, int others) {

  /** One for each of the six languages, in the order in which the UN lists them. */
  static List<TermTag> all(ConceptEntry entry) {
    return List.of(Language.values()).stream().map(language -> of(entry, language)).toList();
  }

  private static TermTag of(ConceptEntry entry, Language language) {
    List<TermSection> terms =
        entry.section(language).map(section -> section.terms()).orElse(List.of());
    return terms.isEmpty()
        ? new TermTag(language, null, null, 0)
        : new TermTag(language, terms.get(0).term(), terms.get(0).status(), terms.size() - 1);
  }
}
