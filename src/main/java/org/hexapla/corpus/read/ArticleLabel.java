package org.hexapla.corpus.read;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexapla.corpus.RomanNumerals;
import org.hexapla.text.Language;

/**
 * The line that opens an article of an instrument: {@code Article 12}, {@code Article premier},
 * {@code Статья 12.}, {@code المادة الثانية عشرة}, {@code 第十二条}.
 *
 * @param number its number, from 1
 * @param printed the number as printed: {@code 12}, {@code XII}, {@code 十二}
 * @param rest what stands behind it on the line: a title, or the first words; may be empty
 */
record ArticleLabel(int number, String printed, String rest) {

  private static final int FEWEST_ARTICLES = 2;
  private static final int LARGEST_STEP = 3;
  private static final int MOST_ARTICLES = 999;
  private static final Pattern ROMAN = Pattern.compile("[IVXLC]{1,8}");
  private static final Map<Language, Pattern> PATTERNS = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      PATTERNS.put(language, pattern(language));
    }
  }

  /** Groups: the number, what stands behind. */
  private static Pattern pattern(Language language) {
    if (!language.spaced()) {
      return Pattern.compile("第 ?([一二三四五六七八九十百零〇]{1,7}|\\d{1,3}) ?条(?:[:：] ?| +|$)(.*)");
    }
    String words = "(?:\\p{L}+(?: \\p{L}+)?)";
    return Pattern.compile(
        Vocabulary.of(language).anyOf("article")
            + " ?(\\d{1,3}|[IVXLC]{1,8}|"
            + words
            + ")(?: ?[.:：]+ ?[-–—]? ?| [-–—] |$)(.*)");
  }

  /** The label at the beginning of a line; empty for every other line. */
  static Optional<ArticleLabel> read(TextLine line, Language language) {
    String text = line.words().strip();
    Matcher matcher = pattern(text, language);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    OptionalInt number = number(matcher.group(1), language);
    return number.isEmpty() || number.getAsInt() < 1 || number.getAsInt() > MOST_ARTICLES
        ? Optional.empty()
        : Optional.of(
            new ArticleLabel(
                number.getAsInt(),
                text.substring(matcher.start(1), matcher.end(1)),
                text.substring(matcher.start(2)).strip()));
  }

  private static Matcher pattern(String text, Language language) {
    Pattern pattern = PATTERNS.get(language);
    if (pattern == null) {
      throw new IllegalStateException("no articles in " + language);
    }
    return pattern.matcher(Characters.plain(text));
  }

  private static OptionalInt number(String printed, Language language) {
    return language.spaced() && ROMAN.matcher(printed).matches()
        ? OptionalInt.of(RomanNumerals.value(printed))
        : Ordinals.whole(printed, language);
  }

  /**
   * Where the articles of a text begin: the indices of the lines whose numbers go on from the one
   * before. None where the text only mentions articles.
   */
  static Map<Integer, ArticleLabel> in(List<TextLine> lines, Language language) {
    Map<Integer, ArticleLabel> found = new TreeMap<>();
    int last = 0;
    for (int i = 0; i < lines.size(); i++) {
      Optional<ArticleLabel> label = read(lines.get(i), language);
      int number = label.map(ArticleLabel::number).orElse(0);
      boolean follows = number > last && (last == 0 || number <= last + LARGEST_STEP);
      if (follows) {
        found.put(i, label.orElseThrow());
        last = number;
      }
    }
    return found.size() < FEWEST_ARTICLES ? Map.of() : found;
  }
}
