package org.hexapla.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Glossary;
import org.hexapla.glossary.LanguageSection;
import org.hexapla.glossary.TermSection;
import org.hexapla.glossary.TermType;
import org.hexapla.search.Recognizer.KnownTerm;
import org.hexapla.text.Language;
import org.hexapla.text.TextAnalyzer;
import org.hexapla.text.Token;

/**
 * The approved names by what is left of them when one word is gone, and by their words in any
 * order; Chinese names by their halves. A name in which one thing is wrong shares one of these with
 * the right one (Mor and Fraenkel, 1982, for words instead of characters).
 */
final class NearNames {

  static final int FEWEST_WORDS = 2;
  static final int MOST_WORDS = 6;

  /** Characters of a Chinese name: shorter ones differ from others in one too often. */
  static final int SHORTEST_CHINESE = 6;

  private static final int LONGEST_CHINESE = 24;
  private static final String GAP = "\u0000";
  private static final String BETWEEN = " ";

  /**
   * A name and its words.
   *
   * @param keys under which inflected forms are the same
   * @param words as they stand in it
   */
  record Name(KnownTerm term, List<String> keys, List<String> words) {}

  private final Map<Language, Map<String, List<Name>>> names = new EnumMap<>(Language.class);

  private NearNames() {}

  static NearNames of(Glossary glossary, TextAnalyzer analyzer) {
    NearNames near = new NearNames();
    for (Language language : Language.values()) {
      near.names.put(language, new HashMap<>());
    }
    glossary.forEach(entry -> near.add(entry, analyzer));
    return near;
  }

  private void add(ConceptEntry entry, TextAnalyzer analyzer) {
    for (LanguageSection section : entry.sections()) {
      for (TermSection term : section.terms()) {
        KnownTerm known =
            new KnownTerm(
                entry.id(),
                entry.subjectField(),
                section.language(),
                term.term(),
                term.type(),
                term.status(),
                term.origin());
        if (TermAdvice.isApproved(known) && term.type() != TermType.PHRASE) {
          add(known, analyzer);
        }
      }
    }
  }

  private void add(KnownTerm term, TextAnalyzer analyzer) {
    if (!term.language().spaced()) {
      addHalves(term);
      return;
    }
    List<Token> tokens = words(analyzer, term.term(), term.language());
    List<String> keys = tokens.stream().map(Token::key).toList();
    if (keys.size() < FEWEST_WORDS || keys.size() > MOST_WORDS || !isName(term, tokens)) {
      return;
    }
    Name name = new Name(term, keys, tokens.stream().map(Token::base).toList());
    put(term.language(), inAnyOrder(keys), name);
    for (int gap = 0; gap < keys.size(); gap++) {
      put(term.language(), withGap(keys, gap), name);
    }
  }

  private static boolean isName(KnownTerm term, List<Token> words) {
    return term.language() == Language.AR
        ? words.size() > FEWEST_WORDS
        : looksLikeName(words, term.language());
  }

  /**
   * Whether words are written as a name: common words are said in many ways. English writes all
   * words of a name large, French, Russian and Spanish the first; Arabic does not tell.
   */
  static boolean looksLikeName(List<Token> words, Language language) {
    return switch (language) {
      case AR -> true;
      case EN -> words.stream().filter(NearNames::isCapital).count() >= FEWEST_WORDS;
      default -> isCapital(words.get(0));
    };
  }

  private static boolean isCapital(Token word) {
    return Character.isUpperCase(word.surface().codePointAt(0));
  }

  private void addHalves(KnownTerm term) {
    String words = term.term();
    int length = words.length();
    if (length >= SHORTEST_CHINESE
        && length <= LONGEST_CHINESE
        && words.chars().allMatch(NearNames::isHan)) {
      Name name = new Name(term, List.of(), List.of(words));
      put(term.language(), words.substring(0, length / 2) + GAP, name);
      put(term.language(), GAP + words.substring(length / 2), name);
    }
  }

  static boolean isHan(int unit) {
    return Character.UnicodeScript.of(unit) == Character.UnicodeScript.HAN;
  }

  private void put(Language language, String key, Name name) {
    names
        .computeIfAbsent(language, one -> new HashMap<>())
        .computeIfAbsent(key, one -> new ArrayList<>(1))
        .add(name);
  }

  private List<Name> get(Language language, String key) {
    return names.getOrDefault(language, Map.of()).getOrDefault(key, List.of());
  }

  /** The names with the same words in any order. */
  List<Name> inAnyOrder(Language language, List<String> keys) {
    return get(language, inAnyOrder(keys));
  }

  /** The names with the same words but one. */
  List<Name> withGap(Language language, List<String> keys, int gap) {
    return get(language, withGap(keys, gap));
  }

  /** The Chinese names whose first half this is. */
  List<Name> beginning(String half) {
    return get(Language.ZH, half + GAP);
  }

  /** The Chinese names whose second half this is. */
  List<Name> ending(String half) {
    return get(Language.ZH, GAP + half);
  }

  private static String inAnyOrder(List<String> keys) {
    return String.join(BETWEEN, keys.stream().sorted().toList());
  }

  private static String withGap(List<String> keys, int gap) {
    List<String> left = new ArrayList<>(keys);
    left.set(gap, GAP);
    return String.join(BETWEEN, left);
  }

  /** Whether two names have the same words, those of grammar too: else they say two things. */
  static boolean sameWords(TextAnalyzer analyzer, String one, String other, Language language) {
    return sortedKeys(analyzer, one, language).equals(sortedKeys(analyzer, other, language));
  }

  private static List<String> sortedKeys(TextAnalyzer analyzer, String text, Language language) {
    return analyzer.tokens(text, language).stream().map(Token::key).sorted().toList();
  }

  static List<Token> words(TextAnalyzer analyzer, String text, Language language) {
    return analyzer.tokens(text, language).stream()
        .filter(token -> token.kind() == Token.Kind.WORD)
        .toList();
  }
}
