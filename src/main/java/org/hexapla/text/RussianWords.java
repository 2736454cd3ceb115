package org.hexapla.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Russian: the endings of case, number and gender.
 *
 * <p>Lucene's light stemmer takes the и of nouns in -ия with the ending, which makes one key of
 * Нигер and Нигерия, and parts Ассамблея from Ассамблеи; these rules keep the и and the е.
 */
final class RussianWords implements WordRules {

  /** Letters that must be left, so that {@code суд} and {@code судей} stay apart. */
  private static final int SHORTEST_STEM = 3;

  private static final String GUINEA = "гвине";

  /** Behind them -ей is an ending though little is left: {@code целей}, {@code общей}. */
  private static final String SOFT = "лржшщч";

  /** Behind them -ее is the ending of adjectives: {@code внешнее}, {@code общее}. */
  private static final String BEFORE_EE = "нжшщч";

  /** Adjectives and plurals, longest first; none begins with the stem's own vowel. */
  private static final String[] ENDINGS = {
    "ыми", "ими", "ами", "ями", "ого", "его", "ому", "ему", "ой", "ый", "ий", "ая", "яя", "ое",
    "ые", "ие", "ых", "их", "ым", "им", "ую", "юю", "ою", "ах", "ях", "ам", "ям", "ом", "ем", "ов",
    "ев", "ей", "а", "я", "о", "е", "ы", "и", "у", "ю", "ь", "й"
  };

  /** What follows the vowel that belongs to the stem: -и(я), -е(я). */
  private static final String[] ENDINGS_AFTER_VOWEL = {
    "ями", "ями", "ям", "ях", "ей", "ем", "я", "и", "ю", "е", "й"
  };

  /** The instrumental of nouns in -ь: {@code Беларусью}, {@code областью}; not that of статья. */
  private static final Pattern SOFT_INSTRUMENTAL = Pattern.compile("(.+(?:ст|[щчшжлсзнр]))ью");

  /** Participles of reflexive verbs, whose ending stands before -ся: {@code развивающихся}. */
  private static final Pattern REFLEXIVE_PARTICIPLE =
      Pattern.compile("(.{3,}(?:щ|вш))(?:ими|его|ему|ие|их|им|ий|ем|ая|ей|ую|ее)ся");

  @Override
  public String stem(String folded) {
    if (folded.endsWith("ся")) {
      Matcher participle = REFLEXIVE_PARTICIPLE.matcher(folded);
      if (participle.matches()) {
        return participle.group(1);
      }
    }
    Matcher soft = SOFT_INSTRUMENTAL.matcher(folded);
    if (soft.matches() && soft.end(1) >= SHORTEST_STEM) {
      return soft.group(1);
    }
    if (isAdjectiveInEe(folded)) {
      return folded.substring(0, folded.length() - 2);
    }
    String afterVowel = stemInVowel(folded);
    if (afterVowel != null) {
      return afterVowel;
    }
    for (String ending : ENDINGS) {
      int left = folded.length() - ending.length();
      if (folded.endsWith(ending) && left >= shortest(folded, ending, left)) {
        return folded.substring(0, left);
      }
    }
    return folded;
  }

  private static int shortest(String word, String ending, int left) {
    boolean mayBelong =
        ending.equals("ев")
            || ending.equals("ей") && left > 0 && SOFT.indexOf(word.charAt(left - 1)) < 0;
    return mayBelong ? SHORTEST_STEM + 1 : SHORTEST_STEM;
  }

  private static boolean isAdjectiveInEe(String word) {
    int left = word.length() - 2;
    return left >= SHORTEST_STEM
        && word.endsWith("ее")
        && BEFORE_EE.indexOf(word.charAt(left - 1)) >= 0
        && !word.startsWith(GUINEA);
  }

  /** {@code организации} → {@code организаци}, {@code ассамблеями} → {@code ассамбле}; or null. */
  private static @org.jspecify.annotations.Nullable String stemInVowel(String word) {
    for (String ending : ENDINGS_AFTER_VOWEL) {
      int left = word.length() - ending.length();
      if (left <= SHORTEST_STEM || !word.endsWith(ending)) {
        continue;
      }
      char vowel = word.charAt(left - 1);
      if (vowel == 'и' && !isAdjective(word, ending, left)) {
        return word.substring(0, left);
      }
      if (vowel == 'е' && isNounInEya(word, ending, left)) {
        return word.substring(0, left);
      }
    }
    return null;
  }

  /** -ий and -ие end adjectives after к, х, ж, ш, щ, ч, and after н unless -ение, -ание. */
  private static boolean isAdjective(String word, String ending, int left) {
    if (!ending.equals("й") && !ending.equals("е")) {
      return false;
    }
    char before = word.charAt(left - 2);
    if (before == 'н' && left >= 3) {
      char third = word.charAt(left - 3);
      return third != 'е' && third != 'а' && third != 'я';
    }
    return "кхжшщч".indexOf(before) >= 0 || (before == 'г' && ending.equals("е"));
  }

  /** Ассамблея, Корея, идея, музей: е before a vowel or й, and no adjective in -ей, -ее. */
  private static boolean isNounInEya(String word, String ending, int left) {
    char before = word.charAt(left - 2);
    return switch (ending) {
      case "я", "и", "ю", "ями", "ям", "ях", "ей" -> before != 'н' || word.startsWith(GUINEA);
      case "е" -> before == 'л' || before == 'р' || before == 'д' || word.startsWith(GUINEA);
      default -> false;
    };
  }
}
