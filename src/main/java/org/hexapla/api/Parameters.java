package org.hexapla.api;

import io.micronaut.http.HttpRequest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/** The parameters of a request, each checked as it is read. */
final class Parameters {

  private final HttpRequest<?> request;

  private Parameters(HttpRequest<?> request) {
    this.request = request;
  }

  /**
   * The parameters of a request.
   *
   * @param known their names; any other is refused, so that a misspelt filter does not pass unseen
   */
  static Parameters of(HttpRequest<?> request, String... known) {
    for (String name : request.getParameters().names()) {
      if (!List.of(known).contains(name)) {
        throw ProblemException.badRequest(
            "unknown parameter '" + name + "'; known are: " + String.join(", ", known));
      }
    }
    return new Parameters(request);
  }

  /** A text without blanks around it; absent where it is missing or blank. */
  Optional<String> text(String name) {
    List<String> values = request.getParameters().getAll(name);
    if (values.size() > 1) {
      throw ProblemException.badRequest("'" + name + "' is given more than once");
    }
    return values.stream().map(String::strip).filter(value -> !value.isEmpty()).findFirst();
  }

  /** A text that must be there. */
  String required(String name) {
    return text(name)
        .orElseThrow(() -> ProblemException.badRequest("'" + name + "' is missing or empty"));
  }

  /** A year; null where none is given. */
  @Nullable Integer year(String name) {
    return text(name).map(year -> integer(name, 0, 1, 9999)).orElse(null);
  }

  /** A whole number within bounds. */
  int integer(String name, int otherwise, int least, int most) {
    Optional<String> given = text(name);
    if (given.isEmpty()) {
      return otherwise;
    }
    try {
      int value = Integer.parseInt(given.get());
      if (value >= least && value <= most) {
        return value;
      }
    } catch (NumberFormatException e) {
      // told below, as for a number out of bounds
    }
    throw ProblemException.badRequest(
        "'" + name + "' is a whole number from " + least + " to " + most);
  }

  /** Whether a switch is on; missing is off. */
  boolean flag(String name) {
    String value = text(name).orElse("false").toLowerCase(Locale.ROOT);
    if (!value.equals("true") && !value.equals("false")) {
      throw ProblemException.badRequest("'" + name + "' is true or false");
    }
    return value.equals("true");
  }

  Optional<Language> language(String name) {
    return text(name).map(value -> languageOf(name, value));
  }

  /** Languages with commas between them; empty where none is given. */
  Set<Language> languages(String name) {
    Set<Language> all = EnumSet.noneOf(Language.class);
    text(name)
        .ifPresent(
            value -> {
              for (String code : value.split(",", -1)) {
                all.add(languageOf(name, code));
              }
            });
    return all;
  }

  /** The symbol that an address names. */
  static Symbol symbol(String text) {
    return Symbol.of(text)
        .orElseThrow(
            () ->
                ProblemException.badRequest("'" + text + "' is not a symbol such as A/RES/79/331"));
  }

  /** Values with commas between them; empty where none is given. */
  <T> Set<T> all(String name, Function<String, Optional<T>> read) {
    Set<T> all = new LinkedHashSet<>();
    for (String value : text(name).map(given -> given.split(",", -1)).orElse(new String[0])) {
      all.add(
          read.apply(value.strip())
              .orElseThrow(
                  () ->
                      ProblemException.badRequest(
                          "'" + name + "': '" + value + "' is not one that is known")));
    }
    return all;
  }

  /** One of the values of an enumeration, named by its label. */
  <T extends Enum<T>> Optional<T> oneOf(String name, T[] values, Function<T, String> label) {
    return text(name)
        .map(
            value ->
                Arrays.stream(values)
                    .filter(one -> label.apply(one).equals(value.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(
                        () ->
                            ProblemException.badRequest(
                                "'"
                                    + name
                                    + "' is one of: "
                                    + String.join(
                                        ", ", Arrays.stream(values).map(label).toList()))));
  }

  private static Language languageOf(String name, String value) {
    return Language.of(value)
        .orElseThrow(
            () ->
                ProblemException.badRequest(
                    "'"
                        + name
                        + "': unknown language; known are: "
                        + String.join(", ", Language.codes())));
  }
}
