package org.hexapla.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hexapla.text.Language;
import org.hexapla.text.TextAnalyzer;
import org.hexapla.text.Token;
import org.hexapla.text.WordLists;

/**
 * What the word lists say of the words around and inside a name, for who meets a name that occurs
 * once, so that counting says nothing of it.
 */
public final class NameWords {

  /** Words from the start in which the head of a Russian name is looked for: adjectives precede. */
  private static final int RUSSIAN_WORDS_BEFORE_HEAD = 4;

  /** The same in French and Spanish: {@code Haut Conseil}, {@code Alto Comisionado}. */
  private static final int ROMANCE_WORDS_BEFORE_HEAD = 2;

  private final Language language;
  private final UnitWords words;
  private final ClassHeads heads;
  private final TextAnalyzer analyzer;
  private final Set<String> renaming = new HashSet<>();
  private final Set<String> ordinals = new HashSet<>();
  private final Set<String> months = new HashSet<>();

  public NameWords(Language language, TextAnalyzer analyzer) {
    this.language = language;
    this.analyzer = analyzer;
    this.words = new UnitWords(language, analyzer);
    this.heads = new ClassHeads(language, analyzer);
    for (String line : WordLists.read(language, "ordinals")) {
      ordinals.add(analyzer.key(line.split("\\s+")[0], language));
    }
    WordLists.read(language, "renaming-words")
        .forEach(word -> renaming.add(analyzer.key(word, language)));
    WordLists.read(language, "months").stream()
        .flatMap(line -> List.of(line.split("[\\s=|]+")).stream())
        .forEach(word -> months.add(word.toLowerCase(Locale.ROOT)));
  }

  /** Whether no name runs across the word: marks, finite verbs, most words of grammar, numbers. */
  public boolean bounds(Token token) {
    return token.kind() == Token.Kind.PUNCTUATION
        || token.kind() == Token.Kind.NUMBER
        || words.bounds(token)
        || language.spaced() && ordinals.contains(token.key())
        || months.contains(token.base().toLowerCase(Locale.ROOT));
  }

  /** Whether a name may begin or end with the word. */
  public boolean isContent(Token token) {
    return words.isContent(token, Character.isUpperCase(token.surface().codePointAt(0)));
  }

  /** Whether no name ends with the word: a Russian adjective stands before its noun. */
  public boolean needsNounBehind(Token token) {
    return words.needsNounBehind(token);
  }

  /** Whether the word joins the parts of a list. */
  public boolean joins(Token token) {
    return Conjunctions.isOne(token.base().toLowerCase(Locale.ROOT));
  }

  /** Whether a text has a word by which a change of name is told. */
  public boolean tellsOfRenaming(String text) {
    return language.spaced()
        ? analyzer.tokens(text, language).stream().map(Token::key).anyMatch(renaming::contains)
        : renaming.stream().anyMatch(text::contains);
  }

  /** Whether a character is a Chinese number sign. */
  public boolean isNumberSign(String character) {
    return language == Language.ZH && ordinals.contains(character);
  }

  /** What a name names, by its head. */
  public TermClass classOf(List<Token> name) {
    return switch (language) {
      case ZH -> byEnding(name.stream().map(Token::surface).reduce("", String::concat));
      case EN -> head(name.get(englishHead(name)));
      case RU -> firstHead(name.stream().limit(RUSSIAN_WORDS_BEFORE_HEAD));
      case FR, ES ->
          firstHead(
              name.stream()
                  .limit(ROMANCE_WORDS_BEFORE_HEAD)
                  .takeWhile(token -> token.kind() != Token.Kind.FUNCTION));
      default -> head(name.get(0));
    };
  }

  private TermClass firstHead(Stream<Token> words) {
    return words
        .map(this::head)
        .filter(found -> found != TermClass.CONCEPT)
        .findFirst()
        .orElse(TermClass.CONCEPT);
  }

  private TermClass head(Token token) {
    return heads.of(token);
  }

  /** The longest listed ending. */
  private TermClass byEnding(String name) {
    for (int from = 0; from < name.length(); from++) {
      String ending = name.substring(from);
      TermClass found = heads.of(ending, ending);
      if (found != TermClass.CONCEPT) {
        return found;
      }
    }
    return TermClass.CONCEPT;
  }

  /** The last word before what follows with of, on, for … */
  private static int englishHead(List<Token> name) {
    for (int i = 1; i < name.size(); i++) {
      Token token = name.get(i);
      if (token.kind() == Token.Kind.FUNCTION && !token.surface().equals("and")) {
        return i - 1;
      }
    }
    return name.size() - 1;
  }
}
