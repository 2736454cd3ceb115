package org.hexapla.extract;

import java.util.List;
import java.util.stream.Collectors;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.Footnote;
import org.hexapla.corpus.Paragraph;
import org.hexapla.corpus.ParallelResolution;
import org.hexapla.corpus.Resolution;
import org.hexapla.extract.UnitStream.Place;
import org.hexapla.text.Language;
import org.hexapla.text.Span;
import org.hexapla.text.TextAnalyzer;
import org.hexapla.text.Token;
import org.jspecify.annotations.Nullable;

/** Reads a corpus in one language into units. A draft whose adopted text is there is left out. */
final class UnitReader {

  /** Of the letters of a paragraph, the share of capitals from which they say nothing. */
  private static final double CAPITALS_EVERYWHERE = 0.6;

  /** The key of all numbers of events; no word of a text has it, for the sign is a mark. */
  private static final String ORDINAL_KEY = "…";

  private final Language language;
  private final TextAnalyzer analyzer;
  private final UnitWords words;
  private final ClassHeads heads;
  private final Ordinals ordinals;
  private final StateNames states;
  private final UnitStream units = new UnitStream();

  /** The places of Chinese numbers of events in the text that is read, and how many are past. */
  private List<Span> numbered = List.of();

  private int numberedPast;
  private @Nullable Span numberTaken;

  UnitReader(Language language, TextAnalyzer analyzer, UnitWords words) {
    this.language = language;
    this.analyzer = analyzer;
    this.words = words;
    heads = new ClassHeads(language, analyzer);
    ordinals = new Ordinals(language, analyzer, heads);
    states = new StateNames(language);
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
    numbered = language == Language.ZH ? Ordinals.chinese(text) : List.of();
    numberedPast = 0;
    boolean capitalsTell = !isAllCapitals(text);
    boolean sentenceStart = true;
    int pending = UnitStream.FIRST;
    int titleEnd = 0;
    int stateEnd = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.span().start() < stateEnd) {
        addInsideState(token);
        continue;
      }
      stateEnd = states.end(text, start(token));
      if (i > 0 && i >= titleEnd && words.beginsPhrase(tokens.get(i - 1), token)) {
        units.addBound();
      }
      int ordinalEnd = language.spaced() ? ordinals.end(tokens, i) : i;
      Span number = numberAt(token.span().start());
      if (ordinalEnd > i) {
        addOrdinal(tokens.subList(i, ordinalEnd), pending);
        i = ordinalEnd - 1;
        pending = 0;
        sentenceStart = false;
      } else if (number != null) {
        addChineseOrdinal(text, number, token, pending);
        pending = 0;
      } else if (token.kind() == Token.Kind.PUNCTUATION
          && !(i < titleEnd && Titles.mayHold(token))) {
        titleEnd = Math.max(titleEnd, Titles.end(tokens, i));
        pending = mark(token);
        sentenceStart |= endsSentence(token.surface());
      } else if (i >= titleEnd && stateEnd <= token.span().end() && words.bounds(token)) {
        units.addBound();
        pending = 0;
        sentenceStart = false;
      } else if (token.kind() == Token.Kind.PUNCTUATION) {
        addInsideTitle(token);
      } else {
        add(token, pending | (capitalsTell ? letterFlags(token, sentenceStart) : 0));
        pending = 0;
        sentenceStart = token.kind() == Token.Kind.NUMBER && sentenceStart;
      }
    }
  }

  /** What stands behind the first word of the name of a State, whatever it is elsewhere. */
  private void addInsideState(Token token) {
    if (token.kind() != Token.Kind.PUNCTUATION) {
      boolean word = token.kind() == Token.Kind.WORD;
      add(token, letterFlags(token, false) | (word ? UnitStream.CONTENT : 0));
    }
  }

  private void addInsideTitle(Token mark) {
    if (",、،".contains(mark.surface())) {
      units.add("", UnitStream.COMMA, mark.span().start(), mark.span().end());
    }
  }

  /** One unit for all words of a number. */
  private void addOrdinal(List<Token> number, int flags) {
    int edges = UnitStream.WORD_START | UnitStream.WORD_END;
    int from = start(number.get(0));
    int to = number.get(number.size() - 1).span().end();
    if (language == Language.AR) {
      units.flagLast(UnitStream.CONTENT); // the event that is numbered
    }
    units.add(ORDINAL_KEY, flags | edges | UnitStream.CONTENT | UnitStream.ORDINAL, from, to);
    units.ordinalOfLast(number.stream().map(Token::key).collect(Collectors.joining(" ")));
  }

  /** The number of an event in Chinese that holds a position. */
  private @Nullable Span numberAt(int position) {
    while (numberedPast < numbered.size() && numbered.get(numberedPast).end() <= position) {
      numberedPast++;
    }
    boolean inside =
        numberedPast < numbered.size() && numbered.get(numberedPast).start() <= position;
    return inside ? numbered.get(numberedPast) : null;
  }

  /** Takes the number in with its first token, and what the last token has beyond it. */
  private void addChineseOrdinal(String text, Span number, Token token, int flags) {
    if (numberTaken != number) {
      numberTaken = number;
      String written = number.of(text);
      String counter = written.substring(written.length() - 1);
      int edges = UnitStream.WORD_START | UnitStream.WORD_END;
      units.add(
          ORDINAL_KEY + counter,
          flags | edges | UnitStream.CONTENT | UnitStream.ORDINAL,
          token.span().start(),
          number.end());
      units.ordinalOfLast(written.replaceAll("[第届次\\s]", ""));
    }
    for (int from = number.end(); from < token.span().end(); from++) {
      units.add(text.substring(from, from + 1), UnitStream.CONTENT, from, from + 1);
    }
  }

  /** Takes a mark in and returns what it says of the next unit. */
  private int mark(Token token) {
    switch (token.surface()) {
      case ",", "、", "،" -> {
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
    boolean numbered = units.lastHas(UnitStream.ORDINAL) && heads.of(token) == TermClass.EVENT;
    if (numbered || words.isContent(token, (more & UnitStream.CAPITAL) != 0)) {
      flags |= UnitStream.CONTENT;
    }
    if (token.kind() == Token.Kind.NUMBER) {
      flags |= UnitStream.NUMBER;
    } else if (token.kind() == Token.Kind.FUNCTION) {
      flags |= UnitStream.FUNCTION;
    }
    if (language.spaced() && heads.of(token) != TermClass.CONCEPT) {
      flags |= UnitStream.HEAD;
    }
    if (words.needsNounBehind(token)) {
      flags |= UnitStream.MODIFIER;
    }
    if (words.isGeneral(token)) {
      flags |= UnitStream.GENERAL;
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

  private void addCharacters(Token token, int more) {
    String surface = token.surface();
    boolean single = surface.length() == 1 && (more & UnitStream.CONTENT) != 0;
    int flags = more | (single ? UnitStream.SINGLE : 0);
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
