package org.hexapla.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
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
   * What stands beside one occurrence, read away from it.
   *
   * @param ends after how many characters a word is at its end
   */
  private record Beside(String characters, Set<Integer> ends) {}

  /**
   * Longer and longer phrases, each with one character more; none ends inside a word.
   *
   * @param wholeWords whether words of several characters may be taken in too, and not only what a
   *     dictionary leaves over
   */
  List<String> grow(String phrase, List<Stretch> stretches, boolean wholeWords) {
    List<Beside> before = new ArrayList<>();
    List<Beside> behind = new ArrayList<>();
    for (Stretch stretch : stretches.stream().distinct().toList()) {
      before.add(before(stretch, wholeWords));
      behind.add(behind(stretch, wholeWords));
    }
    List<String> longer = new ArrayList<>();
    String left = longest(before, shared -> longer.add(reversed(shared) + phrase));
    String start = reversed(left) + phrase;
    longest(behind, shared -> longer.add(start + shared));
    return longer;
  }

  private static String reversed(String characters) {
    return new StringBuilder(characters).reverse().toString();
  }

  /**
   * The longest whole words that stand beside nearly all occurrences.
   *
   * @param shorter is told of each length on the way
   */
  private static String longest(List<Beside> sides, Consumer<String> shorter) {
    String shared = "";
    String whole = "";
    for (char next = next(sides, shared); next != 0; next = next(sides, shared)) {
      shared += next;
      if (isWhole(sides, shared)) {
        whole = shared;
        shorter.accept(shared);
      }
    }
    return whole;
  }

  /** Whether most of the occurrences that have these characters beside them end a word there. */
  private static boolean isWhole(List<Beside> sides, String characters) {
    List<Beside> having =
        sides.stream().filter(side -> side.characters().startsWith(characters)).toList();
    long ending = having.stream().filter(side -> side.ends().contains(characters.length())).count();
    return 2 * ending > having.size();
  }

  /** The character that stands behind these beside nearly all occurrences; 0 where none does. */
  private static char next(List<Beside> sides, String before) {
    Map<Character, Integer> counts = new HashMap<>();
    for (Beside side : sides) {
      if (side.characters().length() > before.length() && side.characters().startsWith(before)) {
        counts.merge(side.characters().charAt(before.length()), 1, Integer::sum);
      }
    }
    double least = Math.max(FEWEST_OCCURRENCES, LEAST_SHARE * sides.size());
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

  private Beside before(Stretch stretch, boolean wholeWords) {
    StringBuilder characters = new StringBuilder();
    Set<Integer> ends = new HashSet<>();
    int token = stretch.from() - 1;
    while (characters.length() < MOST_CHARACTERS
        && token >= 0
        && isTakenIn(token, wholeWords)
        && text.isInOnePlace(token, stretch.to())) {
      characters.append(reversed(text.vocabulary().key(text.key(token))));
      if (!text.isInsideWord(token--)) {
        ends.add(characters.length());
      }
    }
    return new Beside(characters.toString(), ends);
  }

  private Beside behind(Stretch stretch, boolean wholeWords) {
    StringBuilder characters = new StringBuilder();
    Set<Integer> ends = new HashSet<>();
    int token = stretch.to();
    while (characters.length() < MOST_CHARACTERS
        && token < text.size()
        && isTakenIn(token, wholeWords)
        && text.isInOnePlace(stretch.from(), token + 1)) {
      characters.append(text.vocabulary().key(text.key(token++)));
      if (token == text.size() || !text.isInsideWord(token)) {
        ends.add(characters.length());
      }
    }
    return new Beside(characters.toString(), ends);
  }
}
