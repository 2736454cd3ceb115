package org.hexapla.exchange.skos;

import java.util.Locale;

/** How Turtle writes names and words. */
final class Turtle {

  private Turtle() {}

  static String literal(String words, String language) {
    return literal(words) + "@" + language;
  }

  static String literal(String words) {
    StringBuilder literal = new StringBuilder("\"");
    words
        .codePoints()
        .forEach(
            point -> {
              switch (point) {
                case '"' -> literal.append("\\\"");
                case '\\' -> literal.append("\\\\");
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\t' -> literal.append("\\t");
                default -> append(literal, point);
              }
            });
    return literal.append('"').toString();
  }

  private static void append(StringBuilder literal, int point) {
    if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE || point == 0) {
      return; // half a character, or none: no encoding holds it
    }
    if (point < ' ' || point == 0x7F) {
      literal.append(String.format(Locale.ROOT, "\\u%04X", point));
    } else {
      literal.appendCodePoint(point);
    }
  }

  /** An absolute name, which holds no character that Turtle does not allow there. */
  static String iri(String name) {
    return "<" + name + ">";
  }
}
