package org.hexapla.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.align.LanguageText.Stretch;
import org.hexapla.text.Token;

/**
 * Lengthens a phrase of a language without spaces by the characters that stand beside it nearly
 * everywhere, since a dictionary cuts names that it does not know anywhere.
 */
final class CharacterGrowth {

  /** The same character must stand beside this share of the occurrences. */
  private static final double LEAST_SHARE = 0.9;

  private static final int FEWEST_OCCURRENCES = 2;
  private static final int MOST_CHARACTERS = 6;

  private final LanguageText text;

  CharacterGrowth(LanguageText text) {
    this.text = text;
  }

  /**
   * Longer and longer phrases, each with one character more.
   *
   * @param wholeWords whether words of several characters may be taken in too, and not only what a
   *     dictionary leaves over
   */
  List<String> grow(String phrase, List<Stretch> stretches, boolean wholeWords) {
    List<String> before = new ArrayList<>();
    List<String> behind = new ArrayList<>();
    for (Stretch stretch : stretches.stream().distinct().toList()) {
      before.add(new StringBuilder(before(stretch, wholeWords)).reverse().toString());
      behind.add(behind(stretch, wholeWords));
    }
    List<String> longer = new ArrayList<>();
    String grown = phrase;
    for (String side : List.of("left", "right")) {
      List<String> contexts = side.equals("left") ? before : behind;
      for (int length = 0; length < MOST_CHARACTERS; length++) {
        char next = shared(contexts, length);
        if (next == 0) {
          break;
        }
        grown = side.equals("left") ? next + grown : grown + next;
        longer.add(grown);
      }
    }
    return longer;
  }

  private static char shared(List<String> contexts, int at) {
    Map<Character, Integer> counts = new HashMap<>();
    for (String context : contexts) {
      if (at < context.length()) {
        counts.merge(context.charAt(at), 1, Integer::sum);
      }
    }
    double least = Math.max(FEWEST_OCCURRENCES, LEAST_SHARE * contexts.size());
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= least)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse((char) 0);
  }

  /** Dictionaries take 中 and 会 for words of grammar, which they are not inside a name. */
  private boolean isInsideNames(int token) {
    Token.Kind kind = text.kind(token);
    return kind == Token.Kind.WORD || (kind == Token.Kind.FUNCTION && !isParticle(token));
  }

  private boolean isParticle(int token) {
    return "的了".contains(text.surface(token, token + 1));
  }

  private boolean isTakenIn(int token, boolean wholeWords) {
    return isInsideNames(token)
        && (wholeWords || text.vocabulary().key(text.key(token)).length() == 1);
  }

  private String before(Stretch stretch, boolean wholeWords) {
    StringBuilder characters = new StringBuilder();
    int token = stretch.from() - 1;
    while (characters.length() < MOST_CHARACTERS
        && token >= 0
        && isTakenIn(token, wholeWords)
        && text.isInOnePlace(token, stretch.to())) {
      characters.insert(0, text.vocabulary().key(text.key(token--)));
    }
    return characters.toString();
  }

  private String behind(Stretch stretch, boolean wholeWords) {
    StringBuilder characters = new StringBuilder();
    int token = stretch.to();
    while (characters.length() < MOST_CHARACTERS
        && token < text.size()
        && isTakenIn(token, wholeWords)
        && text.isInOnePlace(stretch.from(), token + 1)) {
      characters.append(text.vocabulary().key(text.key(token++)));
    }
    return characters.toString();
  }
}
