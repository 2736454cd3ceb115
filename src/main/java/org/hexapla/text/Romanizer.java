package org.hexapla.text;

import com.ibm.icu.text.Transliterator;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes Chinese, Russian and Arabic words in plain Latin letters, for people who cannot type the
 * script: Han as pinyin without tones, Cyrillic after BGN/PCGN, Arabic letter by letter (ICU's
 * transforms). People do not keep to one scheme, so both what they type and what stands in a term
 * are reduced to letters that most schemes share: for Russian {@code y}, {@code j} and {@code i}
 * are one, {@code kh} is {@code h}, {@code ts} is {@code c}, doubled letters are single; for Arabic
 * nothing but the consonants that are always written stays, as its vowels are not. Thread-safe.
 */
@Singleton
public final class Romanizer {

  /** Words and characters whose letters are remembered; more are not in a glossary. */
  private static final int REMEMBERED = 200_000;

  private static final String ARTICLE = "al|el";
  private static final String FEMININE_ENDING = "ة";

  private static final Map<Language, String> TRANSFORMS =
      Map.of(
          Language.ZH, "Han-Latin; Latin-ASCII",
          Language.RU, "Russian-Latin/BGN; Latin-ASCII",
          Language.AR, "Arabic-Latin; Latin-ASCII");

  private final Map<Language, Transliterator> transforms = new ConcurrentHashMap<>();
  private final Map<Language, Map<String, String>> known = new ConcurrentHashMap<>();

  /** Whether a language is not written in Latin letters. */
  public boolean covers(Language language) {
    return TRANSFORMS.containsKey(language);
  }

  /**
   * The words of a text in reduced Latin letters, in their order; each Han character is a word of
   * its own. Empty for a language in Latin letters.
   */
  public List<String> words(String text, Language language) {
    if (!covers(language)) {
      return List.of();
    }
    List<String> words = new ArrayList<>();
    for (String unit : text.split(language.spaced() ? "[\\s\\p{Pd}]+" : "", -1)) {
      String letters = known(unit, language);
      if (!letters.isEmpty()) {
        words.add(letters);
      }
    }
    return words;
  }

  /** What somebody typed in Latin letters, reduced in the same way. */
  public List<String> typed(String text, Language language) {
    List<String> words = new ArrayList<>();
    String lower = text.toLowerCase(Locale.ROOT).replaceAll("\\b(" + ARTICLE + ")[\\s-]+", "$1");
    for (String word : lower.split("\\s+")) {
      String letters = reduce(Folding.fold(word), language);
      if (!letters.isEmpty()) {
        words.add(letters);
      }
    }
    return words;
  }

  private String known(String unit, Language language) {
    Map<String, String> remembered =
        known.computeIfAbsent(language, l -> new ConcurrentHashMap<>());
    String letters = remembered.get(unit);
    if (letters == null) {
      letters = reduce(transform(unit, language), language);
      if (remembered.size() < REMEMBERED) {
        remembered.put(unit, letters);
      }
    }
    return letters;
  }

  private String transform(String unit, Language language) {
    Transliterator transform =
        transforms.computeIfAbsent(
            language, l -> Transliterator.getInstance(TRANSFORMS.getOrDefault(l, "Null")));
    String written = language == Language.AR ? unit.replace(FEMININE_ENDING, "") : unit;
    return transform.transliterate(written).toLowerCase(Locale.ROOT);
  }

  private static String reduce(String latin, Language language) {
    String letters = latin.replaceAll("[^a-z0-9]", "");
    return switch (language) {
      case RU ->
          withoutDoubles(letters.replace("kh", "h").replace("ts", "c").replaceAll("[yj]", "i"))
              .replace("ie", "e");
      case AR -> withoutDoubles(letters.replaceAll("h$", "").replaceAll("[aeiouyw]", ""));
      default -> letters;
    };
  }

  private static String withoutDoubles(String letters) {
    return letters.replaceAll("(\\p{L})\\1+", "$1");
  }
}
