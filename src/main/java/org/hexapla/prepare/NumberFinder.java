package org.hexapla.prepare;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hexapla.text.Language;
import org.hexapla.text.Span;
import org.hexapla.text.TextAnalyzer;
import org.hexapla.text.Token;

/**
 * Finds in a paragraph the numbers that must be said, each with its words: dates and references as
 * a whole, other numbers with what they count. A year alone is left out: it is said as it is.
 */
@Singleton
final class NumberFinder {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;
  private static final int LAST_DAY = 31;

  /** Words that may stand inside a date: {@code 20 de octubre de 2006}. */
  private static final int WORDS_IN_DATE = 3;

  /** Words behind a number that say what it counts. */
  private static final int WORDS_COUNTED = 2;

  /** Signs that are said with a number and stand before it, or behind it. */
  private static final String SIGNS_BEFORE = "第$€£¥";

  private static final String SIGNS_BEHIND = "年月日号";

  /** The last digits of a number whose thousands stand apart: {@code 2 500}. */
  private static final Pattern GROUP = Pattern.compile("\\d{3}(?:[.,]\\d+)?");

  private static final Pattern GROUPS_BEFORE =
      Pattern.compile("\\d{1,3}(?:[ \u00a0\u202f]\\d{3})*");

  private final TextAnalyzer analyzer;

  NumberFinder(TextAnalyzer analyzer) {
    this.analyzer = analyzer;
  }

  /** The numbers of a paragraph, in their order. */
  List<NumberPhrase> find(String text, Language language) {
    List<Token> tokens = groupsJoined(text, analyzer.tokens(text, language));
    List<NumberPhrase> found = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      if (tokens.get(at).kind() == Token.Kind.NUMBER && isNumeric(tokens.get(at))) {
        int last = lastOfPhrase(tokens, at);
        NumberPhrase phrase = phrase(text, tokens, at, withWhatIsCounted(text, tokens, at, last));
        if (phrase.values().size() > 1 || !isYear(phrase.values().iterator().next())) {
          found.add(phrase);
        }
        at = last + 1;
      } else {
        at++;
      }
    }
    return found;
  }

  /** The tokens with numbers whole whose thousands stand apart. */
  private static List<Token> groupsJoined(String text, List<Token> tokens) {
    List<Token> joined = new ArrayList<>();
    for (Token token : tokens) {
      Token before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (before != null
          && token.span().start() == before.span().end() + 1
          && GROUP.matcher(token.surface()).matches()
          && GROUPS_BEFORE.matcher(before.surface()).matches()
          && Character.isSpaceChar(text.charAt(before.span().end()))) {
        Span span = new Span(before.span().start(), token.span().end());
        String whole = span.of(text);
        joined.set(joined.size() - 1, new Token(token.kind(), whole, whole, whole, span));
      } else {
        joined.add(token);
      }
    }
    return joined;
  }

  private static boolean isNumeric(Token token) {
    return token.surface().codePoints().findFirst().stream().anyMatch(Character::isDigit);
  }

  /** The last number that belongs to the one at {@code first}. */
  private static int lastOfPhrase(List<Token> tokens, int first) {
    int last = first;
    for (int i = first + 1; i < tokens.size() && i - last <= WORDS_IN_DATE + 1; i++) {
      Token token = tokens.get(i);
      if (token.kind() == Token.Kind.PUNCTUATION && !token.surface().equals(",")) {
        return last;
      }
      if (token.kind() == Token.Kind.NUMBER && isNumeric(token)) {
        if (!belongs(value(tokens.get(last)), value(token), i - last - 1)) {
          return last;
        }
        last = i;
      }
    }
    return last;
  }

  /** Whether the next number continues a date or a reference. */
  private static boolean belongs(String before, String next, int between) {
    boolean day = isDay(next);
    return isYear(next) && isDay(before)
        || day && (isYear(before) || isDay(before)) && between == 1
        || day && before.contains("/")
        || next.contains("/") && isDay(before) && between <= 2;
  }

  private static int withWhatIsCounted(String text, List<Token> tokens, int first, int last) {
    if (last > first || value(tokens.get(last)).contains("/")) {
      return last;
    }
    int words = 0;
    int end = last;
    for (int i = last + 1; i < tokens.size() && words < WORDS_COUNTED; i++) {
      Token token = tokens.get(i);
      if (isPercent(token.surface())) {
        return i;
      }
      if (!token.isInner() || token.kind() == Token.Kind.NUMBER) {
        return end;
      }
      if (token.kind() == Token.Kind.WORD) {
        words++;
        end = i;
      } else if (text.length() == token.span().end()) {
        return end;
      }
    }
    return end;
  }

  private static boolean isPercent(String mark) {
    return mark.equals("%") || mark.equals("٪") || mark.equals("％");
  }

  private static NumberPhrase phrase(String text, List<Token> tokens, int first, int last) {
    int start = tokens.get(first).span().start();
    if (start > 0 && SIGNS_BEFORE.indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    }
    int end = tokens.get(last).span().end();
    int sign = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
    if (sign < text.length() && SIGNS_BEHIND.indexOf(text.charAt(sign)) >= 0) {
      end = sign + 1;
    }
    Span span = new Span(start, end);
    Set<String> values = new LinkedHashSet<>();
    for (Token token : tokens.subList(first, last + 1)) {
      if (token.kind() == Token.Kind.NUMBER && isNumeric(token)) {
        values.add(value(token));
      }
    }
    return new NumberPhrase(span, span.of(text), values);
  }

  private static String value(Token token) {
    return NumberPhrase.value(token.surface());
  }

  private static boolean isYear(String value) {
    return value.matches("\\d{4}")
        && Integer.parseInt(value) >= FIRST_YEAR
        && Integer.parseInt(value) <= LAST_YEAR;
  }

  private static boolean isDay(String value) {
    return value.matches("\\d{1,2}") && Integer.parseInt(value) <= LAST_DAY;
  }
}
