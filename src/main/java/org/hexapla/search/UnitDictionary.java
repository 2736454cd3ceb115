package org.hexapla.search;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Numbers for the units that terms are made of. It grows while terms are added; a number stays what
 * it is. Thread-safe.
 */
final class UnitDictionary {

  /** What no term is made of. */
  static final int UNKNOWN = -1;

  /** Any run of words that only link others: of the, de la. */
  static final int LINK = 0;

  private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
  private final int[] byCharacter = new int[Character.MAX_VALUE + 1];
  private int last = LINK;

  UnitDictionary() {
    Arrays.fill(byCharacter, UNKNOWN);
  }

  synchronized int size() {
    return last + 1;
  }

  int add(String key) {
    int known = find(key);
    return known == UNKNOWN ? addNew(key) : known;
  }

  private synchronized int addNew(String key) {
    int known = find(key); // another thread may have been quicker
    if (known == UNKNOWN) {
      known = ++last;
      numbers.put(key, known);
      if (key.length() == 1) {
        byCharacter[key.charAt(0)] = known;
      }
    }
    return known;
  }

  int find(String key) {
    return key.length() == 1 ? find(key.charAt(0)) : numbers.getOrDefault(key, UNKNOWN);
  }

  int find(char key) {
    return byCharacter[key];
  }
}
