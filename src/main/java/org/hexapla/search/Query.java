package org.hexapla.search;

import java.util.List;

/**
 * What somebody typed, without what no term has. It is folded and split once for each language that
 * is searched. Not thread-safe.
 *
 * @param text with a letter or a digit
 */
record Query(String text) {

  /**
   * What was meant: without control characters and marks of direction.
   *
   * @return empty for what no term can answer
   */
  static String clean(String typed) {
    if (typed.length() > GlossarySearch.LONGEST_QUERY) {
      return "";
    }
    StringBuilder kept = new StringBuilder();
    typed
        .codePoints()
        .forEach(
            character -> {
              int type = Character.getType(character);
              if (type == Character.CONTROL) {
                kept.append(' ');
              } else if (type != Character.FORMAT && type != Character.SURROGATE) {
                kept.appendCodePoint(character);
              }
            });
    String clean = java.text.Normalizer.normalize(kept, java.text.Normalizer.Form.NFC).strip();
    return clean.codePoints().anyMatch(Character::isLetterOrDigit) ? clean : "";
  }

  String folded(TermWords splitter) {
    return splitter.fold(text);
  }

  List<TermWords.Word> content(TermWords splitter) {
    return splitter.content(text);
  }

  boolean isPattern() {
    return WildcardPattern.isIn(text);
  }
}
