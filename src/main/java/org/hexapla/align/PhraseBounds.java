package org.hexapla.align;

import org.hexapla.text.Token;

/**
 * Judges whether a stretch of words may be a term by how it begins and ends: with a word that names
 * something, or with a number where the term asked for has one; never with a stray word of grammar,
 * and with no mark inside but a dash.
 */
final class PhraseBounds {

  /** No term is longer, in words. */
  static final int MOST_WORDS = 10;

  private final LanguageText text;
  private final boolean numbers;

  PhraseBounds(LanguageText text, boolean numbers) {
    this.text = text;
    this.numbers = numbers;
  }

  /** Whether a term may begin or end with this token. */
  boolean mayBound(int token) {
    Token.Kind kind = text.kind(token);
    return kind == Token.Kind.WORD || (numbers && kind == Token.Kind.NUMBER);
  }

  /** Whether a term may hold this token. */
  boolean mayHold(int token) {
    return text.kind(token) != Token.Kind.PUNCTUATION;
  }

  /** Whether the tokens from one to before another may be a term. */
  boolean admits(int from, int to) {
    if (to <= from || to - from > MOST_WORDS || !mayBound(from) || !mayBound(to - 1)) {
      return false;
    }
    for (int token = from + 1; token < to - 1; token++) {
      if (!mayHold(token)) {
        return false;
      }
    }
    return text.isInOnePlace(from, to);
  }
}
