package org.hexapla.text;

/**
 * A word, a number or a mark of a text.
 *
 * <p>French and Spanish contractions and elisions are tokens of their own ({@code l'} and {@code
 * Assemblée}); an Arabic word keeps its proclitics in {@code surface} and drops them in {@code
 * base} and {@code key} ({@code وللجمعية} has the base {@code الجمعية}).
 *
 * @param kind what it is
 * @param surface as it stands in the text: {@code span.of(text)}
 * @param base as it would be shown in a glossary: without what is attached; otherwise the surface
 * @param key under which inflected forms of one word are the same: folded, stemmed, without
 *     proclitics; never blank but for the words of {@code linking-words.txt} (articles, of, and),
 *     which do not tell terms apart
 * @param span where it stands in the original text
 */
public record Token(Kind kind, String surface, String base, String key, Span span) {

  /** What a token is. */
  public enum Kind {
    /** A word that names something. */
    WORD,
    /** A word of grammar: article, preposition, conjunction, pronoun, auxiliary. */
    FUNCTION,
    /** Digits, in any script, and symbols of documents such as {@code A/RES/79/331}. */
    NUMBER,
    /** Anything that bounds a phrase: marks of punctuation, brackets, quotation marks. */
    PUNCTUATION
  }

  public Token {
    if (surface.isEmpty() || surface.length() != span.length()) {
      throw new IllegalArgumentException("token '" + surface + "' does not fill " + span);
    }
  }

  /** Whether it may stand inside a term: anything but punctuation. */
  public boolean isInner() {
    return kind != Kind.PUNCTUATION;
  }
}
