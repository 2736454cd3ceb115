package org.hexapla.align;

import java.util.Arrays;
import java.util.List;
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

  private Bitext(LanguageText source, LanguageText target, Builder units) {
    this.source = source;
    this.target = target;
    sourceFrom = units.sourceFrom.toArray();
    sourceTo = units.sourceTo.toArray();
    targetFrom = units.targetFrom.toArray();
    targetTo = units.targetTo.toArray();
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

  /** Pairs the documents that the corpus has in both languages. */
  static Bitext read(
      Corpus corpus, LanguageText source, LanguageText target, ParagraphAligner paragraphs) {
    Builder units = new Builder();
    corpus.forEach(
        parallel -> {
          Resolution left = parallel.versions().get(source.language());
          Resolution right = parallel.versions().get(target.language());
          if (left != null && right != null) {
            for (Bead bead : paragraphs.align(left, right)) {
              units.add(
                  stretch(source, left, bead.source()), stretch(target, right, bead.target()));
            }
            footnotes(source, target, left, right, units);
          }
        });
    return new Bitext(source, target, units);
  }

  private static void footnotes(
      LanguageText source, LanguageText target, Resolution left, Resolution right, Builder units) {
    for (Footnote footnote : left.footnotes()) {
      if (right.footnotes().stream().anyMatch(other -> other.mark().equals(footnote.mark()))) {
        List<String> id = List.of(footnote.id());
        units.add(stretch(source, left, id), stretch(target, right, id));
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

  private static final class Builder {
    private final IntList sourceFrom = new IntList();
    private final IntList sourceTo = new IntList();
    private final IntList targetFrom = new IntList();
    private final IntList targetTo = new IntList();

    void add(int[] left, int[] right) {
      if (left[1] > left[0] && right[1] > right[0]) {
        sourceFrom.add(left[0]);
        sourceTo.add(left[1]);
        targetFrom.add(right[0]);
        targetTo.add(right[1]);
      }
    }
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
