package org.hexapla.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hexapla.text.Span;
import org.junit.jupiter.api.Test;

class SortedSpansTest {

  private static final Span TITLE = new Span(10, 50);
  private static final Span INNER = new Span(20, 25);
  private static final SortedSpans SPANS =
      SortedSpans.of(List.of(new Span(60, 65), INNER, TITLE, new Span(0, 3)));

  @Test
  void givesThoseThatBeginBetweenTwoPlacesBothIncluded() {
    assertEquals(List.of(TITLE, INNER), SPANS.beginningIn(10, 20));
    assertEquals(List.of(TITLE), SPANS.beginningIn(10, 19));
    assertEquals(List.of(INNER), SPANS.beginningIn(11, 59));
    assertEquals(List.of(), SPANS.beginningIn(61, 1_000));
    assertEquals(List.of(), SPANS.beginningIn(20, 10));
    assertEquals(4, SPANS.beginningIn(-5, 1_000).size());
  }

  @Test
  void holdsWhatStandsInAnyOfThem() {
    assertTrue(SPANS.hold(new Span(40, 50)), "in the outer one, behind the inner");
    assertTrue(SPANS.hold(new Span(60, 65)));
    assertTrue(SPANS.hold(new Span(0, 1)));
    assertFalse(SPANS.hold(new Span(40, 51)));
    assertFalse(SPANS.hold(new Span(3, 4)));
    assertFalse(SortedSpans.of(List.of()).hold(new Span(0, 1)));
  }
}
