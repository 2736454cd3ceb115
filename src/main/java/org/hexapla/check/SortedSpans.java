package org.hexapla.check;

import java.util.Comparator;
import java.util.List;
import org.hexapla.text.Span;

/** Stretches of one text in their order, of which those near a place are soon found. */
final class SortedSpans {

  private final List<Span> spans;
  private final int longest;

  private SortedSpans(List<Span> spans) {
    this.spans = spans;
    this.longest = spans.stream().mapToInt(Span::length).max().orElse(0);
  }

  static SortedSpans of(List<Span> spans) {
    return new SortedSpans(spans.stream().sorted(Comparator.comparingInt(Span::start)).toList());
  }

  /** Those that begin at or behind one place and not behind another. */
  List<Span> beginningIn(int first, int last) {
    int from = firstFrom(first);
    return spans.subList(from, Math.max(from, firstFrom(last + 1)));
  }

  /** Whether one of them holds a stretch. */
  boolean hold(Span span) {
    return beginningIn(span.end() - longest, span.start()).stream()
        .anyMatch(one -> one.contains(span));
  }

  private int firstFrom(int place) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).start() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
