package org.hexapla.corpus.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexapla.text.Language;

/**
 * The part of a document that a reference means, as printed: {@code part one, sect. XI} behind it,
 * {@code paragraph 17 of section II} before it, {@code 第十一节}, {@code 附件一}.
 */
final class CitedParts {

  private static final String CHINESE_PART =
      "(?:附件[一二三四五六七八九十]{0,3}|附录[一二三四五六七八九十]{0,3}|附文"
          + "|第 ?\\d{1,3}/[A-Z]{2,5}\\.\\d{1,3} ?号决定|第 ?[一二三四五六七八九十百\\d()a-z、和至及 ]{1,20} ?(?:部分|节|章|段|条))";
  private static final int LONGEST = 120;
  private static final int SMALL_WORD = 5;

  private final Pattern behind;
  private final Pattern before;

  CitedParts(Language language) {
    Vocabulary words = Vocabulary.of(language);
    if (language.spaced()) {
      String number =
          "(?:[IVXLC]{1,6}(?![\\p{L}])|\\d{1,3}(?: ?\\(?[\\p{L}]{1,4}\\)){0,3}|"
              + words.anyOf("number-words")
              + ")";
      String part =
          "(?:"
              + words.anyOf("decision")
              + " \\d{1,3}/[A-Z]{2,5}\\.\\d{1,3}|"
              + words.anyOf("parts")
              + "(?: "
              + number
              + "(?:(?:,| and| et| y| и| و|-) ?"
              + number
              + "){0,6})?|"
              + number
              + " "
              + words.anyOf("parts")
              + ")";
      String of = " " + words.anyOf("of") + "(?: \\p{L}{1,3})? ";
      String chain = part + "(?:(?:[,،] |" + of + ")" + part + "){0,4}";
      this.behind = Pattern.compile("[,،] ?(" + chain + ")");
      this.before =
          Pattern.compile(
              "("
                  + chain
                  + ")(?: (?!"
                  + words.anyOf("conjunction")
                  + ")(?:"
                  + words.anyOf("of")
                  + "|"
                  + words.anyOf("operative-part")
                  + "|\\p{L}{1,"
                  + SMALL_WORD
                  + "})){0,4}"
                  + "(?: (?:"
                  + organs(words)
                  + ")\\p{L}*)? ?$");
    } else {
      String chain = CHINESE_PART + "(?:[，、和] ?" + CHINESE_PART + "){0,4}";
      this.behind = Pattern.compile("(?:号(?:决议|决定))?[，,]? ?(?:及其|的)? ?(" + chain + ")");
      this.before = Pattern.compile("(\\A(?!\\A))");
    }
  }

  /** The part that stands directly behind a position. */
  Optional<String> behind(String plain, int from) {
    Matcher matcher = behind.matcher(plain);
    matcher.region(from, Math.min(plain.length(), from + LONGEST));
    return matcher.lookingAt() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
  }

  /**
   * The part that stands before a noun such as {@code resolution}, with only small words between.
   */
  Optional<String> before(String plain, int nounStart) {
    int from = Math.max(0, nounStart - LONGEST);
    Matcher matcher = before.matcher(plain.substring(from, nounStart));
    return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
  }

  /** A pattern's source for the organs that may stand between a part and its resolution. */
  static String organs(Vocabulary words) {
    return String.join(
        "|",
        words.anyOf("general-assembly"),
        words.anyOf("security-council"),
        words.anyOf("economic-and-social-council"),
        words.anyOf("human-rights-council"));
  }
}
