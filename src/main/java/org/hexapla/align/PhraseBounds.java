package org.hexapla.align;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hexapla.text.Language;
import org.hexapla.text.Token;

/**
 * Judges whether a stretch of words may be a term by how it begins and ends: with a word that names
 * something, or with a number where the term asked for has one; never with a stray word of grammar,
 * and with no mark inside but a dash.
 */
final class PhraseBounds {

  /** No term is longer, in words. */
  static final int MOST_WORDS = 10;

  /** Words of grammar that turn the sense of a term and so may begin one, as they are written. */
  private static final Map<Language, Set<String>> NEGATIONS =
      Map.of(
          Language.EN, Set.of("non", "no"),
          Language.FR, Set.of("non"),
          Language.ES, Set.of("no"),
          Language.RU, Set.of("не"),
          Language.AR, Set.of("غير", "عدم"),
          Language.ZH, Set.of("不", "非", "无", "反"));

  /** Russian sets a comma before a participle that belongs to the name in front of it. */
  private static final Pattern PARTICIPLE =
      Pattern.compile(
          "(?iU).+(?:[ущащяющ]щ|вш|нн|ем|им|т)(?:ий|ый|ая|яя|ое|ее|ие|ые|их|ых|им|ым|ими|ыми|его|ого|ему|ому|ей|ой|ую|юю)(?:ся)?");

  private final LanguageText text;
  private final boolean numbers;

  PhraseBounds(LanguageText text, boolean numbers) {
    this.text = text;
    this.numbers = numbers;
  }

  /** Whether a term may begin with this token. */
  boolean mayBegin(int token) {
    return mayEnd(token)
        || (text.kind(token) == Token.Kind.FUNCTION
            && NEGATIONS
                .getOrDefault(text.language(), Set.of())
                .contains(text.surface(token, token + 1)));
  }

  /** Whether a term may end with this token. */
  boolean mayEnd(int token) {
    Token.Kind kind = text.kind(token);
    return kind == Token.Kind.WORD || (numbers && kind == Token.Kind.NUMBER);
  }

  /** Whether a term may hold this token. */
  boolean mayHold(int token) {
    return text.kind(token) != Token.Kind.PUNCTUATION || isBeforeParticiple(token);
  }

  private boolean isBeforeParticiple(int token) {
    return text.language() == Language.RU
        && text.surface(token, token + 1).equals(",")
        && token + 1 < text.size()
        && text.isInOnePlace(token, token + 2)
        && PARTICIPLE.matcher(text.surface(token + 1, token + 2)).matches();
  }

  /**
   * Whether a bound cuts what is one: a compound with a hyphen, a word of a dictionary, or a name
   * between two words in capitals that nothing parts.
   */
  boolean cuts(int from, int to) {
    return isCut(from) || isCut(to);
  }

  /** Whether nothing should end before this token. */
  private boolean isCut(int token) {
    if (token <= 0 || token >= text.size() || !text.isInOnePlace(token - 1, token + 1)) {
      return false;
    }
    return text.isJoinedToNext(token - 1)
        || text.isInsideWord(token)
        || (isLoneCharacter(token - 1) && isLoneCharacter(token))
        || (isCapital(token - 1) && isCapital(token) && !text.isFirst(token - 1));
  }

  /** A Chinese character that no dictionary joins to its neighbours; two in a row are one word. */
  private boolean isLoneCharacter(int token) {
    return !text.language().spaced()
        && text.kind(token) == Token.Kind.WORD
        && text.vocabulary().key(text.key(token)).length() == 1;
  }

  private boolean isCapital(int token) {
    return text.kind(token) == Token.Kind.WORD && text.isCapital(token);
  }

  /** Whether the tokens from one to before another may be a term. */
  boolean admits(int from, int to) {
    if (to <= from || to - from > MOST_WORDS || !mayBegin(from) || !mayEnd(to - 1)) {
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
