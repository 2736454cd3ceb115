package org.hexapla.align.series;

import java.util.ArrayList;
import java.util.List;
import org.hexapla.corpus.Footnote;
import org.hexapla.corpus.Paragraph;
import org.hexapla.corpus.Resolution;
import org.hexapla.extract.NameWords;
import org.hexapla.text.Language;
import org.hexapla.text.Span;
import org.hexapla.text.TextAnalyzer;
import org.hexapla.text.Token;

/** Reads documents of one language into units. */
final class UnitTexts {

  private static final String ORDINAL_SIGN = "第";

  private final Language language;
  private final TextAnalyzer analyzer;
  private final NameWords words;

  UnitTexts(Language language, TextAnalyzer analyzer) {
    this.language = language;
    this.analyzer = analyzer;
    this.words = new NameWords(language, analyzer);
  }

  NameWords words() {
    return words;
  }

  /** The paragraphs of a document. */
  List<UnitText> paragraphs(Resolution document) {
    List<UnitText> texts = new ArrayList<>();
    for (Paragraph paragraph : document.paragraphs()) {
      texts.add(read(document, paragraph.id(), paragraph.text()));
    }
    return texts;
  }

  /** The paragraphs and footnotes of a document. */
  List<UnitText> all(Resolution document) {
    List<UnitText> texts = paragraphs(document);
    for (Footnote note : document.footnotes()) {
      texts.add(read(document, note.id(), note.text()));
    }
    return texts;
  }

  /** The units of a string that is in no document, as a title. */
  List<Unit> units(String text) {
    List<Unit> units = new ArrayList<>();
    for (Token token : analyzer.tokens(text, language)) {
      Unit.Role role = role(token);
      if (language.spaced() || role == Unit.Role.BOUND) {
        units.add(new Unit(key(token), token, token.span(), role));
      } else {
        addCharacters(token, role, units);
      }
    }
    return language.spaced() ? units : withoutOrdinals(units);
  }

  private UnitText read(Resolution document, String locator, String text) {
    return new UnitText(document, locator, text, List.copyOf(units(text)));
  }

  /** Words that do not tell terms apart have no key of their own; here they are themselves. */
  private static String key(Token token) {
    return token.key().isBlank() ? token.surface().toLowerCase(java.util.Locale.ROOT) : token.key();
  }

  private Unit.Role role(Token token) {
    if (words.bounds(token)) {
      return Unit.Role.BOUND;
    }
    if (token.kind() == Token.Kind.FUNCTION) {
      return words.joins(token) ? Unit.Role.JOIN : Unit.Role.LINK;
    }
    return words.isContent(token) ? Unit.Role.WORD : Unit.Role.GENERAL;
  }

  private static void addCharacters(Token token, Unit.Role role, List<Unit> units) {
    String surface = token.surface();
    for (int i = 0; i < surface.length(); ) {
      int next = surface.offsetByCodePoints(i, 1);
      int start = token.span().start();
      units.add(
          new Unit(surface.substring(i, next), token, new Span(start + i, start + next), role));
      i = next;
    }
  }

  /** 第十九届 tells which one of a series it is: no part of its name. */
  private List<Unit> withoutOrdinals(List<Unit> units) {
    List<Unit> marked = new ArrayList<>(units);
    for (int i = 0; i < marked.size(); i++) {
      if (marked.get(i).key().equals(ORDINAL_SIGN)) {
        int end = i + 1;
        while (end < marked.size() && words.isNumberSign(marked.get(end).key())) {
          end++;
        }
        int measureWord = end == i + 1 || end == marked.size() ? 0 : 1;
        for (int bound = i; bound < end + measureWord; bound++) {
          Unit unit = marked.get(bound);
          marked.set(bound, new Unit(unit.key(), unit.token(), unit.span(), Unit.Role.BOUND));
        }
      }
    }
    return marked;
  }
}
