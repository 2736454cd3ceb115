package org.hexapla.extract;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Tells by endings, and by the other forms that the corpus attests, how likely a Russian term
 * stands in the nominative. The head is the first noun; adjectives before it agree with it.
 */
final class RussianNominative {

  private final Set<String> attested;

  /**
   * @param attested every word of the corpus, in small letters
   */
  RussianNominative(Set<String> attested) {
    this.attested = attested;
  }

  static RussianNominative of(UnitStream units) {
    Set<String> words = new HashSet<>();
    for (int unit = 0; unit < units.size(); unit++) {
      if (units.has(unit, UnitStream.CONTENT)) {
        words.add(units.surface(unit, unit + 1).toLowerCase(Locale.ROOT));
      }
    }
    return new RussianNominative(words);
  }

  /** Above 0 speaks for the nominative, below 0 against it. */
  int score(String term) {
    int score = 0;
    for (String word : term.toLowerCase(Locale.ROOT).split("[\\s\\-]+")) {
      int adjective = adjective(word);
      if (adjective == 0) {
        return score + noun(word);
      }
      score += adjective;
    }
    return score;
  }

  /** 2 for the nominative of an adjective, -2 for another case, 0 where it is no adjective. */
  private static int adjective(String word) {
    if (word.length() < 5) {
      return 0;
    }
    if (endsWithOne(
        word, "ый", "ая", "яя", "ое", "ые", "ский", "нний", "щий", "щие", "ские", "щее")) {
      return 2;
    }
    if (endsWithOne(word, "ого", "его", "ому", "ему", "ыми", "ими", "ых", "ую", "юю")) {
      return -2;
    }
    if (endsWithOne(
        word, "ским", "ских", "ной", "ской", "вой", "щей", "щих", "щим", "ным", "вым", "тым",
        "шим")) {
      return -2;
    }
    return 0;
  }

  private int noun(String word) {
    if (endsWithOne(word, "ами", "ями", "ах", "ях", "ам", "ям")) {
      return -2;
    }
    if (endsWithOne(word, "ция", "ссия", "зия", "гия", "рия", "ость", "ство", "ние", "тие", "ие")) {
      return 2;
    }
    if (endsWithOne(
        word, "ции", "ссии", "ости", "ства", "ния", "тия", "нию", "цию", "нием", "цией")) {
      return -1;
    }
    if (word.length() < 3) {
      return 0;
    }
    String stem = word.substring(0, word.length() - 1);
    if (endsWithOne(word, "ом", "ем") && attested.contains(word.substring(0, word.length() - 2))) {
      return -2;
    }
    return switch (word.charAt(word.length() - 1)) {
      case 'а' -> isFeminine(stem) ? 1 : attested.contains(stem + "о") ? 0 : -1;
      case 'я' ->
          attested.contains(stem + "ем")
                  || attested.contains(stem + "ю") && attested.contains(stem + "ь")
              ? -1
              : 1;
      case 'у', 'ю' -> -1;
      case 'в' ->
          word.endsWith("ов") && attested.contains(word.substring(0, word.length() - 2)) ? -2 : 1;
      case 'й' -> word.endsWith("ой") || word.endsWith("ей") || word.endsWith("ий") ? -1 : 1;
      case 'е' -> attested.contains(stem) ? -1 : 0;
      case 'о' -> 1;
      case 'ы', 'и' -> 0;
      default -> attested.contains(word + "ой") || attested.contains(word + "о") ? -1 : 1;
    };
  }

  private boolean isFeminine(String stem) {
    return attested.contains(stem + "ой")
        || !attested.contains(stem + "ом") && !attested.contains(stem);
  }

  private static boolean endsWithOne(String word, String... endings) {
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
