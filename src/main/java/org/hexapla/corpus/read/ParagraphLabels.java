package org.hexapla.corpus.read;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The labels that stand before paragraphs: {@code 7.}, {@code 7-}, {@code (a)}, {@code a)}, {@code
 * (أ)}, {@code (i)}. Letters fold to a, b, c … by their place in the list: Arabic counts in the old
 * order of its alphabet, Russian in its own or with Latin letters or their doubles.
 */
final class ParagraphLabels {

  private static final Pattern NUMBER =
      Pattern.compile("^(\\d{1,3})(?: ?[.．、](?!\\d) ?| ?[-–—] ?(?=[\\p{L}\uE000\"«”“]))(?=\\S)");
  private static final Pattern BARE_NUMBER = Pattern.compile("^(\\d{1,3}) ?[.．、\\-–—]$");
  private static final Pattern LETTER =
      Pattern.compile(
          "^(?:\\((\\p{L}\\u0640?|[ivx]{2,6}|\\p{L}{2})\\)|(\\p{L}|[ivx]{2,6}|[a-z]{2})\\))"
              + " ?(?=\\S)");
  private static final Pattern SMALL_NUMBER =
      Pattern.compile(
          "^(?:[\"'‘’“”«]{1,2}(\\d{1,2})[\"'‘’“”»]{1,2}|\\((\\d{1,2})\\)|\\(?([一二三四五六七八九十]{1,3})\\)|([㈠-㈩]))"
              + " ?(?=\\S)");
  private static final String ARABIC = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";
  private static final String ARABIC_ALPHABET = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي";
  private static final String RUSSIAN = "абвгдежзиклмнопрстуфхцчшщэюя";
  private static final String CYRILLIC_DOUBLES = "асеорхукмнт";
  private static final String LATIN_DOUBLES = "aceopxykmht";
  private static final Pattern CHINESE_NUMBER = Pattern.compile("^([一二三四五六七八九十]{1,3})、 ?(?=\\S)");
  private static final Pattern DASHED_LETTER = Pattern.compile("^(\\p{L}\\u0640?) ?[-–—] ?(?=\\S)");
  private static final String CHINESE = "一二三四五六七八九十";

  /** The signs that older Chinese texts count letters by. */
  private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final int ALPHABET = 26;
  private static final int LONGEST_LABEL = 6;

  private ParagraphLabels() {}

  /**
   * A label in front of a text.
   *
   * @param printed without its brackets and full stop
   * @param length how much of the text it takes, with the blank behind
   */
  record Label(String printed, int length) {}

  static Optional<Label> number(String text) {
    return find(NUMBER, Characters.plain(text));
  }

  static Optional<Label> bareNumber(String text) {
    return find(BARE_NUMBER, Characters.plain(text));
  }

  static Optional<Label> letter(String text) {
    return find(LETTER, brackets(text));
  }

  static Optional<Label> smallNumber(String text) {
    return find(SMALL_NUMBER, Characters.plain(text));
  }

  /** The number of a paragraph of a Chinese instrument: {@code 一、}. */
  static Optional<Label> chineseNumber(String text) {
    return find(CHINESE_NUMBER, Characters.plain(text));
  }

  /** A letter with a dash behind it, as Arabic texts print it: {@code ب - }. */
  static Optional<Label> dashedLetter(String text) {
    return find(DASHED_LETTER, text);
  }

  /** Whether a letter is one of the signs 子, 丑, 寅 of older Chinese texts. */
  static boolean isBranch(String printed) {
    return BRANCHES.contains(printed);
  }

  /** Whether a text is a label and nothing else. */
  static boolean isLabel(String text) {
    return text.length() <= LONGEST_LABEL && isLabelled(text + " x");
  }

  /** Whether a text begins with a number or letter of any of the kinds. */
  static boolean isLabelled(String text) {
    return number(text).isPresent() || letter(text).isPresent() || smallNumber(text).isPresent();
  }

  private static String brackets(String text) {
    return text.length() > 10
        ? Characters.plain(text.substring(0, 10)) + text.substring(10)
        : Characters.plain(text);
  }

  private static Optional<Label> find(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    for (int group = 1; group <= matcher.groupCount(); group++) {
      if (matcher.group(group) != null) {
        return Optional.of(new Label(matcher.group(group), matcher.end()));
      }
    }
    return Optional.empty();
  }

  /** The letter at a place of a list, from 1: a … z, aa … az. */
  static String letterAt(int place) {
    int index = place - 1;
    String last = String.valueOf((char) ('a' + index % ALPHABET));
    return index < ALPHABET ? last : (char) ('a' + index / ALPHABET - 1) + last;
  }

  /** Whether a printed letter can stand at a place of a list, in any of the alphabets in use. */
  static boolean isLetterAt(String printed, int place) {
    String letter = printed.toLowerCase(Locale.ROOT).replace("ـ", "");
    if (letter.equals("ا")) {
      letter = "أ";
    }
    return letter.equals(letterAt(place))
        || isAt(letter, ARABIC, place)
        || isAt(letter, ARABIC_ALPHABET, place)
        || isAt(letter, RUSSIAN, place)
        || isAt(letter, BRANCHES, place)
        || isAt(letter, STEMS, place)
        || latinDouble(letter).equals(letterAt(place));
  }

  private static boolean isAt(String letter, String alphabet, int place) {
    return place <= alphabet.length() && letter.equals(alphabet.substring(place - 1, place));
  }

  private static String latinDouble(String letter) {
    int index = letter.length() == 1 ? CYRILLIC_DOUBLES.indexOf(letter) : -1;
    return index < 0 ? letter : String.valueOf(LATIN_DOUBLES.charAt(index));
  }

  /** {@code i, ii, iii, iv} … for a place from 1. */
  static String romanAt(int place) {
    String[] tens = {"", "x", "xx", "xxx"};
    String[] units = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
    return tens[Math.min(place / 10, 3)] + units[place % 10];
  }

  /** Whether a printed label can be the small Roman number at a place; figures count as such. */
  static boolean isRomanAt(String printed, int place) {
    return printed.equals(romanAt(place))
        || printed.equals(Integer.toString(place))
        || chinese(printed) == place;
  }

  /** The value of a Chinese numeral below a hundred; -1 for what is none. */
  static int chinese(String printed) {
    int total = 0;
    for (char c : printed.toCharArray()) {
      int value = CHINESE.indexOf(c >= '㈠' && c <= '㈩' ? CHINESE.charAt(c - '㈠') : c) + 1;
      if (value == 0) {
        return -1;
      }
      total = value == 10 ? Math.max(total, 1) * 10 : total + value;
    }
    return total;
  }
}
