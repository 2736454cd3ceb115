package org.hexapla.search;

import java.util.List;
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

  /** Judgements remembered; a power of two. The next that falls into a slot takes it over. */
  private static final int REMEMBERED = 1 << 14;

  private final TextAnalyzer analyzer;
  private final @Nullable Judgement[] remembered = new Judgement[REMEMBERED];

  /** Whether a term stands at a place of a window: segmentation takes long, texts repeat. */
  private record Judgement(String window, Span term, boolean stands) {}

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
    String window = text.substring(from, to);
    Span inWindow = new Span(span.start() - from, span.end() - from);
    int slot = (31 * window.hashCode() + inWindow.hashCode()) & (REMEMBERED - 1);
    Judgement known = remembered[slot];
    if (known == null || !known.term.equals(inWindow) || !known.window.equals(window)) {
      known = new Judgement(window, inWindow, judge(window, inWindow));
      remembered[slot] = known; // threads may race for a slot: each finds a whole one or none
    }
    return known.stands;
  }

  private boolean judge(String window, Span inWindow) {
    List<Token> words = analyzer.tokens(window, Language.ZH);
    if (hasBounds(words, inWindow)) {
      return true;
    }
    boolean insideOne =
        words.stream()
            .anyMatch(
                word -> word.span().contains(inWindow) && word.span().length() > inWindow.length());
    return !insideOne && count(window, inWindow) < words.size();
  }

  private static boolean hasBounds(List<Token> words, Span span) {
    return words.stream().anyMatch(word -> word.span().start() == span.start())
        && words.stream().anyMatch(word -> word.span().end() == span.end());
  }

  /** How many words there are when the term is one. */
  private int count(String window, Span span) {
    return 1
        + analyzer.tokens(window.substring(0, span.start()), Language.ZH).size()
        + analyzer.tokens(window.substring(span.end()), Language.ZH).size();
  }

  private static boolean isHan(String text, int at) {
    return Character.isIdeographic(text.charAt(at));
  }
}
