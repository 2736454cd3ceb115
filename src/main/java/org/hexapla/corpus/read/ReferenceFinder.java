package org.hexapla.corpus.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexapla.corpus.Organ;
import org.hexapla.corpus.Reference;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;
import org.hexapla.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds every mention of another document in a text, with the date and the part that the text gives
 * it. A date stands behind the number ({@code 61/7 of 20 October 2006}), in Chinese before it; of
 * numbers that are joined by "and" and share one date, all have it.
 */
final class ReferenceFinder {

  private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

  /** UTF-16 units, several pages of print: no paragraph has so many. */
  private static final int LONGEST_PIECE = 20_000;

  /** UTF-16 units on either side that say what is meant by a number at its edge. */
  private static final int AROUND_A_PIECE = 500;

  /** UTF-16 units before a number in which the noun stands that governs it. */
  private static final int BEFORE_A_NUMBER = 100;

  private static final Pattern JOINED_BEHIND =
      Pattern.compile(" ?(?:,|،|and|et|y|e|и|و)? ?(?:to )?");
  private static final Pattern BETWEEN_DATE_AND_NUMBER =
      Pattern.compile("[ 的]*(?:(?:通过|关于[^，。；]{1,30})的)?(?:大会|安全理事会)?[ ]*第? ?");
  private static final Pattern JOINED_CHINESE = Pattern.compile(" ?号?[、和及与， ]*第? ?");

  /** What a finder depends on. */
  private record Key(Language language, boolean sample, Optional<Organ> organ) {}

  private static final Map<Key, ReferenceFinder> FINDERS = new ConcurrentHashMap<>();

  private final Language language;
  private final Dates dates;
  private final ShortMentions shortMentions;
  private final CitedParts parts;
  private final Pattern beforeDate;
  private final Pattern noun;

  /** The finder for the texts of a document in a language. */
  static ReferenceFinder of(Language language, Symbol document) {
    return FINDERS.computeIfAbsent(
        new Key(language, document.isSample(), document.organ()),
        key -> new ReferenceFinder(language, document));
  }

  private ReferenceFinder(Language language, Symbol document) {
    this.language = language;
    this.dates = Dates.of(language);
    this.shortMentions = new ShortMentions(language, document);
    this.parts = new CitedParts(language);
    Vocabulary words = Vocabulary.of(language);
    String organ = CitedParts.organs(words);
    this.beforeDate =
        Pattern.compile(
            "(?: (?:\\p{L}{1,4}['’ ])?\\p{L}{0,4} ?(?:"
                + organ
                + ")\\p{L}*)?,? ?"
                + words.anyOf("date")
                + " (?:el |le )?");
    this.noun =
        Pattern.compile(
            "(?:"
                + words.anyOf("resolution")
                + "|"
                + words.anyOf("decision")
                + ") ?(?:№ |No\\. )?$");
  }

  /**
   * The references in a paragraph or footnote.
   *
   * @param id of the paragraph or footnote
   * @param text its words; the spans point into it
   */
  List<Reference> in(String id, String text) {
    if (!DIGIT.matcher(text).find()) {
      return List.of();
    }
    String plain = Characters.plain(text);
    List<Reference> result = new ArrayList<>();
    for (int start = 0; start < plain.length(); start += LONGEST_PIECE) {
      int from = Math.max(0, start - AROUND_A_PIECE);
      Span own = new Span(start, Math.min(plain.length(), start + LONGEST_PIECE));
      int to = Math.min(plain.length(), own.end() + AROUND_A_PIECE);
      for (Reference one : inPiece(id, plain.substring(from, to))) {
        Reference shifted = one.shift(from);
        if (shifted.span().start() >= own.start() && shifted.span().start() < own.end()) {
          result.add(shifted);
        }
      }
    }
    return result;
  }

  /** In a stretch in which everything may be held against everything. */
  private List<Reference> inPiece(String id, String plain) {
    List<Dates.Found> found = dates.in(plain);
    List<Mention> mentions = new ArrayList<>(SymbolMentions.in(plain));
    for (Mention mention : shortMentions.in(plain, found)) {
      if (mentions.stream().noneMatch(other -> other.span().overlaps(mention.span()))) {
        mentions.add(mention);
      }
    }
    mentions.sort(Comparator.comparing(Mention::span));
    List<Mention> dated =
        language.spaced()
            ? datesBehind(mentions, plain, found)
            : datesBefore(mentions, plain, found);
    List<Reference> result = new ArrayList<>();
    for (Mention mention : dated) {
      @Nullable String part = part(plain, mention, found);
      result.add(new Reference(mention.symbol(), mention.date(), part, id, mention.span()));
    }
    return result;
  }

  private @Nullable String part(String plain, Mention mention, List<Dates.Found> found) {
    int from = mention.group();
    for (Dates.Found date : found) {
      boolean own = mention.date() != null && date.span().start() >= from;
      if (own && date.span().start() - from < "  de l'Assemblée générale en date du ".length()) {
        from = date.span().end();
        break;
      }
    }
    Optional<String> behind = parts.behind(plain, from);
    if (behind.isPresent()) {
      return behind.get();
    }
    int start = mention.span().start();
    Matcher before = noun.matcher(plain).region(Math.max(0, start - BEFORE_A_NUMBER), start);
    return mention.numberOnly() && before.find()
        ? parts.before(plain, before.start()).orElse(null)
        : null;
  }

  private List<Mention> datesBehind(List<Mention> mentions, String plain, List<Dates.Found> found) {
    List<Mention> result = new ArrayList<>(mentions);
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention mention = mentions.get(i);
      Optional<LocalDate> date = dateBehind(mention, plain, found);
      if (date.isEmpty() && i + 1 < mentions.size()) {
        Mention next = result.get(i + 1);
        String gap = plain.substring(mention.span().end(), next.span().start());
        boolean joined = mention.numberOnly() && next.numberOnly();
        if (joined && JOINED_BEHIND.matcher(gap).matches() && next.date() != null) {
          date = Optional.of(next.date());
        }
      }
      if (date.isPresent()) {
        result.set(i, mention.withDate(date.get()));
      }
    }
    return result;
  }

  private Optional<LocalDate> dateBehind(Mention mention, String plain, List<Dates.Found> found) {
    for (Dates.Found date : found) {
      if (date.span().start() >= mention.span().end()) {
        String gap = plain.substring(mention.span().end(), date.span().start());
        return beforeDate.matcher(gap).matches() ? Optional.of(date.date()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static List<Mention> datesBefore(
      List<Mention> mentions, String plain, List<Dates.Found> found) {
    List<Mention> result = new ArrayList<>();
    for (Mention mention : mentions) {
      Optional<LocalDate> date = dateBefore(mention, plain, found);
      if (date.isEmpty() && !result.isEmpty() && mention.numberOnly()) {
        Mention previous = result.get(result.size() - 1);
        String gap = plain.substring(previous.span().end(), mention.span().start());
        if (previous.numberOnly() && JOINED_CHINESE.matcher(gap).matches()) {
          date = Optional.ofNullable(previous.date());
        }
      }
      result.add(date.map(mention::withDate).orElse(mention));
    }
    return result;
  }

  private static Optional<LocalDate> dateBefore(
      Mention mention, String plain, List<Dates.Found> found) {
    Optional<LocalDate> date = Optional.empty();
    for (Dates.Found candidate : found) {
      Span span = candidate.span();
      if (span.end() <= mention.span().start()) {
        String gap = plain.substring(span.end(), mention.span().start());
        boolean own = mention.numberOnly() && BETWEEN_DATE_AND_NUMBER.matcher(gap).matches();
        date = own ? Optional.of(candidate.date()) : Optional.empty();
      }
    }
    return date;
  }
}
