package org.hexapla.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/** Finds entries by what somebody typed. Thread-safe; sees every change of the glossary at once. */
public interface GlossarySearch {

  /** Characters; a longer query finds nothing, as no term comes near it. */
  int LONGEST_QUERY = 500;

  /** Why an entry was found, best reason first. */
  enum Match {
    /** The term was typed as it is written. */
    EXACT,
    /** The same but for case, accents, hyphens and the like. */
    FOLDED,
    /** Another form of the term: case, number, with an article or a preposition attached. */
    INFLECTED,
    /** The term begins with what was typed. */
    PREFIX,
    /** The term has all the words typed, in any order; Chinese: all the characters, in order. */
    WORDS,
    /** The term is as a query with asterisks describes it. */
    WILDCARD,
    /** The term is written so in Latin letters: pinyin or its initials, or transliterated. */
    ROMANIZED,
    /** The words of the term are near to those typed: a letter wrong, missing, added or swapped. */
    FUZZY;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the whole term was meant, in whatever form. */
    public boolean isWhole() {
      return compareTo(INFLECTED) <= 0;
    }
  }

  /** A term that answers, and why. */
  sealed interface Found {
    String term();

    Match match();
  }

  /**
   * A hit.
   *
   * @param language of the term that matched
   * @param term that matched
   */
  record Hit(ConceptEntry entry, Language language, String term, Match match) implements Found {}

  /**
   * A hit without its entry, from memory alone.
   *
   * @param conceptId of the entry
   * @param subject of the entry, or null
   * @param equivalents what to call it in each language in which it has a name
   */
  record Suggestion(
      String conceptId,
      @Nullable String subject,
      Language language,
      String term,
      AdministrativeStatus status,
      Match match,
      Map<Language, Equivalent> equivalents)
      implements Found {
    public Suggestion {
      equivalents =
          equivalents.isEmpty()
              ? Map.of()
              : Collections.unmodifiableMap(new EnumMap<>(equivalents)); // in the UN's order
    }
  }

  /** The first term of an entry in a language. */
  record Equivalent(String term, AdministrativeStatus status) {}

  /** The same hits in the same order as {@link #lookup}, quick enough for each key struck. */
  List<Suggestion> suggest(String query, SearchFilter filter, int limit);

  /** Makes ready what the first query would have to wait for. */
  void prepare();

  /**
   * The entries that answer a query, each once, best first: whole terms before parts before near
   * ones; within these what people approved before what is proposed, and that before what they
   * withdrew; then by {@link Match}; then preferred before admitted, and short before long.
   *
   * @param query what was typed, in any of the languages; an asterisk stands for any letters
   * @param filter which entries may answer
   * @param limit how many at the most
   */
  List<Hit> lookup(String query, SearchFilter filter, int limit);

  /** The same for the terms of some languages, or of all where none is named. */
  default List<Hit> lookup(String query, Set<Language> languages, int limit) {
    return lookup(query, SearchFilter.in(languages), limit);
  }

  /** What may have been meant where nothing answers a query but terms near to it, nearest first. */
  static List<String> meant(List<? extends Found> hits) {
    boolean onlyNear = hits.stream().allMatch(hit -> hit.match() == Match.FUZZY);
    return onlyNear ? hits.stream().map(Found::term).distinct().limit(3).toList() : List.of();
  }
}
