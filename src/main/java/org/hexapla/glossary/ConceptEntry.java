package org.hexapla.glossary;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A concept and its names: {@code conceptEntry} of ISO 30042.
 *
 * @param id stable: does not depend on the method that found the concept, and survives a rebuild
 * @param lockVersion rises with every change; a change names the one it was made on
 * @param subjectField the domain ({@code organ}, {@code state}, {@code instrument}, …), or null
 * @param origin who made the entry
 * @param note or null
 * @param sections at most one per language, in the order of {@link Language}
 */
public record ConceptEntry(
    String id,
    long lockVersion,
    @Nullable String subjectField,
    Origin origin,
    @Nullable String note,
    List<LanguageSection> sections) {

  public ConceptEntry {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a concept needs an id");
    }
    if (sections.stream().map(LanguageSection::language).distinct().count() < sections.size()) {
      throw new IllegalArgumentException("two sections for one language: " + id);
    }
    sections = sections.stream().sorted(Comparator.comparing(LanguageSection::language)).toList();
  }

  /**
   * Whether nothing but documents written as samples proves it: such an entry is left out of
   * exports unless it is asked for.
   */
  public boolean isSample() {
    return origin == Origin.BUILD
        && !sections.isEmpty()
        && sections.stream().flatMap(s -> s.terms().stream()).allMatch(TermSection::isSample);
  }

  public Optional<LanguageSection> section(Language language) {
    return sections.stream().filter(section -> section.language() == language).findFirst();
  }
}
