package org.hexapla.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {

  private static final Span SPAN = new Span(3, 7);

  @Test
  void pointsIntoTheText() {
    assertEquals("общи", new Span(2, 6).of("Сообщить"));
    assertEquals(4, SPAN.length());
    assertEquals(new Span(13, 17), SPAN.shift(10));
    assertEquals("", new Span(2, 2).of("和平"));
  }

  @Test
  void overlapsWhatSharesAUnit() {
    assertTrue(SPAN.overlaps(new Span(6, 9)));
    assertTrue(SPAN.overlaps(new Span(0, 4)));
    assertFalse(SPAN.overlaps(new Span(7, 9)));
    assertFalse(SPAN.overlaps(new Span(0, 3)));
  }

  @Test
  void containsWhatEndsInIt() {
    assertTrue(SPAN.contains(SPAN));
    assertTrue(SPAN.contains(new Span(4, 6)));
    assertFalse(SPAN.contains(new Span(2, 5)));
    assertFalse(SPAN.contains(new Span(5, 8)));
  }

  @Test
  void comeInTheirOrderTheLongerFirst() {
    Span longer = new Span(3, 9);
    Span before = new Span(1, 2);
    assertEquals(
        List.of(before, longer, SPAN), List.of(SPAN, longer, before).stream().sorted().toList());
  }

  @Test
  void areRefusedWhereTheyEndBeforeTheyBegin() {
    assertThrows(IllegalArgumentException.class, () -> new Span(4, 3));
    assertThrows(IllegalArgumentException.class, () -> new Span(-1, 3));
  }
}
