package org.hexapla.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hexapla.text.Language;
import org.hexapla.text.RussianPhrases;
import org.hexapla.text.TextAnalyzer;
import org.hexapla.text.Token;
import org.hexapla.text.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * What the word lists say of a word: may it end a term, stand inside, or does it bound a phrase?
 */
final class UnitWords {

  private static final int LETTERS_BEFORE_ENDING = 2;

  private final Set<String> inner = new HashSet<>();
  private final Set<String> bounding = new HashSet<>();
  private final List<String> boundingEndings;
  private final Set<String> articles = new HashSet<>();
  private final Set<String> repeatedPrepositions = new HashSet<>();
  private final Set<String> generalKeys = new HashSet<>();

  /** Months and abbreviations: a capital makes them no names. */
  private final Set<String> alwaysGeneral = new HashSet<>();

  private final Set<String> vocabularyKeys = new HashSet<>();

  private final @Nullable RussianPhrases russian;

  UnitWords(Language language, TextAnalyzer analyzer) {
    russian = language == Language.RU ? new RussianPhrases() : null;
    WordLists.read(language, "inner-words").forEach(word -> inner.add(lower(word)));
    WordLists.read(language, "bounding-words").forEach(word -> bounding.add(lower(word)));
    if (language.spaced()) {
      WordLists.read(language, "formula-openers").forEach(word -> bounding.add(lower(word)));
    }
    WordLists.read(language, "articles").forEach(word -> articles.add(lower(word)));
    WordLists.read(language, "repeated-prepositions")
        .forEach(word -> repeatedPrepositions.add(lower(word)));
    boundingEndings = WordLists.read(language, "bounding-endings");
    for (String word : WordLists.read(language, "general-words")) {
      generalKeys.add(analyzer.key(word, language));
    }
    for (String word : WordLists.read(language, "abbreviations")) {
      alwaysGeneral.add(analyzer.key(word, language));
    }
    for (String line : language.spaced() ? WordLists.read(language, "months") : List.<String>of()) {
      for (String month : line.split("[|/]")) {
        alwaysGeneral.addAll(List.of(analyzer.key(month, language).split(" ")));
      }
    }
    alwaysGeneral.remove("");
    generalKeys.addAll(alwaysGeneral);
    for (String line : WordLists.read(language, "general-vocabulary")) {
      vocabularyKeys.add(analyzer.key(line.substring(0, line.lastIndexOf(' ')), language));
    }
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** Whether a token ends a phrase although it is no mark of punctuation. */
  boolean bounds(Token token) {
    String base = lower(token.base());
    if (token.kind() == Token.Kind.FUNCTION) {
      return !inner.contains(base) && !inner.contains(withoutApostrophe(base));
    }
    return token.kind() == Token.Kind.WORD
        && (bounding.contains(base) || hasBoundingEnding(token.surface()) || isVerbal(token));
  }

  private boolean isVerbal(Token token) {
    return russian != null && isSmall(token) && russian.isVerbal(token.surface());
  }

  private static boolean isSmall(Token token) {
    return Character.isLowerCase(token.surface().codePointAt(0));
  }

  /** Whether no term ends with a word: a Russian adjective stands before its noun. */
  boolean needsNounBehind(Token token) {
    return russian != null
        && token.kind() == Token.Kind.WORD
        && isSmall(token)
        && russian.isModifier(token.surface());
  }

  /**
   * Whether a new phrase begins with a word of grammar because of the token before it: an article
   * behind a name, a preposition behind a conjunction; with a Russian noun that does not depend on
   * the one before it.
   */
  boolean beginsPhrase(Token before, Token token) {
    if (token.kind() != Token.Kind.FUNCTION) {
      return russian != null
          && before.kind() == Token.Kind.WORD
          && isSmall(token)
          && russian.standsApart(before.surface(), token.surface());
    }
    String word = withoutApostrophe(lower(token.base()));
    return before.kind() == Token.Kind.WORD
        ? articles.contains(word)
        : repeatedPrepositions.contains(word) && Conjunctions.isOne(before.surface());
  }

  private boolean hasBoundingEnding(String surface) {
    if (Character.isUpperCase(surface.charAt(0))) {
      return false;
    }
    for (String ending : boundingEndings) {
      if (surface.length() >= ending.length() + LETTERS_BEFORE_ENDING && surface.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a term may begin or end with the token.
   *
   * @param capital whether it is written like a name: the New of New Zealand is no general word,
   *     but March and Mr are
   */
  boolean isContent(Token token, boolean capital) {
    return token.kind() == Token.Kind.WORD
        && !isRomanNumeral(token.surface())
        && (!generalKeys.contains(token.key()) || capital && mayBeName(token));
  }

  private boolean mayBeName(Token token) {
    return !alwaysGeneral.contains(token.key());
  }

  /** Whether general texts use the word as well. */
  boolean isGeneral(Token token) {
    return vocabularyKeys.contains(token.key());
  }

  /** {@code II}, {@code XIV}; but not a single letter, nor CD, which is more often a disc. */
  static boolean isRomanNumeral(String surface) {
    return surface.length() > 1 && surface.chars().allMatch(letter -> "IVX".indexOf(letter) >= 0);
  }

  private static String withoutApostrophe(String word) {
    return word.replace("'", "").replace("’", "");
  }
}
