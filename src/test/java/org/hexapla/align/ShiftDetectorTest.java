package org.hexapla.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that each have a symbol of their own, of which the target loses step. */
class ShiftDetectorTest {

  private static final int LINES = 120;

  private static List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < LINES; i++) {
      lines.add("Having read document A/61/" + (1000 + 37 * i) + " again");
    }
    return lines;
  }

  private static List<Suspicion> found(List<String> target) {
    return ShiftDetector.find(lines(), target, 1);
  }

  private static void assertShifted(int by, int from, int to, List<Suspicion> found) {
    assertEquals(1, found.size(), found::toString);
    assertEquals(new Suspicion(new Suspicion.Kind.Shifted(by), from, to), found.get(0));
    assertEquals(to - from, found.get(0).size());
  }

  @Test
  void saysNothingOfLinesThatKeepStep() {
    assertEquals(List.of(), found(lines()));
    assertEquals(List.of(), ShiftDetector.find(List.of(), List.of(), 1));
    List<String> nothing = Collections.nCopies(LINES, "");
    assertEquals(List.of(), found(nothing));
    assertEquals(List.of(), ShiftDetector.find(nothing, lines(), 1));
  }

  @ParameterizedTest
  @ValueSource(ints = {-3, -2, -1, 1, 2, 3})
  void findsWhereStepIsLostAndRegained(int by) {
    List<String> source = lines();
    List<String> target = lines();
    for (int i = 15; i < 55; i++) {
      target.set(i, source.get(i - by));
    }
    // The lines that nobody says any more are not shifted.
    assertShifted(by, 15 - Math.min(by, 0), 55 - Math.max(by, 0), found(target));
  }

  @Test
  void findsAShiftThatLastsToTheEndOrBeginsWithTheFirst() {
    List<String> later = lines();
    later.add(80, "A line that nobody wrote");
    assertShifted(1, 80, LINES - 1, found(later.subList(0, LINES)));
    List<String> source = lines();
    List<String> earlier = lines();
    for (int i = 0; i < 40; i++) {
      earlier.set(i, source.get(i + 1));
    }
    assertShifted(-1, 1, 40, found(earlier));
  }

  @Test
  void findsEachOfTwoShifts() {
    List<String> source = lines();
    List<String> target = lines();
    for (int i = 5; i < 45; i++) {
      target.set(i, source.get(i - 1));
    }
    for (int i = 65; i < 105; i++) {
      target.set(i, source.get(i + 2));
    }
    List<Suspicion> found = found(target);
    assertEquals(2, found.size(), found::toString);
    assertShifted(-2, 67, 105, found.subList(0, 1));
    assertShifted(1, 5, 44, found.subList(1, 2));
  }

  @Test
  void aFewOddLinesAreNoShift() {
    List<String> source = lines();
    List<String> target = lines();
    for (int i = 20; i < 28; i++) {
      target.set(i, source.get(i - 1));
    }
    assertEquals(List.of(), found(target));
  }

  @Test
  void goesOnBehindLinesThatSayNothing() {
    List<String> target = lines();
    target.add(20, "A line that nobody wrote");
    for (int i = 30; i < 33; i++) {
      target.set(i, "");
    }
    assertShifted(1, 20, LINES - 1, found(target.subList(0, LINES)));
  }
}
