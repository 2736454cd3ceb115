package org.hexapla.build;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexapla.corpus.Symbol;
import org.hexapla.extract.TermClass;
import org.jspecify.annotations.Nullable;

/**
 * Which terms are asked for. What is null does not narrow; a term must stand in a place that
 * answers symbol, session, item and years together.
 *
 * @param termClass what it names
 * @param symbol a document in which it stands
 * @param session of a document in which it stands
 * @param agendaItem of a document in which it stands, such as {@code 108 (j)}
 * @param years of a document in which it stands
 * @param since it stands in no document before this day
 * @param newIn it stands in this document and in none of its predecessors: the earlier ones of its
 *     series, or where the corpus holds none of those, all earlier documents
 */
public record TermFilter(
    @Nullable TermClass termClass,
    @Nullable Symbol symbol,
    @Nullable Integer session,
    @Nullable String agendaItem,
    @Nullable Years years,
    @Nullable LocalDate since,
    @Nullable Symbol newIn) {

  private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:-(\\d{4}))?");

  /** All terms. */
  public static TermFilter none() {
    return new TermFilter(null, null, null, null, null, null, null);
  }

  /** A span of years, both included. */
  public record Years(int first, int last) {

    /** {@code 2006} or {@code 2006-2015}; nothing where it is neither. */
    public static Optional<Years> of(String text) {
      Matcher matcher = YEARS.matcher(text.strip());
      if (!matcher.matches()) {
        return Optional.empty();
      }
      int first = Integer.parseInt(matcher.group(1));
      int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
      return first > last ? Optional.empty() : Optional.of(new Years(first, last));
    }

    boolean has(int year) {
      return first <= year && year <= last;
    }
  }

  /** A day, or the first day of a year; nothing where it is neither. */
  public static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(
          text.matches("\\d{4}")
              ? LocalDate.of(Integer.parseInt(text), 1, 1)
              : LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty(); // not a date: the caller says so
    }
  }
}
