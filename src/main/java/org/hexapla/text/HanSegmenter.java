package org.hexapla.text;

import com.ibm.icu.text.BreakIterator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * Finds words in a run of Chinese characters: those of {@code words.txt} and {@code states.txt}
 * first, the longest from the left, and what lies between them by ICU's dictionary, which takes 联合国
 * apart.
 */
final class HanSegmenter {

  private static final BreakIterator PATTERN = BreakIterator.getWordInstance(Language.ZH.locale());

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
    BreakIterator boundaries = iterators.get();
    boundaries.setText(run.substring(from, to));
    boundaries.first();
    for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
      ends.accept(from + end);
    }
  }
}
