package org.hexapla.api;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Arrays;
import java.util.List;
import org.hexapla.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A text that was sent with mark-up between its parts, and the way back from the plain text to
 * places in the whole.
 */
final class AnnotatedText {

  /** The parts as they are sent in {@code data}. */
  @Serdeable
  record Data(@Nullable List<@Nullable Part> annotation) {}

  /**
   * A part: text, or mark-up with what it stands for.
   *
   * @param interpretAs words in place of the mark-up, or null for none
   */
  @Serdeable
  record Part(@Nullable String text, @Nullable String markup, @Nullable String interpretAs) {}

  private final StringBuilder plain = new StringBuilder();
  private int[] places = new int[64]; // by unit of the plain text, where it stands in the whole
  private int length; // of the whole so far

  private AnnotatedText() {}

  static AnnotatedText plain(String text) {
    AnnotatedText annotated = new AnnotatedText();
    annotated.add(text);
    return annotated;
  }

  static AnnotatedText of(Data data) {
    List<@Nullable Part> parts = data.annotation();
    if (parts == null) {
      throw ProblemException.badRequest("'data' has no 'annotation'");
    }
    AnnotatedText annotated = new AnnotatedText();
    for (@Nullable Part part : parts) {
      String text = part == null ? null : part.text();
      String markup = part == null ? null : part.markup();
      if (part == null || (text == null) == (markup == null)) {
        throw ProblemException.badRequest(
            "each part of 'annotation' has either 'text' or 'markup'");
      }
      if (text != null) {
        annotated.add(text);
      } else if (markup != null) {
        annotated.addMarkup(markup, part.interpretAs() == null ? "" : part.interpretAs());
      }
    }
    return annotated;
  }

  private void add(String text) {
    String whole = WellFormed.of(text);
    for (int i = 0; i < whole.length(); i++) {
      add(whole.charAt(i), length + i);
    }
    length += whole.length();
  }

  private void addMarkup(String markup, String interpreted) {
    String words = WellFormed.of(interpreted);
    for (int i = 0; i < words.length(); i++) {
      add(words.charAt(i), length + Math.min(i, Math.max(markup.length() - 1, 0)));
    }
    length += markup.length();
  }

  private void add(char unit, int place) {
    if (plain.length() == places.length) {
      places = Arrays.copyOf(places, 2 * places.length);
    }
    places[plain.length()] = place;
    plain.append(unit);
  }

  /** What is checked: the text without mark-up. */
  String text() {
    return plain.toString();
  }

  /** Where a stretch of the plain text stands in the whole. */
  Span inWhole(Span span) {
    if (span.length() == 0) {
      int place = span.start() < plain.length() ? places[span.start()] : length;
      return new Span(place, place);
    }
    int start = places[span.start()];
    int last = places[span.end() - 1];
    return new Span(start, Math.max(start, last + 1));
  }
}
