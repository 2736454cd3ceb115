package org.hexapla.exchange.xml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The id of a concept as an XML id, which may hold neither a slash nor a blank nor begin with a
 * digit: such a character is written as {@code _2F_}, its code point between low lines. Reversible.
 */
final class XmlId {

  private static final Pattern WRITTEN = Pattern.compile("_([0-9A-F]{1,6})_");

  private XmlId() {}

  static String of(String id) {
    StringBuilder written = new StringBuilder();
    id.codePoints()
        .forEach(
            point -> {
              boolean letter = (point >= 'a' && point <= 'z') || (point >= 'A' && point <= 'Z');
              boolean later = (point >= '0' && point <= '9') || point == '-' || point == '.';
              if (letter || (later && !written.isEmpty())) {
                written.appendCodePoint(point);
              } else {
                written
                    .append('_')
                    .append(Integer.toHexString(point).toUpperCase(java.util.Locale.ROOT))
                    .append('_');
              }
            });
    return written.toString();
  }

  /** The id that {@link #of} was given; any other XML id as it is. */
  static String read(String written) {
    Matcher matcher = WRITTEN.matcher(written);
    return matcher.replaceAll(
        match -> {
          int point = Integer.parseInt(match.group(1), 16);
          return Matcher.quoteReplacement(
              Character.isValidCodePoint(point) ? Character.toString(point) : match.group());
        });
  }
}
