package org.hexapla.align;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.Footnote;
import org.hexapla.corpus.Resolution;

/**
 * The text of two languages, cut into units that say the same: a pair of paragraphs, or of a few
 * where one language splits what the other joins. A unit is a stretch of tokens on each side.
 */
final class Bitext {

  private final LanguageText source;
  private final LanguageText target;
  private final int[] sourceFrom;
  private final int[] sourceTo;
  private final int[] targetFrom;
  private final int[] targetTo;
  private final int[] unitBySource;
  private final int[] unitByTarget;

  private Bitext(LanguageText source, LanguageText target, List<UnitCollector.Unit> units) {
    this.source = source;
    this.target = target;
    sourceFrom = units.stream().mapToInt(unit -> unit.left()[0]).toArray();
    sourceTo = units.stream().mapToInt(unit -> unit.left()[1]).toArray();
    targetFrom = units.stream().mapToInt(unit -> unit.right()[0]).toArray();
    targetTo = units.stream().mapToInt(unit -> unit.right()[1]).toArray();
    unitBySource = unitByToken(source.size(), sourceFrom, sourceTo);
    unitByTarget = unitByToken(target.size(), targetFrom, targetTo);
  }

  private Bitext(Bitext other, int[] units) {
    source = other.source;
    target = other.target;
    sourceFrom = Arrays.stream(units).map(unit -> other.sourceFrom[unit]).toArray();
    sourceTo = Arrays.stream(units).map(unit -> other.sourceTo[unit]).toArray();
    targetFrom = Arrays.stream(units).map(unit -> other.targetFrom[unit]).toArray();
    targetTo = Arrays.stream(units).map(unit -> other.targetTo[unit]).toArray();
    unitBySource = unitByToken(source.size(), sourceFrom, sourceTo);
    unitByTarget = unitByToken(target.size(), targetFrom, targetTo);
  }

  private static int[] unitByToken(int tokens, int[] from, int[] to) {
    int[] units = new int[tokens];
    Arrays.fill(units, -1);
    for (int unit = 0; unit < from.length; unit++) {
      Arrays.fill(units, from[unit], to[unit], unit);
    }
    return units;
  }

  private Bitext(Bitext other) {
    source = other.target;
    target = other.source;
    sourceFrom = other.targetFrom;
    sourceTo = other.targetTo;
    targetFrom = other.sourceFrom;
    targetTo = other.sourceTo;
    unitBySource = other.unitByTarget;
    unitByTarget = other.unitBySource;
  }

  /**
   * Pairs the documents that the corpus has in both languages; what looks wrongly paired is left
   * out.
   */
  static Bitext read(
      Corpus corpus, LanguageText source, LanguageText target, ParagraphAligner paragraphs) {
    UnitCollector units = new UnitCollector(source.language(), target.language());
    corpus.forEach(
        parallel -> {
          Resolution left = parallel.versions().get(source.language());
          Resolution right = parallel.versions().get(target.language());
          if (left != null && right != null) {
            for (Bead bead : paragraphs.align(left, right)) {
              units.add(unit(source, target, left, right, bead));
            }
            footnotes(source, target, left, right, units);
          }
        });
    return new Bitext(source, target, units.believed());
  }

  private static void footnotes(
      LanguageText source,
      LanguageText target,
      Resolution left,
      Resolution right,
      UnitCollector units) {
    for (Footnote footnote : left.footnotes()) {
      if (right.footnotes().stream().anyMatch(other -> other.mark().equals(footnote.mark()))) {
        List<String> id = List.of(footnote.id());
        units.add(unit(source, target, left, right, new Bead(id, id, 0)));
      }
    }
  }

  /** The tokens of paragraphs that follow each other; null where there are none. */
  private static int[] stretch(LanguageText text, Resolution document, List<String> ids) {
    if (ids.isEmpty()) {
      return new int[] {0, 0};
    }
    int first = text.place(document.symbol(), ids.get(0));
    int last = text.place(document.symbol(), ids.get(ids.size() - 1));
    return new int[] {text.firstToken(first), text.firstToken(last + 1)};
  }

  private static UnitCollector.Unit unit(
      LanguageText source, LanguageText target, Resolution left, Resolution right, Bead bead) {
    int line =
        bead.source().size() == 1
            ? left.paragraph(bead.source().get(0))
                .filter(StructureCost::isLineOfBitext)
                .map(StructureCost::lineNumber)
                .orElse(-1)
            : -1;
    return new UnitCollector.Unit(
        left.symbol(),
        line,
        text(source, left, bead.source()),
        text(target, right, bead.target()),
        stretch(source, left, bead.source()),
        stretch(target, right, bead.target()));
  }

  private static String text(LanguageText text, Resolution document, List<String> ids) {
    return ids.stream()
        .map(id -> text.placeAt(text.place(document.symbol(), id)).text())
        .collect(Collectors.joining(" "));
  }

  /** Some of the pairs, of the same texts. */
  Bitext only(int[] units) {
    return new Bitext(this, units);
  }

  /** The same pairs, seen from the other language. */
  Bitext reversed() {
    return new Bitext(this);
  }

  LanguageText source() {
    return source;
  }

  LanguageText target() {
    return target;
  }

  /** How many units there are. */
  int size() {
    return sourceFrom.length;
  }

  int sourceFrom(int unit) {
    return sourceFrom[unit];
  }

  int sourceTo(int unit) {
    return sourceTo[unit];
  }

  int targetFrom(int unit) {
    return targetFrom[unit];
  }

  int targetTo(int unit) {
    return targetTo[unit];
  }

  int sourceLength(int unit) {
    return sourceTo[unit] - sourceFrom[unit];
  }

  int targetLength(int unit) {
    return targetTo[unit] - targetFrom[unit];
  }

  /** The unit in which a source token stands, or −1 where its paragraph has no counterpart. */
  int unitOfSource(int token) {
    return unitBySource[token];
  }

  /** The unit in which a target token stands, or −1 where its paragraph has no counterpart. */
  int unitOfTarget(int token) {
    return unitByTarget[token];
  }
}
