package org.hexapla.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StringOrderTest {

  private static final String[] ALPHABETS = {"ab", "aé\u0000", "абв", "联合国大会", "اب \uFFFF"};

  @Test
  void sortsAsComparingWholeStringsDoes() {
    Random random = new Random(3);
    for (String alphabet : ALPHABETS) {
      String[] strings =
          random.ints(3_000, 0, 12).mapToObj(n -> word(random, alphabet, n)).toArray(String[]::new);
      String[] expected = strings.clone();
      Arrays.sort(expected);
      StringOrder.sort(strings, string -> string, Comparator.naturalOrder());
      assertArrayEquals(expected, strings, alphabet);
    }
  }

  @Test
  void asksTheOtherOrderWhereStringsAreTheSame() {
    Integer[] numbers = new Random(4).ints(2_000, 0, 500).boxed().toArray(Integer[]::new);
    Integer[] expected = numbers.clone();
    Comparator<Integer> byLastDigit = Comparator.comparing(StringOrderTest::lastDigit);
    Arrays.sort(expected, byLastDigit.thenComparing(Comparator.reverseOrder()));
    StringOrder.sort(numbers, StringOrderTest::lastDigit, Comparator.reverseOrder());
    assertArrayEquals(expected, numbers);
  }

  private static String lastDigit(int number) {
    return "number ending in " + number % 10;
  }

  private static String word(Random random, String alphabet, int length) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return word.toString();
  }
}
