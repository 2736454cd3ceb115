package org.hexapla.glossary;

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

  /** Takes a term out; no build proposes it again. */
  record Reject(Language language, String term) implements Decision {}

  /**
   * Puts a term in.
   *
   * @param source where it is from
   */
  record Add(
      Language language, String term, TermType type, AdministrativeStatus status, String source)
      implements Decision {}

  /** Writes a term otherwise; its evidence is that of the new words, from the next build on. */
  record Edit(Language language, String term, String words) implements Decision {}

  /** Makes one entry of two: the other's terms come in, and the other is left without. */
  record Merge(String other) implements Decision {}
}
