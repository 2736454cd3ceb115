package org.hexapla.text;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells in which of the six languages a text is: by its script, for the Latin ones by the share of
 * frequent words ({@code signs.txt}). Letters that a language does not use speak against it, so
 * that Ukrainian, Persian, Japanese or German are not taken for one of the six.
 */
public final class LanguageDetector {

  private static final int LETTERS_LOOKED_AT = 20_000;
  private static final double MAIN_SCRIPT_SHARE = 0.4;
  private static final double HAN_SHARE = 0.25;
  private static final double FOREIGN_LETTER_SHARE = 0.01;
  private static final double SIGN_SHARE = 0.18;
  private static final double LEAD_OVER_NEXT = 1.3;
  private static final int LETTERS_FOR_RARE_SIGNS = 500;
  private static final int ASCII = 128; // whose letters need no table of scripts

  private static final String FOREIGN_ARABIC = "پچژگکیےٹڈڑںھہۀ";
  private static final String RUSSIAN = "абвгдежзийклмнопрстуфхцчшщъыьэюяё";
  private static final Map<Language, String> ACCENTS =
      Map.of(Language.EN, "éèçñôöüáíó", Language.FR, "àâæçéèêëîïôœùûüÿ", Language.ES, "áéíóúüñªº");

  private static final Map<Language, Set<String>> SIGNS = signs();

  private LanguageDetector() {}

  /** The language of a text; empty where it is none of the six, or too little to tell. */
  public static Optional<Language> detect(String text) {
    Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
    String letters = letters(text, scripts);
    int total = letters.length();
    if (total == 0) {
      return Optional.empty();
    }
    int kana =
        scripts.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + scripts.getOrDefault(UnicodeScript.KATAKANA, 0);
    int han = scripts.getOrDefault(UnicodeScript.HAN, 0);
    if (han > HAN_SHARE * total) {
      return kana > FOREIGN_LETTER_SHARE * total ? Optional.empty() : Optional.of(Language.ZH);
    }
    if (scripts.getOrDefault(UnicodeScript.ARABIC, 0) > MAIN_SCRIPT_SHARE * total) {
      return foreign(letters, FOREIGN_ARABIC) ? Optional.empty() : Optional.of(Language.AR);
    }
    if (scripts.getOrDefault(UnicodeScript.CYRILLIC, 0) > MAIN_SCRIPT_SHARE * total) {
      return isRussian(letters) ? Optional.of(Language.RU) : Optional.empty();
    }
    boolean latin = scripts.getOrDefault(UnicodeScript.LATIN, 0) > MAIN_SCRIPT_SHARE * total;
    return latin ? latin(text) : Optional.empty();
  }

  private static String letters(String text, Map<UnicodeScript, Integer> scripts) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < text.length() && letters.length() < LETTERS_LOOKED_AT; i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        letters.append(Character.toLowerCase(c));
        scripts.merge(c < ASCII ? UnicodeScript.LATIN : UnicodeScript.of(c), 1, Integer::sum);
      }
    }
    return letters.toString();
  }

  private static boolean foreign(String letters, String foreign) {
    long count = letters.chars().filter(c -> foreign.indexOf(c) >= 0).count();
    return count > FOREIGN_LETTER_SHARE * letters.length();
  }

  /**
   * No letters of other Cyrillic alphabets; a longer text without ы and э is not Russian either.
   */
  private static boolean isRussian(String letters) {
    long cyrillic = letters.chars().filter(LanguageDetector::isCyrillic).count();
    long other = letters.chars().filter(c -> isCyrillic(c) && RUSSIAN.indexOf(c) < 0).count();
    boolean rare = letters.indexOf('ы') >= 0 || letters.indexOf('э') >= 0;
    return other <= FOREIGN_LETTER_SHARE * cyrillic && (rare || cyrillic < LETTERS_FOR_RARE_SIGNS);
  }

  private static boolean isCyrillic(int c) {
    return UnicodeScript.of(c) == UnicodeScript.CYRILLIC;
  }

  private static Optional<Language> latin(String text) {
    String[] words =
        text.substring(0, Math.min(text.length(), 2 * LETTERS_LOOKED_AT))
            .toLowerCase(Locale.ROOT)
            .split("[^\\p{L}]+");
    Map<Language, Double> shares = new EnumMap<>(Language.class);
    for (Language language : ACCENTS.keySet()) {
      shares.put(language, share(words, language));
    }
    Language best = Language.EN;
    for (Language language : shares.keySet()) {
      best = shares.getOrDefault(language, 0.0) > shares.getOrDefault(best, 0.0) ? language : best;
    }
    double bestShare = shares.getOrDefault(best, 0.0);
    for (Language other : shares.keySet()) {
      if (other != best && bestShare < LEAD_OVER_NEXT * shares.getOrDefault(other, 0.0)) {
        return Optional.empty();
      }
    }
    return bestShare >= SIGN_SHARE && accentsFit(text, best) ? Optional.of(best) : Optional.empty();
  }

  private static double share(String[] words, Language language) {
    Set<String> signs = SIGNS.getOrDefault(language, Set.of());
    int hits = 0;
    int counted = 0;
    for (String word : words) {
      if (!word.isEmpty()) {
        counted++;
        hits += signs.contains(word) ? 1 : 0;
      }
    }
    return counted == 0 ? 0 : (double) hits / counted;
  }

  private static boolean accentsFit(String text, Language language) {
    String allowed = ACCENTS.getOrDefault(language, "");
    int letters = 0;
    int foreign = 0;
    for (int i = 0; i < text.length() && letters < LETTERS_LOOKED_AT; i++) {
      char c = Character.toLowerCase(text.charAt(i));
      if (Character.isLetter(c)) {
        letters++;
        foreign += c > 'z' && allowed.indexOf(c) < 0 ? 1 : 0;
      }
    }
    return foreign <= FOREIGN_LETTER_SHARE * letters;
  }

  private static Map<Language, Set<String>> signs() {
    Map<Language, Set<String>> all = new EnumMap<>(Language.class);
    for (Language language : ACCENTS.keySet()) {
      Set<String> words = new HashSet<>();
      for (String line : WordLists.read(language, "signs")) {
        words.addAll(Arrays.asList(line.split("\\s+")));
      }
      all.put(language, words);
    }
    return all;
  }
}
