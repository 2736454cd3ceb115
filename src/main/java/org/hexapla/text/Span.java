package org.hexapla.text;

/**
 * A stretch of a text: UTF-16 code units, half-open, always into the original text.
 *
 * @param start the first unit, from 0
 * @param end the unit behind the last, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  public int length() {
    return end - start;
  }

  /** The words that the span points at. */
  public String of(String text) {
    return text.substring(start, end);
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The same stretch, seen from a text in which it begins {@code units} later. */
  public Span shift(int units) {
    return new Span(start + units, end + units);
  }

  /** By start; of two that start together the longer comes first. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(other.end, end);
  }
}
