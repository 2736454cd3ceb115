package org.hexapla.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LinePlacesTest {

  @Test
  void countsLinesAndColumnsFromOne() {
    LinePlaces places = LinePlaces.of("ab\n\nc");
    assertEquals(new LinePlaces.Place(1, 1), places.at(0));
    assertEquals(new LinePlaces.Place(1, 3), places.at(2)); // the line feed itself
    assertEquals(new LinePlaces.Place(2, 1), places.at(3));
    assertEquals(new LinePlaces.Place(3, 1), places.at(4));
    assertEquals(new LinePlaces.Place(3, 2), places.at(5)); // the end of the text
    assertEquals(new LinePlaces.Place(1, 1), LinePlaces.of("").at(0));
  }
}
