package org.hexapla.check;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import org.hexapla.text.Language;
import org.hexapla.text.TextAnalyzer;
import org.hexapla.text.Token;

/**
 * Which of the six languages a text is in: by its script, and of those in Latin letters the one
 * most of whose words of grammar stand in it.
 *
 * @param language the likeliest
 * @param confidence from 0 to 1
 */
public record LanguageGuess(Language language, double confidence) {

  /** UTF-16 units that are looked at. */
  private static final int LOOKED_AT = 4_000;

  /** The guess for a text; English with no confidence where it has no letters. */
  public static LanguageGuess of(String text, TextAnalyzer analyzer) {
    String start = text.substring(0, Math.min(text.length(), LOOKED_AT));
    Map<Language, Integer> letters = new EnumMap<>(Language.class);
    int[] all = {0};
    start
        .codePoints()
        .filter(Character::isLetter)
        .forEach(
            letter -> {
              all[0]++;
              letters.merge(byScript(letter), 1, Integer::sum);
            });
    if (all[0] == 0) {
      return new LanguageGuess(Language.EN, 0);
    }
    Map.Entry<Language, Integer> most =
        letters.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
    double share = (double) most.getValue() / all[0];
    return most.getKey() == Language.EN
        ? latin(start, analyzer)
        : new LanguageGuess(most.getKey(), share);
  }

  private static Language byScript(int letter) {
    return switch (Character.UnicodeScript.of(letter)) {
      case ARABIC -> Language.AR;
      case CYRILLIC -> Language.RU;
      case HAN -> Language.ZH;
      default -> Language.EN;
    };
  }

  private static LanguageGuess latin(String text, TextAnalyzer analyzer) {
    Map<Language, Long> grammar = new EnumMap<>(Language.class);
    for (Language language : new Language[] {Language.EN, Language.FR, Language.ES}) {
      grammar.put(
          language,
          analyzer.tokens(text, language).stream()
              .filter(token -> token.kind() == Token.Kind.FUNCTION)
              .count());
    }
    long all = grammar.values().stream().mapToLong(Long::longValue).sum();
    Map.Entry<Language, Long> most =
        grammar.entrySet().stream()
            .max(
                Map.Entry.<Language, Long>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .orElseThrow();
    return new LanguageGuess(most.getKey(), all == 0 ? 0 : (double) most.getValue() / all);
  }
}
