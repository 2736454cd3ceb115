package org.hexapla.prepare;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.hexapla.text.Span;

/**
 * A number with the words that an interpreter says with it: {@code 20 October 2006}, {@code 193
 * Member States}, {@code 61/7 of 20 October 2006}.
 *
 * @param span in its paragraph
 * @param text as it stands there
 * @param values its numbers, the same in whatever digits and with whatever separators they are
 *     printed; at least one
 */
record NumberPhrase(Span span, String text, Set<String> values) {

  NumberPhrase {
    values = Set.copyOf(values);
    if (values.isEmpty()) {
      throw new IllegalArgumentException("no number in '" + text + "'");
    }
  }

  /** The same for all phrases that hold the same numbers. */
  String key() {
    return String.join(" ", new TreeSet<>(values));
  }

  /** The share of numbers that two phrases have in common, from 0 to 1 (Jaccard, 1901). */
  double likeness(NumberPhrase other) {
    Set<String> common = new HashSet<>(values);
    common.retainAll(other.values);
    Set<String> all = new HashSet<>(values);
    all.addAll(other.values);
    return (double) common.size() / all.size();
  }

  /**
   * The value that printed digits stand for: digits of any script, without what groups thousands. A
   * separator before exactly three last digits groups, whatever its form; any other is the decimal
   * sign. Symbols such as {@code 61/7} stay as they are.
   */
  static String value(String printed) {
    StringBuilder plain = new StringBuilder();
    printed
        .codePoints()
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .forEach(plain::appendCodePoint);
    String text = plain.toString().replaceAll("[\\s\\u00a0\\u202f٬']", "").replace('٫', '.');
    if (!text.matches("\\d+(?:[.,]\\d+)*")) {
      return text;
    }
    String grouped = text.replaceAll("[.,](?=\\d{3}(?:\\D|$))", "").replace(',', '.');
    return grouped.matches("\\d+(?:\\.\\d+)?")
        ? new BigDecimal(grouped).stripTrailingZeros().toPlainString()
        : grouped;
  }
}
