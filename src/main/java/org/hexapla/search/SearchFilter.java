package org.hexapla.search;

import java.util.Set;
import org.hexapla.corpus.Organ;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Which entries a search may give. An empty set and a null ask for nothing.
 *
 * @param languages in which the term is looked for
 * @param statuses of the term that matches
 * @param subjects of the entry: {@code organ}, {@code state}, {@code concept}, …
 * @param organs of which a document proves the entry
 * @param sessions of which a document proves the entry
 * @param firstYear a document of it or later proves the entry
 * @param lastYear a document of it or earlier proves the entry
 * @param inAllSix whether the entry must have terms in all six languages
 */
public record SearchFilter(
    Set<Language> languages,
    Set<AdministrativeStatus> statuses,
    Set<String> subjects,
    Set<Organ> organs,
    Set<Integer> sessions,
    @Nullable Integer firstYear,
    @Nullable Integer lastYear,
    boolean inAllSix) {

  /** Everything. */
  public static final SearchFilter NONE =
      new SearchFilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, null, false);

  public SearchFilter {
    languages = Set.copyOf(languages);
    statuses = Set.copyOf(statuses);
    subjects = Set.copyOf(subjects);
    organs = Set.copyOf(organs);
    sessions = Set.copyOf(sessions);
  }

  /** All that stands in some languages. */
  public static SearchFilter in(Set<Language> languages) {
    return new SearchFilter(languages, Set.of(), Set.of(), Set.of(), Set.of(), null, null, false);
  }

  boolean searches(Language language) {
    return languages.isEmpty() || languages.contains(language);
  }

  /** Whether it lets every term of the languages searched pass. */
  boolean admitsAll() {
    return statuses.isEmpty() && equals(in(languages));
  }

  boolean admits(AdministrativeStatus status, EntryFacets facets) {
    return (statuses.isEmpty() || statuses.contains(status)) && facets.satisfies(this);
  }
}
