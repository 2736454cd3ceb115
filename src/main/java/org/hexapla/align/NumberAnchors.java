package org.hexapla.align;

import java.util.HashSet;
import java.util.Set;

/**
 * The numbers of a text: they survive translation and so tie two paragraphs together. Digits of any
 * script count as one ({@code ٢٠١٥} is 2015); numbers of one digit are left out, for languages
 * spell them out.
 */
final class NumberAnchors {

  private static final int FEWEST_DIGITS = 2;

  /** How much nearer a shared number brings two texts, in nats. */
  private static final double SHARED_GAIN = 1.5;

  /** How much farther a number that only one of them has puts them apart, in nats. */
  private static final double LONE_COST = 0.4;

  /** No more than this many numbers speak, so that a table does not outweigh everything else. */
  private static final int MOST_COUNTED = 4;

  private NumberAnchors() {}

  static Set<String> of(String text) {
    Set<String> numbers = new HashSet<>();
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      int digit = i < text.length() ? Character.digit(text.charAt(i), 10) : -1;
      if (digit >= 0) {
        digits.append(digit);
        continue;
      }
      if (digits.length() >= FEWEST_DIGITS) {
        numbers.add(digits.toString());
      }
      digits.setLength(0);
    }
    return numbers;
  }

  /** What the numbers say about a pair, in nats: below 0 they speak for it. */
  static double cost(Set<String> source, Set<String> target) {
    int shared = 0;
    for (String number : source) {
      shared += target.contains(number) ? 1 : 0;
    }
    int lone = source.size() + target.size() - 2 * shared;
    return LONE_COST * Math.min(lone, MOST_COUNTED) - SHARED_GAIN * Math.min(shared, MOST_COUNTED);
  }
}
