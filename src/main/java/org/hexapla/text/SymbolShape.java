package org.hexapla.text;

/**
 * Recognises the numbers of documents by their shape: {@code A/RES/79/331}, {@code 61/266}, {@code
 * S/RES/1325(2000)}, {@code 3363(XXX)}, {@code A/61/L.7/Add.1}.
 */
final class SymbolShape {

  /** Letters that a part without digits may have: {@code Corr}, {@code CEDAW}, {@code UNEP}. */
  private static final int LONGEST_PART = 12;

  private SymbolShape() {}

  /** Where the symbol ends that begins at {@code start}, or -1 where there is none. */
  static int end(String text, int start) {
    int end = firstPartEnd(text, start);
    if (end < 0) {
      return -1;
    }
    boolean digit = hasDigit(text, start, end);
    if (digit) {
      int bracketed = bracketEnd(text, end);
      if (bracketed > 0 && end - start >= 2) {
        return bracketed;
      }
    }
    int slashes = 0;
    while (end < text.length() && text.charAt(end) == '/') {
      int partEnd = partEnd(text, end + 1);
      if (partEnd < 0) {
        break;
      }
      digit |= hasDigit(text, end + 1, partEnd);
      int bracketed = bracketEnd(text, partEnd);
      end = bracketed > 0 && hasDigit(text, end + 1, partEnd) ? bracketed : partEnd;
      slashes++;
    }
    return slashes > 0 && digit ? end : -1;
  }

  /** Capitals, digits, full stops and hyphens only. */
  private static int firstPartEnd(String text, int start) {
    int end = start;
    while (end < text.length() && isCapitalOrDigit(text.charAt(end), end > start)) {
      end++;
    }
    end = withoutMarks(text, start, end);
    return end > start && end - start <= LONGEST_PART ? end : -1;
  }

  /** Begins with a capital or a digit; small letters may follow. */
  private static int partEnd(String text, int start) {
    if (start >= text.length() || !isCapitalOrDigit(text.charAt(start), false)) {
      return -1;
    }
    int end = start + 1;
    while (end < text.length() && isInner(text.charAt(end))) {
      end++;
    }
    end = withoutMarks(text, start, end);
    return end - start <= LONGEST_PART || hasDigit(text, start, end) ? end : -1;
  }

  private static boolean isInner(char unit) {
    return isCapitalOrDigit(unit, true) || (unit >= 'a' && unit <= 'z');
  }

  private static int withoutMarks(String text, int start, int end) {
    int last = end;
    while (last > start && (text.charAt(last - 1) == '.' || text.charAt(last - 1) == '-')) {
      last--;
    }
    return last;
  }

  /** {@code (2000)} or {@code (XXX)} or {@code (S-VI)}, directly attached; else -1. */
  private static int bracketEnd(String text, int start) {
    if (start >= text.length() || text.charAt(start) != '(') {
      return -1;
    }
    int end = start + 1;
    while (end < text.length() && isYearOrRoman(text.charAt(end))) {
      end++;
    }
    boolean closed = end < text.length() && text.charAt(end) == ')' && end > start + 1;
    return closed ? end + 1 : -1;
  }

  private static boolean isYearOrRoman(char unit) {
    return isDigit(unit) || "IVXLCDMES-".indexOf(unit) >= 0;
  }

  private static boolean isCapitalOrDigit(char unit, boolean inside) {
    return (unit >= 'A' && unit <= 'Z')
        || isDigit(unit)
        || (unit >= 'А' && unit <= 'Я')
        || (inside && (unit == '.' || unit == '-'));
  }

  private static boolean hasDigit(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(char unit) {
    return (unit >= '0' && unit <= '9') || (unit > 0x7F && Characters.isDigit(unit));
  }
}
