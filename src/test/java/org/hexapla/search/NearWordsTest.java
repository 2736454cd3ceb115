package org.hexapla.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearWordsTest {

  private static final String[] WORDS = {
    "assemblee", "assembler", "assembly", "council", "councils", "secretariat", "совет", "советник"
  };

  @ParameterizedTest
  @CsvSource({
    "assmebly, 1, assembly", // two neighbours swapped
    "asembly, 1, assembly", // one missing
    "asssembly, 1, assembly", // one too many
    "assembli, 1, assembly", // one wrong
    "concil, 1, council",
    "cuoncil, 2, council councils",
    "свет, 1, совет",
    "secertraiat, 2, secretariat", // swapped twice
    "council, 0, council",
    "xylophone, 2, ''"
  })
  void forgivesTypingErrors(String typed, int distance, String found) {
    assertEquals(found, String.join(" ", near(WORDS, typed, distance)));
  }

  @Test
  void findsWhatComparingEveryPairFinds() {
    Random random = new Random(7);
    String[] words =
        IntStream.range(0, 2_000)
            .mapToObj(i -> word(random))
            .distinct()
            .sorted()
            .toArray(String[]::new);
    for (int i = 0; i < 300; i++) {
      String wanted = word(random);
      int distance = i % 3;
      List<String> expected =
          java.util.Arrays.stream(words)
              .filter(w -> EditDistance.between(w, wanted) <= distance)
              .toList();
      assertEquals(expected, near(words, wanted, distance), wanted + " within " + distance);
    }
  }

  private static List<String> near(String[] words, String wanted, int distance) {
    List<String> found = new ArrayList<>();
    new NearWords(StringTable.of(List.of(words))).visit(wanted, distance, i -> found.add(words[i]));
    return found.stream().sorted().toList();
  }

  private static String word(Random random) {
    return random
        .ints(1 + random.nextInt(8), 'a', 'e')
        .mapToObj(Character::toString)
        .collect(java.util.stream.Collectors.joining());
  }
}
