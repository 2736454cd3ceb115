package org.hexapla.api;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The body of a form. LibreOffice sends it as a form but does not encode it: {@code text=The
 * Council met & decided 100% + more.&language=en-US}. There the language stands last, behind a text
 * in which anything may stand.
 */
final class FormBody {

  private static final String TEXT = "text=";
  private static final String LANGUAGE = "&language=";

  private static final Pattern FIELD =
      Pattern.compile("[A-Za-z][A-Za-z0-9_.\\-]*=.*|", Pattern.DOTALL);

  private FormBody() {}

  /** The fields of a form; of one that is there twice the first. */
  static Map<String, String> parse(String body) {
    String trimmed = body.startsWith("&") ? body.substring(1) : body;
    return isEncoded(trimmed) ? encoded(trimmed) : raw(trimmed);
  }

  /** Encoded forms have no blanks, no letters beyond ASCII, and nothing but fields between &s. */
  private static boolean isEncoded(String body) {
    for (int i = 0; i < body.length(); i++) {
      char unit = body.charAt(i);
      boolean visible = unit > ' ' && unit < 0x7F;
      if (!visible || (unit == '%' && !isEscape(body, i))) {
        return false;
      }
    }
    for (String field : body.split("&", -1)) {
      if (!FIELD.matcher(field).matches()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isEscape(String body, int percent) {
    return percent + 2 < body.length()
        && Character.digit(body.charAt(percent + 1), 16) >= 0
        && Character.digit(body.charAt(percent + 2), 16) >= 0;
  }

  private static Map<String, String> encoded(String body) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String field : body.split("&", -1)) {
      int equals = field.indexOf('=');
      if (equals > 0) {
        fields.putIfAbsent(decode(field.substring(0, equals)), decode(field.substring(equals + 1)));
      }
    }
    return fields;
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static Map<String, String> raw(String body) {
    Map<String, String> fields = new LinkedHashMap<>();
    int text = body.startsWith(TEXT) ? 0 : body.indexOf("&" + TEXT) + 1;
    int language = body.lastIndexOf(LANGUAGE);
    if (!body.startsWith(TEXT, text) || language < text) {
      return encodedAsFarAsPossible(body);
    }
    fields.put("text", body.substring(text + TEXT.length(), language));
    String rest = body.substring(language + 1);
    for (String field : (body.substring(0, Math.max(text - 1, 0)) + "&" + rest).split("&", -1)) {
      int equals = field.indexOf('=');
      if (equals > 0) {
        fields.putIfAbsent(field.substring(0, equals), field.substring(equals + 1).strip());
      }
    }
    return fields;
  }

  /** A form in which single letters were left as they are. */
  private static Map<String, String> encodedAsFarAsPossible(String body) {
    try {
      return encoded(body);
    } catch (IllegalArgumentException e) {
      throw ProblemException.badRequest(
          "the form is neither percent-encoded nor text=…&language=…");
    }
  }
}
