package org.hexapla.corpus.store;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A short list of short strings as one column: each is followed by a line feed. A line feed or
 * backslash inside is written with a backslash before it.
 */
final class TextLines {
  private TextLines() {}

  static String join(List<String> values) {
    return values.stream()
        .map(value -> value.replace("\\", "\\\\").replace("\n", "\\n") + "\n")
        .collect(Collectors.joining());
  }

  static List<String> split(String column) {
    if (column.isEmpty()) {
      return List.of();
    }
    // The last line feed ends the last value and begins no other.
    return Arrays.stream(column.substring(0, column.length() - 1).split("\n", -1))
        .map(TextLines::unescape)
        .toList();
  }

  private static String unescape(String line) {
    if (line.indexOf('\\') < 0) {
      return line;
    }
    StringBuilder value = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char unit = line.charAt(i);
      if (unit == '\\') {
        i++;
        value.append(line.charAt(i) == 'n' ? '\n' : line.charAt(i));
      } else {
        value.append(unit);
      }
    }
    return value.toString();
  }
}
