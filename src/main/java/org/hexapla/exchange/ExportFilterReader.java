package org.hexapla.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hexapla.corpus.Symbol;
import org.hexapla.extract.TermClass;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Understands a filter as people write it, in options of a command or parameters of an address;
 * both have the same names. A value may be several with commas between them, where it can hold no
 * comma itself.
 */
public final class ExportFilterReader {

  private static final String LANG = "lang";
  private static final String STATUS = "status";
  private static final String CLASS = "class";
  private static final String SUBJECT = "subject";
  private static final String CONCEPT = "concept";
  private static final String SYMBOL = "symbol";
  private static final String SESSION = "session";
  private static final String CHANGED_SINCE = "changed-since";
  private static final String SAMPLES = "samples";

  /** The names of all parts of a filter. */
  public static final List<String> NAMES =
      List.of(LANG, STATUS, CLASS, SUBJECT, CONCEPT, SYMBOL, SESSION, CHANGED_SINCE, SAMPLES);

  private final Map<String, ? extends Collection<String>> values;

  private ExportFilterReader(Map<String, ? extends Collection<String>> values) {
    this.values = values;
  }

  /**
   * The filter.
   *
   * @param values by name; what is missing or blank lets everything through
   * @throws FormatException where a value says nothing; the message begins with its name
   */
  public static ExportFilter read(Map<String, ? extends Collection<String>> values) {
    return new ExportFilterReader(values).read();
  }

  private ExportFilter read() {
    return new ExportFilter(
        List.copyOf(several(LANG, Language::of, Language.codes())),
        several(STATUS, AdministrativeStatus::of, labels(AdministrativeStatus.values())),
        several(CLASS, ExportFilterReader::termClass, labels(TermClass.values())),
        new LinkedHashSet<>(texts(SUBJECT)),
        new LinkedHashSet<>(texts(CONCEPT)),
        several(SYMBOL, Symbol::of, List.of("a symbol such as A/RES/61/266")),
        one(SESSION, ExportFilterReader::session, "the number of a session"),
        one(CHANGED_SINCE, ExportFilterReader::day, "a day such as 2025-09-05"),
        Boolean.TRUE.equals(one(SAMPLES, ExportFilterReader::yesOrNo, "true or false")));
  }

  private List<String> texts(String name) {
    Collection<String> given = values.get(name);
    return given == null
        ? List.of()
        : given.stream().map(String::strip).filter(text -> !text.isEmpty()).toList();
  }

  private <T> Set<T> several(
      String name, Function<String, Optional<T>> understood, List<String> allowed) {
    Set<T> all = new LinkedHashSet<>();
    for (String text : texts(name)) {
      for (String part : text.split(",")) {
        all.add(
            understood
                .apply(part.strip())
                .orElseThrow(() -> wrong(name, part, "one of " + String.join(", ", allowed))));
      }
    }
    return all;
  }

  private <T> @Nullable T one(
      String name, Function<String, Optional<T>> understood, String expected) {
    List<String> texts = texts(name);
    if (texts.size() > 1) {
      throw new FormatException(name + ": given more than once");
    }
    return texts.isEmpty()
        ? null
        : understood.apply(texts.get(0)).orElseThrow(() -> wrong(name, texts.get(0), expected));
  }

  private static FormatException wrong(String name, String value, String expected) {
    return new FormatException(name + ": '" + value + "' is not " + expected);
  }

  private static Optional<TermClass> termClass(String label) {
    return Arrays.stream(TermClass.values())
        .filter(value -> value.label().equalsIgnoreCase(label))
        .findFirst();
  }

  private static List<String> labels(Enum<?>[] values) {
    return Arrays.stream(values)
        .map(value -> value.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.toList());
  }

  private static Optional<Integer> session(String text) {
    return text.matches("[1-9]\\d{0,3}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty(); // told by the caller, with the name
    }
  }

  private static Optional<Boolean> yesOrNo(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true" -> Optional.of(true);
      case "false" -> Optional.of(false);
      default -> Optional.empty();
    };
  }
}
