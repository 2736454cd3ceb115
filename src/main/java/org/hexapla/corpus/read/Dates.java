package org.hexapla.corpus.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexapla.text.Language;
import org.hexapla.text.Span;
import org.hexapla.text.WordLists;

/**
 * Finds the dates in a text as its language writes them: {@code 20 October 2006}, {@code 20 de
 * octubre de 2006}, {@code 2006 年 10 月 20 日}, {@code 20 تشرين الأول/أكتوبر 2006}. The months stand
 * in {@code months.txt}.
 */
final class Dates {

  private static final Map<Language, Dates> ALL = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      ALL.put(language, language == Language.ZH ? chinese() : new Dates(language));
    }
  }

  private static final Pattern BEHIND_DATE = Pattern.compile(" ?(?:года|г)?\\.?");

  private final Pattern pattern;
  private final Map<String, Integer> months;
  private final boolean yearFirst;

  private Dates(Pattern pattern, Map<String, Integer> months, boolean yearFirst) {
    this.pattern = pattern;
    this.months = months;
    this.yearFirst = yearFirst;
  }

  private Dates(Language language) {
    this.months = new HashMap<>();
    int number = 0;
    for (String line : WordLists.read(language, "months")) {
      number++;
      for (String form : line.split("\\|")) {
        months.put(form.strip().toLowerCase(Locale.ROOT), number);
      }
    }
    String month =
        months.keySet().stream()
            .sorted((a, b) -> b.length() - a.length())
            .map(Pattern::quote)
            .reduce((a, b) -> a + "|" + b)
            .orElseThrow();
    this.pattern =
        Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:er|º|°|-е)? (?:de )?("
                + month
                + ")(?: ?/ ?(?:"
                + month
                + "))?(?: del?)? (\\d{4})(?!\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    this.yearFirst = false;
  }

  private static Dates chinese() {
    Pattern pattern = Pattern.compile("(?<!\\d)(\\d{4}) ?年 ?(\\d{1,2}) ?月 ?(\\d{1,2}) ?日");
    return new Dates(pattern, Map.of(), true);
  }

  static Dates of(Language language) {
    Dates dates = ALL.get(language);
    if (dates == null) {
      throw new IllegalStateException("no months for " + language);
    }
    return dates;
  }

  /** A date and the words that write it. */
  record Found(LocalDate date, Span span) {}

  /**
   * All dates, in their order.
   *
   * @param plain the text as {@link Characters#plain(String)} gives it
   */
  List<Found> in(String plain) {
    List<Found> result = new ArrayList<>();
    Matcher matcher = pattern.matcher(plain);
    while (matcher.find()) {
      date(matcher)
          .ifPresent(date -> result.add(new Found(date, new Span(matcher.start(), matcher.end()))));
    }
    return result;
  }

  Optional<LocalDate> first(String text) {
    return in(Characters.plain(text)).stream().findFirst().map(Found::date);
  }

  /** Whether a text is a date and nothing else. */
  boolean isDate(String text) {
    String plain = Characters.plain(text).strip();
    List<Found> found = in(plain);
    if (found.size() != 1) {
      return false;
    }
    Span span = found.get(0).span();
    return span.start() == 0 && BEHIND_DATE.matcher(plain.substring(span.end())).matches();
  }

  private Optional<LocalDate> date(Matcher matcher) {
    try {
      int year = Integer.parseInt(matcher.group(yearFirst ? 1 : 3));
      int day = Integer.parseInt(matcher.group(yearFirst ? 3 : 1));
      int month =
          yearFirst
              ? Integer.parseInt(matcher.group(2))
              : months.getOrDefault(matcher.group(2).toLowerCase(Locale.ROOT), 0);
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty(); // the 31st of February is a slip of the text, not a date
    }
  }
}
