package org.hexapla.search;

import java.util.List;
import java.util.Set;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.text.Language;

/** Finds entries by what somebody typed. Thread-safe; sees every change of the glossary at once. */
public interface GlossarySearch {

  /** Why an entry was found, best reason first. */
  enum Match {
    EXACT,
    FOLDED,
    INFLECTED,
    PREFIX,
    WORDS
  }

  /**
   * A hit.
   *
   * @param language of the term that matched
   * @param term that matched
   */
  record Hit(ConceptEntry entry, Language language, String term, Match match) {}

  /**
   * The entries that answer a query, best first.
   *
   * @param query what was typed, in any of the languages
   * @param languages in which it is looked for; empty for all
   * @param limit how many at the most
   */
  List<Hit> lookup(String query, Set<Language> languages, int limit);
}
