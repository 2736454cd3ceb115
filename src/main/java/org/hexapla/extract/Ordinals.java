package org.hexapla.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hexapla.text.Language;
import org.hexapla.text.Span;
import org.hexapla.text.TextAnalyzer;
import org.hexapla.text.Token;
import org.hexapla.text.WordLists;

/**
 * Finds the numbers of events: {@code its seventy-ninth session}, الدورة التاسعة والسبعين, 第七十九届会议.
 * Names that differ in nothing else are one name with instances. The number of a committee, a
 * chapter or a year is no such number: it belongs to the name.
 */
final class Ordinals {

  /** Words between a number and the event that it numbers: {@code fourth world water forum}. */
  private static final int WORDS_TO_EVENT = 4;

  private static final String CHINESE_NUMBER = "(?:[0-9]{1,4}|[一二三四五六七八九十百]{1,5})";
  private static final Pattern CHINESE =
      Pattern.compile("(?:第\\s*%1$s\\s*[届次]|%1$s\\s*届)(?=\\p{IsHan})".formatted(CHINESE_NUMBER));
  private static final Pattern ORDINAL_FIGURES = Pattern.compile("\\d{1,4}[-\\p{L}ªº]{1,4}");
  private static final Pattern FIGURES = Pattern.compile("\\p{Nd}{1,4}");

  private final Language language;
  private final ClassHeads heads;
  private final Set<String> words = new HashSet<>();

  Ordinals(Language language, TextAnalyzer analyzer, ClassHeads heads) {
    this.language = language;
    this.heads = heads;
    if (language.spaced()) {
      for (String line : WordLists.read(language, "ordinals")) {
        String written = line.substring(0, line.lastIndexOf(' '));
        words.addAll(List.of(analyzer.key(written, language).split(" ")));
      }
    }
  }

  /** The places of such numbers in Chinese text, ascending. */
  static List<Span> chinese(String text) {
    return CHINESE.matcher(text).results().map(m -> new Span(m.start(), m.end())).toList();
  }

  /** The token behind the number of an event that begins at a token; the token itself if none. */
  int end(List<Token> tokens, int index) {
    int end = index;
    while (end < tokens.size() && isOrdinal(tokens.get(end))) {
      end++;
    }
    return end > index && (language == Language.AR ? follows(tokens, index) : leads(tokens, end))
        ? end
        : index;
  }

  private boolean isOrdinal(Token token) {
    if (token.kind() == Token.Kind.NUMBER) {
      return (language == Language.AR ? FIGURES : ORDINAL_FIGURES)
          .matcher(token.surface())
          .matches();
    }
    return token.kind() != Token.Kind.PUNCTUATION && words.contains(token.key());
  }

  private boolean leads(List<Token> tokens, int from) {
    for (int i = from; i < Math.min(tokens.size(), from + WORDS_TO_EVENT); i++) {
      Token token = tokens.get(i);
      if (token.kind() != Token.Kind.WORD) {
        return false;
      }
      TermClass named = heads.of(token);
      if (named != TermClass.CONCEPT) {
        return named == TermClass.EVENT;
      }
    }
    return false;
  }

  private boolean follows(List<Token> tokens, int start) {
    return start > 0
        && tokens.get(start - 1).kind() == Token.Kind.WORD
        && heads.of(tokens.get(start - 1)) == TermClass.EVENT;
  }
}
