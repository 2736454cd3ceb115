package org.hexapla.extract;

import java.util.List;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.Footnote;
import org.hexapla.corpus.Paragraph;
import org.hexapla.corpus.ParallelResolution;
import org.hexapla.corpus.Resolution;
import org.hexapla.extract.UnitStream.Place;
import org.hexapla.text.Language;
import org.hexapla.text.TextAnalyzer;
import org.hexapla.text.Token;

/** Reads a corpus in one language into units. A draft whose adopted text is there is left out. */
final class UnitReader {

  /** Of the letters of a paragraph, the share of capitals from which they say nothing. */
  private static final double CAPITALS_EVERYWHERE = 0.6;

  private final Language language;
  private final TextAnalyzer analyzer;
  private final UnitWords words;
  private final UnitStream units = new UnitStream();

  UnitReader(Language language, TextAnalyzer analyzer, UnitWords words) {
    this.language = language;
    this.analyzer = analyzer;
    this.words = words;
  }

  UnitStream read(Corpus corpus) {
    corpus.forEach(
        document -> {
          Resolution text = document.versions().get(language);
          if (text != null && !isCountedElsewhere(corpus, document)) {
            read(text);
          }
        });
    units.addBound();
    return units;
  }

  private boolean isCountedElsewhere(Corpus corpus, ParallelResolution document) {
    return corpus
        .adoptedAs(document.symbol())
        .filter(adopted -> !adopted.equals(document.symbol()))
        .flatMap(adopted -> corpus.find(adopted, language))
        .isPresent();
  }

  private void read(Resolution text) {
    units.beginDocument();
    for (Paragraph paragraph : text.paragraphs()) {
      boolean heading =
          paragraph.kind() == Paragraph.Kind.HEADING || paragraph.kind() == Paragraph.Kind.TITLE;
      read(text, paragraph.id(), paragraph.text(), heading);
    }
    for (Footnote footnote : text.footnotes()) {
      read(text, footnote.id(), footnote.text(), false);
    }
  }

  private void read(Resolution document, String locator, String text, boolean heading) {
    units.beginPlace(
        new Place(
            document.symbol(),
            document.version(),
            document.date(),
            units.documents() - 1,
            locator,
            text,
            heading));
    List<Token> tokens = analyzer.tokens(text, language);
    boolean capitalsTell = !isAllCapitals(text);
    boolean sentenceStart = true;
    int pending = UnitStream.FIRST;
    for (Token token : tokens) {
      if (token.kind() == Token.Kind.PUNCTUATION) {
        pending = mark(token);
        sentenceStart |= endsSentence(token.surface());
      } else if (words.bounds(token)) {
        units.addBound();
        pending = 0;
        sentenceStart = false;
      } else {
        add(token, pending | (capitalsTell ? letterFlags(token, sentenceStart) : 0));
        pending = 0;
        sentenceStart = token.kind() == Token.Kind.NUMBER && sentenceStart;
      }
    }
  }

  /** Takes a mark in and returns what it says of the next unit. */
  private int mark(Token token) {
    switch (token.surface()) {
      case ",", "、" -> {
        units.add("", UnitStream.COMMA, token.span().start(), token.span().end());
        return 0;
      }
      case "《", "«", "“", "\"", "<", "『", "「" -> {
        units.flagLast(token.surface().equals("\"") ? UnitStream.CLOSED : 0);
        units.addBound();
        return UnitStream.OPENED;
      }
      case "》", "»", "”", ">", "』", "」" -> {
        units.flagLast(UnitStream.CLOSED);
        units.addBound();
        return 0;
      }
      case "(", "（" -> {
        units.addBound();
        return UnitStream.BRACKET_OPENED;
      }
      case ")", "）" -> {
        units.flagLast(UnitStream.BRACKET_CLOSED);
        units.addBound();
        return 0;
      }
      default -> {
        units.addBound();
        return 0;
      }
    }
  }

  private void add(Token token, int more) {
    int flags = more;
    if (words.isContent(token, (more & UnitStream.CAPITAL) != 0)) {
      flags |= UnitStream.CONTENT;
    }
    if (token.kind() == Token.Kind.NUMBER) {
      flags |= UnitStream.NUMBER;
    } else if (token.kind() == Token.Kind.FUNCTION) {
      flags |= UnitStream.FUNCTION;
    }
    if (isAcronym(token.surface()) && !UnitWords.isRomanNumeral(token.surface())) {
      flags |= UnitStream.ACRONYM;
    }
    if (language.spaced() || token.kind() == Token.Kind.NUMBER || isLatin(token.surface())) {
      int edges = UnitStream.WORD_START | UnitStream.WORD_END;
      units.add(token.key(), flags | edges, start(token), token.span().end());
      if (!token.surface().endsWith(token.base())) {
        units.baseOfLast(token.base());
      }
    } else {
      addCharacters(token, flags);
    }
  }

  /** Where the base begins inside an Arabic word with proclitics; elsewhere the token's start. */
  private static int start(Token token) {
    int attached = token.surface().length() - token.base().length();
    return attached > 0 && token.surface().endsWith(token.base())
        ? token.span().start() + attached
        : token.span().start();
  }

  private void addCharacters(Token token, int flags) {
    String surface = token.surface();
    for (int i = 0; i < surface.length(); ) {
      int next = surface.offsetByCodePoints(i, 1);
      int edges =
          (i == 0 ? UnitStream.WORD_START : 0)
              | (next == surface.length() ? UnitStream.WORD_END : 0);
      int position = token.span().start();
      units.add(surface.substring(i, next), flags | edges, position + i, position + next);
      i = next;
    }
  }

  private static int letterFlags(Token token, boolean sentenceStart) {
    int first = token.surface().codePointAt(0);
    if (Character.isLowerCase(first)) {
      return UnitStream.SMALL;
    }
    return Character.isUpperCase(first) && !sentenceStart ? UnitStream.CAPITAL : 0;
  }

  private static boolean endsSentence(String mark) {
    return ".!?:;…•-–—*。！？：；؟؛".contains(mark);
  }

  private static boolean isAcronym(String surface) {
    int capitals = 0;
    for (int i = 0; i < surface.length(); i++) {
      capitals += Character.isUpperCase(surface.charAt(i)) ? 1 : 0;
    }
    return capitals >= 2 && capitals * 2 > surface.length();
  }

  private static boolean isLatin(String surface) {
    return surface.charAt(0) < '\u0530';
  }

  private static boolean isAllCapitals(String text) {
    int letters = 0;
    int capitals = 0;
    for (int i = 0; i < text.length(); i++) {
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
      capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
    }
    return capitals > letters * CAPITALS_EVERYWHERE;
  }
}
