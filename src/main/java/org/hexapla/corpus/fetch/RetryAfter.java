package org.hexapla.corpus.fetch;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** How long a host asks to wait: the header {@code Retry-After}, in seconds or as a date. */
final class RetryAfter {

  private static final int MOST_DIGITS = 9;

  private RetryAfter() {}

  static Optional<Duration> in(HttpHeaders headers) {
    return headers.firstValue("Retry-After").flatMap(value -> read(value.strip(), Instant.now()));
  }

  static Optional<Duration> read(String value, Instant now) {
    if (value.matches("\\d{1," + MOST_DIGITS + "}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
    }
    try {
      Instant until = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      Duration wait = Duration.between(now, until);
      return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
    } catch (DateTimeException e) {
      return Optional.empty(); // the host says nothing that can be understood: our own pause counts
    }
  }
}
