package org.hexapla.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Numbers for the units that terms are made of. It grows while terms are added, then only reads.
 */
final class UnitDictionary {

  /** What no term is made of. */
  static final int UNKNOWN = -1;

  /** Any run of words that only link others: of the, de la. */
  static final int LINK = 0;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final int[] byCharacter = new int[Character.MAX_VALUE + 1];

  UnitDictionary() {
    Arrays.fill(byCharacter, UNKNOWN);
  }

  int size() {
    return numbers.size() + 1;
  }

  int add(String key) {
    Integer known = numbers.get(key);
    if (known != null) {
      return known;
    }
    int number = size();
    numbers.put(key, number);
    if (key.length() == 1) {
      byCharacter[key.charAt(0)] = number;
    }
    return number;
  }

  int find(String key) {
    return key.length() == 1 ? find(key.charAt(0)) : numbers.getOrDefault(key, UNKNOWN);
  }

  int find(char key) {
    return byCharacter[key];
  }
}
