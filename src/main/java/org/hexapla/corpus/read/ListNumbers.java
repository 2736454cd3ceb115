package org.hexapla.corpus.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Counts the automatic numbers of a text processor's lists, which stand in no text: one counter a
 * list and level; a number on a higher level lets the lower ones begin again.
 */
final class ListNumbers {

  private static final int LEVELS = 9;
  private static final String ARABIC_ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";
  private static final String ARABIC_ALPHABET = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي";
  private static final String RUSSIAN = "абвгдежзиклмнопрстуфхцчшщэюя";
  private static final String CHINESE = "一二三四五六七八九十";

  private final Map<String, int[]> counters = new HashMap<>();

  /**
   * What is fixed for a level of a list.
   *
   * @param format as Open XML names it: {@code decimal}, {@code lowerLetter}, {@code lowerRoman} …
   * @param pattern with {@code %1} for the number of the first level
   * @param start of the numbers, mostly 1
   */
  record Level(String format, String pattern, int start) {}

  /**
   * The next label on a level.
   *
   * @param list names the list
   * @param depth from 0
   * @param levels of the list, as many as are known
   */
  String next(String list, int depth, Map<Integer, Level> levels) {
    int[] counts = counters.computeIfAbsent(list, l -> new int[LEVELS]);
    int at = Math.max(0, Math.min(depth, LEVELS - 1));
    counts[at]++;
    for (int i = at + 1; i < LEVELS; i++) {
      counts[i] = 0;
    }
    Level level = levels.get(depth);
    if (level == null || level.format().equals("bullet") || level.format().equals("none")) {
      return "";
    }
    String label = level.pattern();
    for (int i = 0; i <= at; i++) {
      Level upper = levels.getOrDefault(i, level);
      int value = upper.start() + Math.max(counts[i], 1) - 1;
      label = label.replace("%" + (i + 1), written(value, upper.format()));
    }
    return label;
  }

  /** A number as a format writes it. */
  static String written(int value, String format) {
    return switch (format) {
      case "lowerLetter" -> ParagraphLabels.letterAt(value);
      case "upperLetter" -> ParagraphLabels.letterAt(value).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> ParagraphLabels.romanAt(value);
      case "upperRoman" -> ParagraphLabels.romanAt(value).toUpperCase(Locale.ROOT);
      case "arabicAbjad" -> sign(ARABIC_ABJAD, value);
      case "arabicAlpha" -> sign(ARABIC_ALPHABET, value);
      case "russianLower" -> sign(RUSSIAN, value);
      case "chineseCounting",
          "chineseCountingThousand",
          "japaneseCounting",
          "ideographTraditional",
          "taiwaneseCounting" ->
          sign(CHINESE, value);
      default -> Integer.toString(value);
    };
  }

  private static String sign(String alphabet, int value) {
    return value >= 1 && value <= alphabet.length()
        ? alphabet.substring(value - 1, value)
        : Integer.toString(value);
  }
}
