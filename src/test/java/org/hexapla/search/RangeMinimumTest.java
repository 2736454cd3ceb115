package org.hexapla.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RangeMinimumTest {

  @Test
  void givesAnyStretchInOrderAndEachNumberOnce() {
    Random random = new Random(3);
    for (int size : new int[] {0, 1, 63, 64, 65, 130, 4_096, 9_000}) {
      int[] numbers = random.ints(size, 0, 1 + size / 2).toArray();
      RangeMinimum minimum = new RangeMinimum(numbers);
      for (int i = 0; i < 200; i++) {
        int from = random.nextInt(size + 1);
        int to = from + random.nextInt(size - from + 1);
        int[] expected = Arrays.stream(numbers, from, to).sorted().distinct().toArray();
        int asked = i % 10 == 0 ? expected.length : Math.min(5, expected.length);
        PrimitiveIterator.OfInt ascending = minimum.ascending(from, to);
        List<Integer> found = new ArrayList<>();
        while (found.size() < asked) {
          found.add(ascending.nextInt());
        }
        assertEquals(Arrays.stream(expected).limit(asked).boxed().toList(), found);
        assertEquals(expected.length > asked, ascending.hasNext());
      }
    }
  }
}
