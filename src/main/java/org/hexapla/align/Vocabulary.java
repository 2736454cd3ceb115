package org.hexapla.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Numbers the keys of words from 0, in the order in which they come. Not thread-safe. */
final class Vocabulary {

  /** Stands for a key that was never seen. */
  static final int UNKNOWN = -1;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> keys = new ArrayList<>();
  private String[] derived = new String[0];

  int add(String key) {
    Integer number = numbers.putIfAbsent(key, keys.size());
    if (number == null) {
      keys.add(key);
      return keys.size() - 1;
    }
    return number;
  }

  /** The number of a key, or {@link #UNKNOWN}. */
  int find(String key) {
    return numbers.getOrDefault(key, UNKNOWN);
  }

  String key(int number) {
    return keys.get(number);
  }

  int size() {
    return keys.size();
  }

  /**
   * What is derived from each key, by number; derived once, so that all pairs of a language share
   * it.
   */
  synchronized String[] derived(UnaryOperator<String> rule) {
    if (derived.length != keys.size()) {
      derived = keys.stream().map(rule).toArray(String[]::new);
    }
    return derived;
  }
}
