package org.hexapla.align;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexapla.text.Language;

/**
 * When two writings of one term are the same, up to case, accents, articles, Arabic clitics,
 * Russian and Romance endings. Independent of the program's own keys on purpose.
 */
public final class EquivalenceRule {

  private static final Map<Language, Set<String>> IGNORED =
      Map.of(
          Language.FR,
          new java.util.HashSet<>(
              java.util.Arrays.asList("l d la le les de des du et en a au aux un une".split(" "))),
          Language.ES,
          new java.util.HashSet<>(
              java.util.Arrays.asList("el la los las de del y en a al un una".split(" "))),
          Language.EN,
          new java.util.HashSet<>(java.util.Arrays.asList("the of and a an in".split(" "))));
  private static final Pattern WORD = Pattern.compile("(?U)[^\\W_]+");
  private static final Pattern RUSSIAN =
      Pattern.compile(
          "(?:ыми|ими|ами|ями|ого|его|ому|ему|ой|ый|ий|ая|яя|ое|ее|ые|ие|ых|их|ым|им|ую|юю|ах|ях|ам|ям|ом|ем|ов|ев|ей|а|я|о|е|ы|и|у|ю|ь|й)$");

  private EquivalenceRule() {}

  public static boolean same(String candidate, String gold, Language language) {
    List<String> key = key(gold, language);
    return !key.isEmpty() && key.equals(key(candidate, language));
  }

  public static List<String> key(String term, Language language) {
    String folded = fold(term);
    if (language == Language.ZH) {
      String characters = folded.replaceAll("[\\s《》“”\"'·、，,]", "");
      return characters.isEmpty() ? List.of() : List.of(characters);
    }
    List<String> key = new ArrayList<>();
    Matcher matcher = WORD.matcher(folded);
    while (matcher.find()) {
      if (!IGNORED.getOrDefault(language, Set.of()).contains(matcher.group())) {
        key.add(stem(matcher.group(), language));
      }
    }
    return key;
  }

  private static String fold(String text) {
    String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('ё', 'е');
    String decomposed =
        Normalizer.normalize(
            Normalizer.normalize(lower, Normalizer.Form.NFKC), Normalizer.Form.NFD);
    StringBuilder bare = new StringBuilder();
    decomposed
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK || c == 0x306)
        .forEach(bare::appendCodePoint);
    return Normalizer.normalize(bare, Normalizer.Form.NFC)
        .replace("ـ", "")
        .replaceAll("[أإآٱ]", "ا")
        .replace('ى', 'ي')
        .replace('ة', 'ه');
  }

  private static String stem(String word, Language language) {
    int length = word.length();
    return switch (language) {
      case RU -> length > 3 ? RUSSIAN.matcher(word).replaceFirst("") : word;
      case AR -> arabic(word);
      case FR -> {
        String singular = length > 5 ? word.replaceFirst("aux$", "al") : word;
        yield length > 3 ? singular.replaceFirst("(?:es|s|x|e)$", "") : singular;
      }
      case ES -> {
        String singular = length > 4 ? word.replaceFirst("s$", "") : word;
        yield length > 3 ? singular.replaceFirst("[aoe]$", "") : singular;
      }
      case EN -> {
        String singular = length > 4 ? word.replaceFirst("ies$", "y") : word;
        yield length > 3 ? singular.replaceFirst("s$", "") : singular;
      }
      case ZH -> word;
    };
  }

  private static String arabic(String word) {
    String bare = word.replaceFirst("^[وف]?(?:[بك]?ال|لل)(?=..)", "");
    return bare.length() > 4 ? bare.replaceFirst("(?:ات|ان|ين|ون|يه|ه|ي|ا)$", "") : bare;
  }
}
