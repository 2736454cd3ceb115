package org.hexapla.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class IntSetTest {

  @Property
  void holdsWhatWasPutInAndNothingElse(
      @ForAll @Size(max = 300) Set<@IntRange(max = 700) Integer> numbers,
      @ForAll @IntRange(max = 1 << 20) int from) {
    IntSet set = IntSet.of(numbers.stream().mapToInt(number -> from + number).toArray());
    assertEquals(
        numbers,
        IntStream.rangeClosed(0, 700)
            .filter(number -> set.contains(from + number))
            .boxed()
            .collect(Collectors.toSet()));
  }
}
