package org.hexapla.corpus;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * When a document is from, as far as it is known.
 *
 * @param year the calendar year
 * @param day the day, or null where only the year is known
 * @param basis how it is known
 */
public record DocumentDate(int year, @Nullable LocalDate day, Basis basis) {

  /** How a date is known. */
  public enum Basis {
    /** It stands in the document. */
    PRINTED,
    /** The year follows from the number of the session. */
    SESSION,
    /** The year follows from where the document was found (a folder or file of a corpus). */
    SOURCE;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public DocumentDate {
    if (day != null && day.getYear() != year) {
      throw new IllegalArgumentException("the day " + day + " is not in the year " + year);
    }
  }

  public static DocumentDate printed(LocalDate day) {
    return new DocumentDate(day.getYear(), day, Basis.PRINTED);
  }

  public static DocumentDate inferred(int year, Basis basis) {
    return new DocumentDate(year, null, basis);
  }

  /** ISO 8601, as precise as is known: {@code 2025-09-05} or {@code 2006}. */
  public String value() {
    return day == null ? Integer.toString(year) : day.toString();
  }

  /** {@code day} or {@code year}. */
  public String precision() {
    return day == null ? "year" : "day";
  }
}
