package org.hexapla.align.series;

import java.util.List;
import java.util.Locale;
import org.hexapla.align.series.KnownNames.Known;
import org.hexapla.extract.TermClass;
import org.hexapla.text.Language;
import org.hexapla.text.Span;

/**
 * Where, in a stretch without bounding words, the name around a change begins and ends. Each script
 * shows it otherwise: Chinese by the words around, English by capitals throughout, French, Spanish
 * and Russian by the capital that begins a name, Arabic by the prepositions that it has none of.
 */
final class NameBounds {

  private static final Span NONE = new Span(0, 0);
  private static final int LONGEST_CHINESE = 28;
  private static final int LONGEST = 10;

  private final Language language;
  private final KnownNames known;

  NameBounds(Language language, KnownNames known) {
    this.language = language;
    this.known = known;
  }

  /** Whether a name has a length that names have, in units. */
  boolean isLong(Span name) {
    return language.spaced()
        ? name.length() > 0 && name.length() <= LONGEST
        : name.length() > 1 && name.length() <= LONGEST_CHINESE;
  }

  /**
   * The name, in units; empty where there is none.
   *
   * @param start of the stretch
   * @param end of the stretch
   * @param changeStart of what was changed
   * @param changeEnd of what was changed
   */
  Span of(UnitText text, int start, int end, int changeStart, int changeEnd) {
    return switch (language) {
      case ZH -> chinese(text, trimmed(text, start, end), changeEnd);
      case AR ->
          fromHead(
              text, trimmedPrepositions(text, start, end, changeStart, changeEnd), changeStart);
      case EN, ES ->
          known(text, capitals(text, start, end, changeStart, changeEnd), changeStart, changeEnd);
      default ->
          onlyCapitals(
              text,
              known(
                  text,
                  fromCapital(text, start, end, changeStart, changeEnd),
                  changeStart,
                  changeEnd));
    };
  }

  /**
   * The candidate that the name is, or begins with, also where a preposition behind it was changed;
   * nothing if it ends before the change. A head by itself, as which a body is called the second
   * time, says nothing of where its name ends.
   */
  private Span known(UnitText text, Span name, int changeStart, int changeEnd) {
    for (Known one : known.in(text)) {
      boolean begins =
          one.span().start() == name.start()
              && name.contains(one.span())
              && !isBareHead(text, one.span());
      if (begins && one.term().termClass() != TermClass.CONCEPT && one.term().frequency() > 1) {
        if (one.span().end() < changeStart) {
          return NONE;
        }
        if (one.span().end() > changeStart || isLink(text, one.span().end())) {
          return one.span();
        }
      }
    }
    return withoutOwner(text, name, changeEnd);
  }

  private static boolean isLink(UnitText text, int at) {
    return at < text.units().size() && text.units().get(at).role() == Unit.Role.LINK;
  }

  private boolean isBareHead(UnitText text, Span name) {
    return text.tokens(name.start(), name.end()).size() == 1 && known.hasHead(text, name);
  }

  /**
   * Without the organ to which an organ belongs: {@code of the Secretariat}; in Russian no
   * preposition says so.
   */
  private Span withoutOwner(UnitText text, Span name, int changeEnd) {
    if (language == Language.RU) {
      return name;
    }
    for (int i = Math.max(changeEnd, name.start() + 1); i < name.end(); i++) {
      if (text.units().get(i).isGrammar()) {
        Span tail = trimmed(text, i, name.end());
        if (tail.length() > 0
            && isOwner(known.classOf(text, tail), tail.length())
            && known.classOf(text, new Span(name.start(), i)) == TermClass.ORGAN) {
          return trimmed(text, name.start(), i);
        }
      }
    }
    return name;
  }

  /** In Spanish the Secretariat and a secretary have one stem. */
  private static boolean isOwner(TermClass named, int words) {
    return named == TermClass.ORGAN || named == TermClass.OFFICE && words == 1;
  }

  /** A Russian name that ended with an adjective takes in the noun, of however general a sense. */
  private Span trimmed(UnitText text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && !text.units().get(from).isContent()) {
      from++;
    }
    while (to > from && !text.units().get(to - 1).isContent()) {
      to--;
    }
    while (from < to
        && to < end
        && known.needsNounBehind(text, to - 1)
        && text.units().get(to).isWord()) {
      to++;
    }
    return new Span(from, to);
  }

  /**
   * Without a State in front, which tells where; nothing if what follows the change is a known
   * name.
   */
  private Span chinese(UnitText text, Span name, int changeEnd) {
    int start = name.start();
    for (int cut = name.end() - 1; cut > start; cut--) {
      if (known.isState(text.keys(start, cut))) {
        start = cut;
        break;
      }
    }
    for (int cut = Math.max(start + 1, changeEnd); cut < name.end(); cut++) {
      if (text.units().get(cut).beginsWord()
          && !isBareHead(text, new Span(cut, name.end()))
          && known.isFrequent(text.keys(cut, name.end()))) {
        return NONE;
      }
    }
    return new Span(start, name.end());
  }

  private Span trimmedPrepositions(
      UnitText text, int start, int end, int changeStart, int changeEnd) {
    int from = Math.min(Math.max(changeStart, start), end);
    int to = Math.min(Math.max(changeEnd, from), end);
    while (from > start
        && !text.units().get(from - 1).isGrammar()
        && (from >= changeStart || !attached(text, from))) {
      from--;
    }
    while (to < end && !text.units().get(to).isGrammar() && !attached(text, to)) {
      to++;
    }
    return trimmed(text, from, to);
  }

  /** Whether a preposition is written together with the word: what it governs begins here. */
  private static boolean attached(UnitText text, int at) {
    return at < text.units().size() && text.units().get(at).isAttached();
  }

  private Span capitals(UnitText text, int start, int end, int changeStart, int changeEnd) {
    int from = Math.min(Math.max(changeStart, start), end);
    int to = Math.min(Math.max(changeEnd, from), end);
    while (from > start
        && !addsAnother(text, from - 1)
        && (isCapital(text, from - 1) || text.units().get(from - 1).isGrammar())) {
      from--;
    }
    while (to < end
        && !addsAnother(text, to)
        && (isCapital(text, to) || text.units().get(to).isGrammar())) {
      to++;
    }
    for (int i = to - 1; i > from; i--) {
      to = addsAnother(text, i) ? i : to;
    }
    Span name = trimmed(text, from, to);
    List<Unit> units = text.units();
    for (int i = name.start(); i < name.end(); i++) {
      if (!isCapital(text, i) && !units.get(i).isGrammar()) {
        return NONE;
      }
    }
    return name;
  }

  /**
   * From the nearest capital before the change; where that name ends before the change, from the
   * first capital in it: {@code du rapport [du Bureau des marées]}.
   */
  private Span fromCapital(UnitText text, int start, int end, int changeStart, int changeEnd) {
    int from = Math.min(changeStart, end - 1);
    while (from >= start && !isCapital(text, from)) {
      from--;
    }
    Span name = from < start ? NONE : upToCapital(text, from, end);
    int inside = Math.max(changeStart, start);
    int last = Math.min(changeEnd, end);
    if (name.end() > changeStart || inside >= last) {
      return name;
    }
    while (inside < last && !isCapital(text, inside)) {
      inside++;
    }
    return inside < last ? upToCapital(text, inside, end) : name;
  }

  /** Up to the next capital behind a small letter. */
  private Span upToCapital(UnitText text, int from, int end) {
    int to = from + 1;
    boolean small = false;
    while (to < end && !addsAnother(text, to) && !(small && isCapital(text, to))) {
      small |= text.units().get(to).isContent() && !isCapital(text, to);
      to++;
    }
    return trimmed(text, from, to);
  }

  /** A name whose head does not say so, as of a place, goes no further than its capitals do. */
  private Span onlyCapitals(UnitText text, Span name) {
    if (name.length() == 0 || known.hasHead(text, name)) {
      return name;
    }
    int to = name.start();
    while (to < name.end() && (isCapital(text, to) || text.units().get(to).isGrammar())) {
      to++;
    }
    return trimmed(text, name.start(), to);
  }

  /**
   * From the first word that says that it is a name, up to the next that does and is joined to it:
   * {@code تقرير [مكتب شؤون الغابات] ومجلس الأنهار}.
   */
  private Span fromHead(UnitText text, Span name, int changeStart) {
    int from = name.start();
    while (from < name.end() && !known.isHead(text, from)) {
      from++;
    }
    if (from == name.end() || from > changeStart) {
      return name;
    }
    int to = from + 1;
    while (to < name.end() && !(known.isHead(text, to) && text.units().get(to).isJoined())) {
      to++;
    }
    return new Span(from, to);
  }

  /**
   * Whether a word joins another thing and not the rest of the name: what follows has an article or
   * preposition of its own, which in French and Spanish is not that of the genitive.
   */
  private boolean addsAnother(UnitText text, int at) {
    if (text.units().get(at).role() != Unit.Role.JOIN || at + 1 >= text.units().size()) {
      return false;
    }
    Unit next = text.units().get(at + 1);
    boolean romance = language == Language.FR || language == Language.ES;
    return next.isGrammar()
        && !(romance && next.token().surface().toLowerCase(Locale.ROOT).startsWith("d"));
  }

  /** Whether a word is written like a name; at the start of a paragraph a capital says nothing. */
  private static boolean isCapital(UnitText text, int at) {
    return at > 0 && Character.isUpperCase(text.units().get(at).token().surface().codePointAt(0));
  }
}
