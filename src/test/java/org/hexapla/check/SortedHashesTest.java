package org.hexapla.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortedHashesTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 7, 8, 9, 1_000})
  void findsWhereEachStandsOrWouldStand(int count) {
    Random random = new Random(count);
    long[] hashes = random.longs(count).toArray();
    List<Long> expected = new ArrayList<>(LongStream.of(hashes).boxed().toList());
    expected.sort(Long::compareUnsigned);
    SortedHashes sorted = SortedHashes.of(twice(hashes));
    assertEquals(expected, all(sorted));
    List<Long> asked = new ArrayList<>(List.of(0L, 1L, -1L, Long.MAX_VALUE, Long.MIN_VALUE));
    for (long hash : hashes) {
      asked.addAll(List.of(hash - 1, hash, hash + 1));
    }
    for (long hash : asked) {
      long less = expected.stream().filter(one -> Long.compareUnsigned(one, hash) < 0).count();
      assertEquals(less, sorted.from(hash), () -> Long.toHexString(hash));
    }
  }

  private static long[] twice(long[] hashes) {
    return LongStream.concat(LongStream.of(hashes), LongStream.of(hashes)).toArray();
  }

  private static List<Long> all(SortedHashes sorted) {
    List<Long> all = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      all.add(sorted.get(i));
    }
    return all;
  }
}
