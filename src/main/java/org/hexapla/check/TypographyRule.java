package org.hexapla.check;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexapla.text.Language;
import org.hexapla.text.Span;
import org.hexapla.text.WordLists;

/**
 * Looks for marks and digits that are not of the house: each line of {@code typography.txt} is a
 * pattern, {@code =>}, and what stands in the place of a match; {@code {digits}} is the same number
 * in the digits 0 to 9.
 */
final class TypographyRule implements DraftRule {

  private static final String LIST = "typography";
  private static final String BETWEEN = " => ";
  private static final String DIGITS = "{digits}";

  private final Map<Language, List<Rule>> rules = new EnumMap<>(Language.class);

  /** A pattern and what stands in its place. */
  private record Rule(Pattern pattern, String replacement) {

    static Rule of(String line) {
      int between = line.indexOf(BETWEEN);
      if (between < 0) {
        throw new IllegalArgumentException(LIST + ".txt: a line needs '=>': " + line);
      }
      return new Rule(
          Pattern.compile(line.substring(0, between).strip()),
          line.substring(between + BETWEEN.length()));
    }

    String right(Matcher match) {
      if (replacement.equals(DIGITS)) {
        StringBuilder digits = new StringBuilder();
        match.group().chars().forEach(unit -> digits.append(Character.digit(unit, 10)));
        return digits.toString();
      }
      String right = replacement;
      for (int group = match.groupCount(); group > 0; group--) {
        String words = match.group(group);
        right = right.replace("$" + group, words == null ? "" : words);
      }
      return right;
    }
  }

  TypographyRule() {
    for (Language language : Language.values()) {
      rules.put(language, WordLists.read(language, LIST).stream().map(Rule::of).toList());
    }
  }

  @Override
  public Set<FindingKind> kinds() {
    return Set.of(FindingKind.TYPOGRAPHY);
  }

  @Override
  public void check(DraftReading reading, Consumer<Finding> findings) {
    Set<Span> seen = new HashSet<>();
    for (Rule rule : rules.getOrDefault(reading.language(), List.of())) {
      Matcher match = rule.pattern().matcher(reading.text());
      while (match.find()) {
        Span span = new Span(match.start(), match.end());
        if (span.length() > 0 && seen.add(span)) {
          findings.accept(finding(reading, span, rule.right(match)));
        }
      }
    }
  }

  private static Finding finding(DraftReading reading, Span span, String right) {
    String message =
        Messages.in(reading.language()).text("typography", span.of(reading.text()), right);
    return new Finding.Typography(
        new Finding.Note(span, Finding.Level.HINT, message, List.of(right), null));
  }
}
