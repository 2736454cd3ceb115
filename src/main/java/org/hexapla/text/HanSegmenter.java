package org.hexapla.text;

import com.ibm.icu.text.BreakIterator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds words in a run of Chinese characters: those of {@code words.txt} and {@code states.txt}
 * first, the longest from the left, and what lies between them by ICU's dictionary, which takes 联合国
 * apart.
 */
final class HanSegmenter {

  private static final BreakIterator PATTERN = BreakIterator.getWordInstance(Language.ZH.locale());

  /** Characters; what stands between two listed words is mostly shorter. */
  private static final int LONGEST_STRETCH = 24;

  /** Stretches remembered, a power of two; a new one takes the slot of an old one. */
  private static final int REMEMBERED = 1 << 15;

  /** An odd number near 2^32 divided by the golden ratio (Knuth's multiplicative hashing). */
  private static final int SPREAD = 0x9E3779B9;

  private final @Nullable Stretch[] stretches = new Stretch[REMEMBERED];

  /**
   * What stands between two listed words, or at an end.
   *
   * @param ends of its words: a bit for each
   */
  private record Stretch(String text, int ends) {}

  /** An iterator keeps state, so each thread has its own. */
  private final ThreadLocal<BreakIterator> iterators =
      ThreadLocal.withInitial(() -> (BreakIterator) PATTERN.clone());

  private final Set<String> words;
  private final Set<String> beginnings = new HashSet<>();
  private final int longestWord;

  HanSegmenter(List<String> words) {
    this.words = Set.copyOf(words);
    int longest = 0;
    for (String word : words) {
      beginnings.add(word.substring(0, Math.min(2, word.length())));
      longest = Math.max(longest, word.length());
    }
    longestWord = longest;
  }

  /** Hands over the end of every word of the run, in ascending order. */
  void ends(String run, IntConsumer ends) {
    int from = 0;
    int position = 0;
    while (position < run.length()) {
      int end = listedEnd(run, position);
      if (end > 0) {
        dictionaryEnds(run, from, position, ends);
        ends.accept(end);
        from = end;
        position = end;
      } else {
        position++;
      }
    }
    dictionaryEnds(run, from, run.length(), ends);
  }

  /** The end of the longest listed word that begins here; 0 where none does. */
  private int listedEnd(String run, int start) {
    if (start + 2 > run.length() || !beginnings.contains(run.substring(start, start + 2))) {
      return 0;
    }
    for (int end = Math.min(run.length(), start + longestWord); end > start + 1; end--) {
      if (words.contains(run.substring(start, end))) {
        return end;
      }
    }
    return 0;
  }

  private void dictionaryEnds(String run, int from, int to, IntConsumer ends) {
    if (to - from <= 1) {
      if (to > from) {
        ends.accept(to);
      }
      return;
    }
    if (to - from > LONGEST_STRETCH) {
      forEachEnd(run.substring(from, to), end -> ends.accept(from + end));
      return;
    }
    for (int left = stretch(run, from, to).ends(); left != 0; left &= left - 1) {
      ends.accept(from + Integer.numberOfTrailingZeros(left));
    }
  }

  private Stretch stretch(String run, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + run.charAt(i);
    }
    int slot = (hash * SPREAD) >>> (Integer.SIZE - Integer.numberOfTrailingZeros(REMEMBERED));
    Stretch known = stretches[slot];
    if (known == null || known.text.length() != to - from || !run.startsWith(known.text, from)) {
      String text = run.substring(from, to);
      int[] ends = {0};
      forEachEnd(text, end -> ends[0] |= 1 << end);
      known = new Stretch(text, ends[0]);
      stretches[slot] = known; // threads may race for a slot: each finds a whole one or none
    }
    return known;
  }

  private void forEachEnd(String stretch, IntConsumer ends) {
    BreakIterator boundaries = iterators.get();
    boundaries.setText(stretch);
    boundaries.first();
    for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
      ends.accept(end);
    }
  }
}
