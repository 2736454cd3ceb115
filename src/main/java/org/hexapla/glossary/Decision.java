package org.hexapla.glossary;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/** What a person decides about an entry. */
public sealed interface Decision {

  /**
   * Gives a term a status: accepts a proposal, prefers, admits, deprecates it.
   *
   * @param replacement another term of the same language in the entry, or null
   */
  record SetStatus(
      Language language, String term, AdministrativeStatus status, @Nullable String replacement)
      implements Decision {}

  /**
   * Accepts all that is proposed in the entry: of each language the surest term is preferred where
   * none is yet, the others are admitted; what a build found to be superseded stays so.
   */
  record Accept() implements Decision {}

  /** Takes a term out; no build proposes it again. */
  record Reject(Language language, String term) implements Decision {}

  /** Takes all terms out; no build proposes any of them again. */
  record RejectAll() implements Decision {}

  /**
   * Puts a term in.
   *
   * @param replacement what is said in its place, a term that the entry has; or null
   * @param source where it is from
   */
  record Add(
      Language language,
      String term,
      TermType type,
      AdministrativeStatus status,
      @Nullable String replacement,
      String source,
      TermDetails details)
      implements Decision {

    /** A term of which nothing more is said. */
    public Add(
        Language language, String term, TermType type, AdministrativeStatus status, String source) {
      this(language, term, type, status, null, source, TermDetails.NONE);
    }
  }

  /** Writes a term otherwise; its evidence is that of the new words, from the next build on. */
  record Edit(Language language, String term, String words) implements Decision {}

  /**
   * Says more of a term, or says it otherwise; null leaves what is said.
   *
   * @param source where it is from
   */
  record Describe(
      Language language,
      String term,
      @Nullable TermType type,
      @Nullable String source,
      TermDetails details)
      implements Decision {}

  /**
   * Says what the concept is; null leaves what is said, an empty text takes it out.
   *
   * @param subjectField the domain
   * @param definitions by language
   */
  record DescribeConcept(
      @Nullable String subjectField, @Nullable String note, Map<Language, String> definitions)
      implements Decision {

    public DescribeConcept {
      definitions = new TreeMap<>(definitions);
    }
  }

  /** Makes one entry of two: the other's terms come in, and the other is left without. */
  record Merge(String other) implements Decision {}

  /**
   * Makes two entries of one.
   *
   * @param terms that go into an entry of their own; at least one, and not all
   */
  record Split(List<Designation> terms) implements Decision {

    public Split {
      terms = List.copyOf(terms);
    }
  }

  /**
   * Puts an entry back to what people held of it at an earlier version; the evidence stays the
   * newest.
   *
   * @param lockVersion 0 for what was before the first change
   */
  record Restore(long lockVersion) implements Decision {}

  /** Takes the last decision on the entry back, in all entries that it changed. */
  record Undo() implements Decision {}
}
