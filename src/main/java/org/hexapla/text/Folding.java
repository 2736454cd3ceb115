package org.hexapla.text;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Folds the characters of a word, one rule for all languages but й, which Russian keeps. */
final class Folding {
  private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCInstance();
  private static final Normalizer2 DECOMPOSED = Normalizer2.getNFDInstance();
  private static final Normalizer2 COMPOSED = Normalizer2.getNFCInstance();

  /** The breve of й: the one mark that tells Russian letters apart. */
  private static final char BREVE = '\u0306';

  private static final char TATWEEL = '\u0640';

  /** Behind Latin, Greek, Cyrillic, Hebrew and Arabic. */
  private static final char LATER = '\u0700';

  private static final char NOT_ALONE = 0;

  private static final char[] ALONE = lettersAlone();

  private Folding() {}

  /**
   * Case, width, diacritics, vowel marks, tatweel, alef, hamza, ta marbuta, ya, digits of any
   * script, and invisible characters folded; blanks and marks of punctuation stay.
   */
  static String fold(String text) {
    String quick = foldOneByOne(text);
    return quick == null ? foldWhole(text) : quick;
  }

  /** The text folded letter by letter; null where letters may change together. */
  private static @Nullable String foldOneByOne(String text) {
    char[] folded = null;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      char letter = ALONE[unit];
      if (letter == NOT_ALONE) {
        return null;
      }
      if (letter != unit) {
        if (folded == null) {
          folded = text.toCharArray();
        }
        folded[i] = letter;
      }
    }
    return folded == null ? text : new String(folded);
  }

  /**
   * What becomes of letters whatever stands beside them, by their code: composed letters of the
   * scripts of the six languages, ideographs, blanks, signs. No marks, nothing that becomes two
   * letters or none.
   */
  private static char[] lettersAlone() {
    char[] alone = new char[Character.MAX_VALUE + 1];
    for (char letter = 0; letter < LATER; letter++) {
      String folded = foldWhole(Character.toString(letter));
      boolean mark = Character.getType(letter) == Character.NON_SPACING_MARK;
      boolean sigma = folded.equals("σ"); // ς at the end of a word
      if (folded.length() == 1 && !mark && !sigma) {
        alone[letter] = folded.charAt(0);
      }
    }
    for (char ideograph = '\u4E00'; ideograph <= '\u9FFF'; ideograph++) {
      alone[ideograph] = ideograph;
    }
    return alone;
  }

  /** The same without a quick way. */
  static String foldWhole(String text) {
    String lower = COMPATIBLE.normalize(text).toLowerCase(Locale.ROOT);
    if (hasOnlyIdeographs(lower)) {
      return lower;
    }
    String decomposed = DECOMPOSED.normalize(lower);
    StringBuilder folded = new StringBuilder(decomposed.length());
    int previous = 0;
    for (int i = 0; i < decomposed.length(); ) {
      int point = decomposed.codePointAt(i);
      i += Character.charCount(point);
      if (isKept(point, previous)) {
        previous = letter(point);
        folded.appendCodePoint(previous);
      }
    }
    return COMPOSED.normalize(folded);
  }

  /** The text without Arabic vowel marks and tatweel, otherwise as it is written. */
  static String withoutVowelMarks(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit != TATWEEL && !isArabicMark(unit) && Character.getType(unit) != Character.FORMAT) {
        bare.append(unit);
      }
    }
    return bare.toString();
  }

  private static boolean isArabicMark(char unit) {
    return (unit >= '\u064B' && unit <= '\u065F') || unit == '\u0670';
  }

  private static boolean isKept(int point, int previous) {
    int type = Character.getType(point);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return point == BREVE && previous == 'и';
    }
    return type != Character.FORMAT && point != TATWEEL;
  }

  private static int letter(int point) {
    if (point < 0x80) {
      return point;
    }
    if (Character.getType(point) == Character.DECIMAL_DIGIT_NUMBER) {
      return '0' + Character.digit(point, 10);
    }
    return switch (point) {
      case 'ٱ' -> 'ا';
      case 'ى', 'ی' -> 'ي';
      case 'ة' -> 'ه';
      case 'ک' -> 'ك';
      case '’', '‘', 'ʼ', '´', '`' -> '\'';
      default -> point;
    };
  }

  private static boolean hasOnlyIdeographs(String text) {
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit < '\u4E00' || unit > '\u9FFF') {
        return false;
      }
    }
    return true;
  }
}
