package org.hexapla.glossary;

import java.util.List;
import java.util.Locale;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Something in the glossary that somebody should look at.
 *
 * @param concepts the ids of the entries, at least one
 * @param language in which it is, or null where it concerns several
 * @param terms that it is about; none where terms are missing
 * @param what it is, in words
 */
public record ReviewFinding(
    Kind kind,
    List<String> concepts,
    @Nullable Language language,
    List<String> terms,
    String what) {

  /** What may be amiss. */
  public enum Kind {
    /** One term names two concepts: a duplicate, or a homonym. */
    SAME_TERM,
    /** A language has two preferred terms of one kind. */
    TWO_PREFERRED,
    /** The concept has no name in some languages. */
    MISSING_LANGUAGES,
    /** Nobody has said where a term is from. */
    NO_SOURCE,
    /** A deprecated or superseded term is still used. */
    WITHDRAWN_BUT_USED,
    /** A preferred term does not occur, but another name of the concept does. */
    PREFERRED_NOT_USED;

    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public ReviewFinding {
    concepts = List.copyOf(concepts);
    terms = List.copyOf(terms);
    if (concepts.isEmpty()) {
      throw new IllegalArgumentException("a finding is about an entry");
    }
  }
}
