package org.hexapla.extract;

import java.util.List;
import org.hexapla.text.Token;

/**
 * Finds where a title between marks of title or quotation ends: inside one, words that otherwise
 * bound a phrase are part of the name (《关于……的宣言》).
 */
final class Titles {

  /** Tokens that a title may have; what is longer between quotation marks is speech. */
  private static final int LONGEST = 24;

  private static final String OPENING = "《«“\"『「";
  private static final String CLOSING = "》»”\"』」";
  private static final String INNER = ",،、:：-–—/·'’";

  private Titles() {}

  /** The token that closes what the token opens; 0 where it opens nothing that may be a title. */
  static int end(List<Token> tokens, int opening) {
    int kind = OPENING.indexOf(tokens.get(opening).surface());
    if (kind < 0) {
      return 0;
    }
    String closing = CLOSING.substring(kind, kind + 1);
    for (int i = opening + 1; i < Math.min(tokens.size(), opening + LONGEST); i++) {
      Token token = tokens.get(i);
      if (token.surface().equals(closing)) {
        return i;
      }
      if (token.kind() == Token.Kind.PUNCTUATION && !mayHold(token)) {
        return 0;
      }
    }
    return 0;
  }

  /** Whether a title goes on behind a mark. */
  static boolean mayHold(Token mark) {
    return INNER.contains(mark.surface());
  }
}
