package org.hexapla.glossary;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What may be a term at all, whatever it names. */
final class TermRules {

  /** UTF-16 units that a term may have. */
  static final int LONGEST = 500;

  /** UTF-16 units that a note, a source or a definition may have. */
  static final int LONGEST_TEXT = 5_000;

  private TermRules() {}

  /** Why a string cannot be a term; empty where it can. */
  static Optional<String> objection(String term) {
    if (term.isBlank()) {
      return Optional.of("a term needs words");
    }
    if (term.length() > LONGEST) {
      return Optional.of(
          "a term has at most " + LONGEST + " characters; this one has " + term.length());
    }
    if (term.codePoints().anyMatch(TermRules::isControl)) {
      return Optional.of("a term has no control characters, line breaks or marks of direction");
    }
    return mixedWord(term)
        .map(word -> "“" + word + "” mixes letters of two scripts, as a Latin a in a Russian word");
  }

  /** Why a text cannot be a note, a source or a definition; empty where it can. */
  static Optional<String> objectionToText(String text) {
    if (text.length() > LONGEST_TEXT) {
      return Optional.of(
          "has at most " + LONGEST_TEXT + " characters; this one has " + text.length());
    }
    return text.codePoints().anyMatch(c -> c != '\n' && isControl(c))
        ? Optional.of("has no control characters or marks of direction")
        : Optional.empty();
  }

  private static boolean isControl(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          true;
      case Character.FORMAT -> character != 0x200C && character != 0x200D; // joiners
      default -> false;
    };
  }

  /**
   * The first word with letters of two scripts; in Chinese Latin and Greek ones may stand beside.
   */
  private static Optional<String> mixedWord(String term) {
    for (String word : term.split("[^\\p{L}\\p{M}]+")) {
      Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
      word.codePoints().mapToObj(UnicodeScript::of).forEach(scripts::add);
      scripts.remove(UnicodeScript.COMMON);
      scripts.remove(UnicodeScript.INHERITED);
      if (scripts.contains(UnicodeScript.HAN)) {
        scripts.remove(UnicodeScript.HAN);
        scripts.remove(UnicodeScript.LATIN);
        scripts.remove(UnicodeScript.GREEK); // γ射线
        if (!scripts.isEmpty()) {
          return Optional.of(word);
        }
      } else if (scripts.size() > 1) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }
}
