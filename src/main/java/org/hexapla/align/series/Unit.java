package org.hexapla.align.series;

import java.util.Set;
import org.hexapla.text.Span;
import org.hexapla.text.Token;

/**
 * A word, or a Chinese character, of a paragraph.
 *
 * @param key under which two units are the same
 * @param token the word that it is, or is part of
 * @param span of the unit in the paragraph
 * @param role what it may be in a name
 */
record Unit(String key, Token token, Span span, Role role) {

  private static final Set<String> LIST_MARKS = Set.of(",", "،", "、");

  /** What a unit may be in a name. */
  enum Role {
    /** Part of a name. */
    WORD,
    /** A word of so general a sense that it may stand inside a name, not at its ends. */
    GENERAL,
    /** A word of grammar that may stand inside a name, not at its ends. */
    LINK,
    /** The same, where it joins the parts of a list. */
    JOIN,
    /** No name runs across it. */
    BOUND
  }

  /** Whether a name may begin or end with it. */
  boolean isContent() {
    return role == Role.WORD;
  }

  boolean isGrammar() {
    return role == Role.LINK || role == Role.JOIN;
  }

  /** Whether it joins the parts of a list: a conjunction or a comma. */
  boolean joins() {
    return role == Role.JOIN || LIST_MARKS.contains(token.surface());
  }

  /** Whether a word of grammar is written together with the word. */
  boolean isAttached() {
    return !token.surface().equals(token.base());
  }

  /** Whether Arabic {@code و} is written together with the word, and joins it to what is before. */
  boolean isJoined() {
    return isAttached() && token.surface().startsWith("و");
  }

  boolean isWord() {
    return role == Role.WORD || role == Role.GENERAL;
  }

  boolean isBound() {
    return role == Role.BOUND;
  }

  /** Whether it is a Chinese character that the dictionary does not join to its neighbours. */
  boolean standsAlone() {
    return span.length() == token.span().length();
  }

  /** Whether a word begins with it. */
  boolean beginsWord() {
    return span.start() == token.span().start();
  }
}
