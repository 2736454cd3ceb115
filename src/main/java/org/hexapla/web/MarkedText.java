package org.hexapla.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hexapla.text.Span;
import org.jspecify.annotations.Nullable;

/** Cuts a text into what is marked and what is not. For one text. */
public final class MarkedText {

  private final String text;
  private final List<Stretch> stretches = new ArrayList<>();

  MarkedText(String text) {
    this.text = text;
  }

  private record Stretch(Span span, @Nullable String address, @Nullable String note) {}

  /**
   * A stretch of a text.
   *
   * @param address where it leads, or null
   * @param note the id of the element that explains it, or null
   */
  public record Piece(String text, @Nullable String address, @Nullable String note) {}

  /**
   * Marks a stretch; one that overlaps an earlier mark, or is empty or outside, is left as it is.
   */
  void mark(Span span, @Nullable String address, @Nullable String note) {
    if (isFree(span)) {
      stretches.add(new Stretch(span, address, note));
    }
  }

  /** Whether a stretch can be marked. */
  boolean isFree(Span span) {
    return span.length() > 0
        && span.end() <= text.length()
        && stretches.stream().noneMatch(other -> other.span().overlaps(span));
  }

  List<Piece> pieces() {
    stretches.sort(Comparator.comparing(Stretch::span));
    List<Piece> pieces = new ArrayList<>();
    int done = 0;
    for (Stretch stretch : stretches) {
      add(pieces, text.substring(done, stretch.span().start()), null, null);
      add(pieces, stretch.span().of(text), stretch.address(), stretch.note());
      done = stretch.span().end();
    }
    add(pieces, text.substring(done), null, null);
    return pieces;
  }

  private static void add(
      List<Piece> pieces, String text, @Nullable String address, @Nullable String note) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, address, note));
    }
  }
}
