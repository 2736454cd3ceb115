package org.hexapla.corpus.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;
import org.hexapla.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds documents that a text names by their number alone: {@code resolutions 33/18 of …, 50/3},
 * {@code 1325 (2000)}, {@code 2480 B (XXIII)}, {@code 第 53/453 号决定}. A number counts only where a
 * word for resolution or decision governs it: before it and before the list in which it stands, in
 * Chinese behind them. The organ follows from the form of the number and from what is named beside.
 */
final class ShortMentions {

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\d/A-Za-z.,\\-])(?:"
              + "(?<conference>\\d{1,3}/(?:CP|CMP|CMA|COP|MOP)\\.\\d{1,3})|(?<number>\\d{1,4})(?:"
              + " (?<part>[A-ZА-Я](?:-[A-Z])?))?"
              + " ?\\((?<bracket>(?:19|20)\\d\\d|[IVXLC]{1,8})\\)|(?<session>(?:ES-|S-)?\\d{1,4})/(?<item>\\d{1,4})(?:"
              + " (?<letter>[A-ZА-Я](?:-[A-Z])?)(?![\\p{L}]))?)(?![\\d/])");
  private static final Pattern MORE_PARTS =
      Pattern.compile("(?:, ?|、| ?(?:and|et|y|и|和|و) ?)([A-Z])(?![\\p{L}\\d./])");
  private static final int GAP_TO_NOUN = 70;
  private static final int GAP_IN_LIST = 90;
  private static final int ORGAN_WINDOW = 60;
  private static final Pattern SENTENCE_END = Pattern.compile("[;؛。；]|\\.(?= \\p{Lu}|$)");
  private static final Pattern CHINESE_LINK =
      Pattern.compile("[ \\d]*号?[、，,和及与以及 ]*(?:\\(?以?及?)?(?:关于[^。；]{1,40}的)?[ ]*第? ?");

  private final Vocabulary words;
  private final Pattern resolution;
  private final Pattern decision;
  private final Pattern conventions;
  private final NumberedDocuments documents;
  private final Pattern organ;
  private final Pattern organBehind;

  ShortMentions(Language language, Symbol document) {
    this.words = Vocabulary.of(language);
    this.resolution = words.pattern("resolution");
    this.decision = words.pattern("decision");
    this.conventions = words.pattern("conventions");
    this.documents = new NumberedDocuments(language, document);
    String organs = "(?:" + CitedParts.organs(words) + ")";
    this.organ = Pattern.compile(organs);
    this.organBehind = Pattern.compile(" (?:\\p{L}{1,3}['’ ] ?){0,2}" + organs);
  }

  /**
   * The mentions in a text, in their order.
   *
   * @param plain the text as {@link Characters#plain(String)} gives it
   * @param dates the dates in it
   */
  List<Mention> in(String plain, List<Dates.Found> dates) {
    List<Matcher> numbers = numbers(plain, dates);
    if (numbers.isEmpty()) {
      return List.of();
    }
    return words.language().spaced()
        ? governedBefore(plain, numbers, dates)
        : governedBehind(plain, numbers, dates);
  }

  /** A copy of each match, outside of dates. */
  private static List<Matcher> numbers(String plain, List<Dates.Found> dates) {
    List<Matcher> result = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(plain);
    int from = 0;
    while (matcher.find(from)) {
      Span span = new Span(matcher.start(), matcher.end());
      if (dates.stream().noneMatch(date -> date.span().overlaps(span))) {
        Matcher copy = NUMBER.matcher(plain);
        copy.find(matcher.start());
        result.add(copy);
      }
      from = matcher.end();
    }
    return result;
  }

  private List<Mention> governedBefore(
      String plain, List<Matcher> numbers, List<Dates.Found> dates) {
    List<Mention> result = new ArrayList<>();
    List<Noun> nouns = nouns(plain);
    int linkedFrom = -1;
    int aroundFrom = 0;
    Noun current = null;
    for (Matcher number : numbers) {
      if (number.group("conference") != null) {
        addAll(number, plain, true, "", number.end(), result);
        continue;
      }
      Noun noun = lastBefore(nouns, number.start());
      if (noun != null && (current == null || noun.start() > linkedFrom)) {
        aroundFrom = Math.max(linkedFrom, noun.start() - ORGAN_WINDOW);
        boolean near = links(plain, noun.end(), number.start(), dates, GAP_TO_NOUN);
        current = near ? noun : null;
      } else if (current != null && !links(plain, linkedFrom, number.start(), dates, GAP_IN_LIST)) {
        current = null;
      }
      if (current != null) {
        String around = around(plain, number, current, Math.max(0, aroundFrom));
        addAll(number, plain, current.decision(), around, number.end(), result);
        linkedFrom = number.end();
      }
    }
    return result;
  }

  /**
   * The words that may name the organ of a number: directly behind it ({@code 60/251 de l'Assemblée
   * générale}), else between noun and number, else all that stands near.
   */
  private String around(String plain, Matcher number, Noun noun, int from) {
    Matcher behind = organBehind.matcher(plain).region(number.end(), plain.length());
    if (behind.lookingAt()) {
      return behind.group();
    }
    String between = plain.substring(noun.end(), number.start());
    if (organ.matcher(between).find()) {
      return between;
    }
    int to = Math.min(plain.length(), number.end() + ORGAN_WINDOW);
    return plain.substring(from, number.start()) + " " + plain.substring(number.end(), to);
  }

  private record Noun(int start, int end, boolean decision) {}

  private List<Noun> nouns(String plain) {
    List<Noun> result = new ArrayList<>();
    resolution
        .matcher(plain)
        .results()
        .forEach(m -> result.add(new Noun(m.start(), m.end(), false)));
    decision.matcher(plain).results().forEach(m -> result.add(new Noun(m.start(), m.end(), true)));
    result.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return result;
  }

  private static @Nullable Noun lastBefore(List<Noun> nouns, int position) {
    Noun last = null;
    for (Noun noun : nouns) {
      if (noun.end() <= position) {
        last = noun;
      }
    }
    return last;
  }

  /** Whether what stands between holds a list together: no end of a sentence, no other number. */
  private boolean links(String plain, int from, int to, List<Dates.Found> dates, int longest) {
    String gap = withoutDates(plain, from, to, dates);
    return gap.length() <= longest
        && !SENTENCE_END.matcher(gap).find()
        && !conventions.matcher(gap).find();
  }

  private static String withoutDates(String plain, int from, int to, List<Dates.Found> dates) {
    StringBuilder gap = new StringBuilder();
    int position = from;
    for (Dates.Found date : dates) {
      if (date.span().start() >= position && date.span().end() <= to) {
        gap.append(plain, position, date.span().start());
        position = date.span().end();
      }
    }
    return gap.append(plain, position, Math.max(position, to)).toString();
  }

  /** Chinese: from the last number backwards, each takes the noun behind it or that of the next. */
  private List<Mention> governedBehind(
      String plain, List<Matcher> numbers, List<Dates.Found> dates) {
    List<Mention> result = new ArrayList<>();
    Boolean isDecision = null;
    int group = plain.length();
    for (int i = numbers.size() - 1; i >= 0; i--) {
      Matcher number = numbers.get(i);
      int next = i + 1 < numbers.size() ? numbers.get(i + 1).start() : plain.length();
      Optional<Noun> noun = nounBehind(plain, number.end());
      if (noun.isPresent()) {
        isDecision = noun.get().decision();
        group = noun.get().end();
      } else if (isDecision == null
          || !CHINESE_LINK.matcher(withoutDates(plain, number.end(), next, dates)).matches()) {
        isDecision = null;
        continue;
      } else {
        group = number.end();
      }
      boolean ordinal = plain.substring(0, number.start()).stripTrailing().endsWith("第");
      boolean linked =
          i > 0 && plain.substring(numbers.get(i - 1).end(), number.start()).length() < 4;
      if (ordinal || linked) {
        int from = Math.max(0, number.start() - ORGAN_WINDOW / 2);
        String around = plain.substring(from, number.start());
        List<Mention> found = new ArrayList<>();
        addAll(number, plain, isDecision, around, group, found);
        result.addAll(0, found);
      }
    }
    return result;
  }

  private static final Pattern BEHIND = Pattern.compile(" ?号? ?(决议|决定)");

  private static Optional<Noun> nounBehind(String plain, int end) {
    Matcher matcher = BEHIND.matcher(plain);
    matcher.region(end, plain.length());
    return matcher.lookingAt()
        ? Optional.of(new Noun(end, matcher.end(), matcher.group(1).equals("决定")))
        : Optional.empty();
  }

  private void addAll(
      Matcher number,
      String plain,
      boolean decision,
      String around,
      int group,
      List<Mention> result) {
    Span span = new Span(number.start(), number.end());
    Optional<Symbol> symbol = documents.symbol(number, decision, around);
    if (symbol.isEmpty()) {
      return;
    }
    result.add(new Mention(symbol.get(), span, Math.max(group, span.end()), true, null));
    String letter = number.group("letter");
    Matcher more = MORE_PARTS.matcher(plain);
    int from = number.end();
    while (letter != null && more.region(from, plain.length()).lookingAt()) {
      String value = symbol.get().value();
      String sibling = value.substring(0, value.length() - letter.length()) + more.group(1);
      Span part = new Span(more.start(1), more.end(1));
      result.add(new Mention(new Symbol(sibling), part, more.end(), true, null));
      from = more.end();
    }
  }
}
