package org.hexapla.search;

import org.hexapla.text.Language;
import org.hexapla.text.Span;
import org.hexapla.text.TextAnalyzer;
import org.hexapla.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Judges whether a short Chinese term stands in a text as words, or only as neighbouring characters
 * of other words: 大会 does not stand in 扩大会议, nor 中国 in 发展中国家.
 *
 * <p>A term of four characters or more is never there by chance. A shorter one stands where the
 * bounds of words are its bounds. Where they are not, the segmentation itself may be wrong: the
 * term stands there if it makes fewer words of its surroundings than there were without it.
 */
final class HanBounds {

  /** Characters. */
  private static final int LONG_ENOUGH = 4;

  /** Characters looked at on either side. */
  private static final int SURROUNDINGS = 6;

  /**
   * Judgements remembered, a power of two: about 7 MB when full. The next that falls into a slot
   * takes it over.
   */
  private static final int REMEMBERED = 1 << 16;

  private final TextAnalyzer analyzer;
  private final @Nullable Judgement[] remembered = new Judgement[REMEMBERED];

  /** Whether a term stands at a place of a window: segmentation takes long, texts repeat. */
  private record Judgement(String window, int start, int end, boolean stands) {}

  HanBounds(TextAnalyzer analyzer) {
    this.analyzer = analyzer;
  }

  boolean stands(String text, Span span) {
    if (span.length() >= LONG_ENOUGH || !isHan(text, span.start())) {
      return true;
    }
    int from = span.start();
    while (from > 0 && span.start() - from < SURROUNDINGS && isHan(text, from - 1)) {
      from--;
    }
    int to = span.end();
    while (to < text.length() && to - span.end() < SURROUNDINGS && isHan(text, to)) {
      to++;
    }
    return judgement(text, from, to, span.start() - from, span.end() - from).stands;
  }

  private Judgement judgement(String text, int from, int to, int start, int end) {
    int hash = 31 * start + end;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int slot = (hash ^ (hash >>> 15)) & (REMEMBERED - 1);
    Judgement known = remembered[slot];
    if (known == null
        || known.start != start
        || known.end != end
        || known.window.length() != to - from
        || !text.startsWith(known.window, from)) {
      String window = text.substring(from, to);
      known = new Judgement(window, start, end, judge(window, start, end));
      remembered[slot] = known; // threads may race for a slot: each finds a whole one or none
    }
    return known;
  }

  private boolean judge(String window, int start, int end) {
    long ends = ends(window);
    if ((start == 0 || isIn(ends, start)) && isIn(ends, end)) {
      return true;
    }
    boolean insideOne = true;
    for (int i = start + 1; i < end; i++) {
      insideOne &= !isIn(ends, i);
    }
    return !insideOne
        && Long.bitCount(ends(window.substring(0, start)))
                + 1
                + Long.bitCount(ends(window.substring(end)))
            < Long.bitCount(ends);
  }

  private static boolean isIn(long ends, int place) {
    return (ends >>> place & 1) == 1;
  }

  /** Where the words of a window end: a bit for each. */
  private long ends(String window) {
    long[] ends = {0};
    if (window.chars().allMatch(HanBounds::isHan)) {
      analyzer.hanWordEnds(window, end -> ends[0] |= 1L << end);
    } else { // the term has figures or letters of others in it
      for (Token word : analyzer.tokens(window, Language.ZH)) {
        ends[0] |= 1L << word.span().end();
      }
    }
    return ends[0];
  }

  private static boolean isHan(int unit) {
    return Character.isIdeographic(unit);
  }

  private static boolean isHan(String text, int at) {
    return isHan(text.charAt(at));
  }
}
