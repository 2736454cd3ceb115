package org.hexapla.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hexapla.search.Recognizer;
import org.hexapla.text.Language;
import org.hexapla.text.Normalizer;
import org.hexapla.text.TextAnalyzer;
import org.hexapla.text.Token;

/**
 * Says whether a text leaves a trace of a name that does not stand in it as such: an adjective made
 * of it ({@code israélien}), another number or case, its words with others between them, its
 * initials, or its head alone once it was named in full ({@code le Conseil}).
 */
final class NameTraces {

  /** Of the shorter of two words so many letters from its beginning are a trace of the other. */
  private static final double SHARED = 0.6;

  private static final int FEWEST_SHARED = 3;
  private static final int FEWEST_CONSONANTS = 2;
  private static final int FEWEST_INITIALS = 3;

  /** Characters of a Chinese word. */
  private static final int CHINESE_WORD = 2;

  private static final String WEAK_LETTERS = "[اويىةهأإآئؤءٱـ]";
  private static final String RUSSIAN_ADJECTIVE = ".*(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ых|их)";
  private static final String LINK_OF_ENGLISH = " of ";

  private final String text;
  private final Language language;
  private final TextAnalyzer analyzer;
  private final Normalizer normalizer;
  private final List<String> words;
  private final List<Token> acronyms;

  NameTraces(String text, Language language, TextAnalyzer analyzer, Normalizer normalizer) {
    this.text = text;
    this.language = language;
    this.analyzer = analyzer;
    this.normalizer = normalizer;
    List<Token> tokens = language.spaced() ? contentWords(text) : List.of();
    this.words = tokens.stream().map(this::plain).distinct().toList();
    this.acronyms =
        tokens.stream()
            .filter(token -> token.surface().length() >= FEWEST_INITIALS)
            .filter(token -> token.surface().equals(token.surface().toUpperCase(Locale.ROOT)))
            .filter(token -> !token.surface().equals(token.surface().toLowerCase(Locale.ROOT)))
            .toList();
  }

  /**
   * Whether the text has an acronym outside of what is known in it: that may stand for anything.
   */
  boolean hasUnknownAcronym(List<Recognizer.Hit> known) {
    return acronyms.stream()
        .anyMatch(token -> known.stream().noneMatch(hit -> hit.span().contains(token.span())));
  }

  private List<Token> contentWords(String of) {
    return analyzer.tokens(of, language).stream()
        .filter(token -> token.kind() == Token.Kind.WORD)
        .toList();
  }

  private String plain(Token word) {
    String folded = normalizer.fold(word.base(), language);
    if (language != Language.AR) {
      return folded;
    }
    String bare = folded.startsWith("ال") ? folded.substring(2) : folded;
    return bare.replaceAll(WEAK_LETTERS, "");
  }

  /** Whether the text has enough of a name that it may be meant. */
  boolean has(String name) {
    if (!language.spaced()) {
      return hasChinese(name);
    }
    List<Token> tokens = contentWords(name);
    if (tokens.isEmpty()) {
      return false;
    }
    List<String> parts = tokens.stream().map(this::plain).toList();
    long traced = parts.stream().filter(this::hasWord).count();
    return 2 * traced > parts.size()
        || hasWord(parts.get(head(name, tokens)))
        || hasInitials(name, parts);
  }

  /** Whether the text has one of the words of a name. */
  boolean hasAny(String name) {
    return language.spaced()
        ? contentWords(name).stream().map(this::plain).anyMatch(this::hasWord)
        : pieces(name).stream().anyMatch(text::contains);
  }

  private boolean hasChinese(String name) {
    List<String> pieces = pieces(name);
    long found = pieces.stream().filter(text::contains).count();
    return 2 * found >= pieces.size() || text.contains(pieces.get(pieces.size() - 1));
  }

  /** All stretches of two characters, the last of which is the head. */
  private static List<String> pieces(String name) {
    return name.length() <= CHINESE_WORD
        ? List.of(name)
        : IntStream.rangeClosed(0, name.length() - CHINESE_WORD)
            .mapToObj(from -> name.substring(from, from + CHINESE_WORD))
            .toList();
  }

  private boolean hasWord(String part) {
    return words.stream().anyMatch(word -> isTrace(word, part));
  }

  private boolean isTrace(String word, String part) {
    int shorter = Math.min(word.length(), part.length());
    if (language == Language.AR) {
      return word.equals(part)
          || shorter >= FEWEST_CONSONANTS && (word.startsWith(part) || part.startsWith(word));
    }
    int needed = Math.max(FEWEST_SHARED, (int) Math.ceil(SHARED * shorter));
    return word.equals(part)
        || shorter >= needed
            && Arrays.mismatch(
                    word.substring(0, Math.min(needed, word.length())).toCharArray(),
                    part.substring(0, Math.min(needed, part.length())).toCharArray())
                < 0;
  }

  /** Whether an acronym has the initials of all words of a name, and no letter of none. */
  private boolean hasInitials(String name, List<String> parts) {
    String named = initials(parts);
    String all =
        initials(
            analyzer.tokens(name, language).stream()
                .filter(token -> token.kind() != Token.Kind.PUNCTUATION)
                .map(this::plain)
                .toList());
    return acronyms.stream()
        .map(this::plain)
        .anyMatch(acronym -> isWithin(named, acronym) && isWithin(acronym, all));
  }

  private static String initials(List<String> parts) {
    return parts.stream()
        .filter(part -> !part.isEmpty())
        .map(part -> part.substring(0, 1))
        .collect(Collectors.joining());
  }

  /** Whether all letters stand in others in the same order. */
  private static boolean isWithin(String letters, String others) {
    int at = 0;
    for (int i = 0; i < others.length() && at < letters.length(); i++) {
      at += others.charAt(i) == letters.charAt(at) ? 1 : 0;
    }
    return at == letters.length();
  }

  /**
   * The place of the word that the others only describe: in English the last, else the first, in
   * Russian the first that is no adjective.
   */
  private int head(String name, List<Token> words) {
    if (language == Language.RU) {
      for (int i = 0; i < words.size(); i++) {
        if (!words.get(i).surface().matches(RUSSIAN_ADJECTIVE)) {
          return i;
        }
      }
    }
    boolean headLast = language == Language.EN && !name.contains(LINK_OF_ENGLISH);
    return headLast ? words.size() - 1 : 0;
  }
}
