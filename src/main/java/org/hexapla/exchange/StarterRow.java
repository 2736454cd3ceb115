package org.hexapla.exchange;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.TermType;
import org.hexapla.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A row of the starter glossary: one kind of name of a concept, in six languages.
 *
 * @param place the file and the row, for messages
 * @param concept {@code domain/words-with-hyphens}
 * @param field what is named: {@code state}, {@code organ}, …
 * @param names by language
 * @param source where the names were seen; null where nobody has named a source yet
 */
record StarterRow(
    String place,
    String concept,
    String field,
    TermType type,
    AdministrativeStatus status,
    Map<Language, String> names,
    @Nullable String source,
    @Nullable String note) {

  StarterRow {
    names = Collections.unmodifiableMap(new EnumMap<>(names));
  }

  /**
   * Understands a row.
   *
   * @throws FormatException where it has no such column, or a value that is not one
   */
  static StarterRow of(CSVRecord row, String place) {
    Map<Language, String> names = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      names.put(language, required(row, language.code(), place));
    }
    return new StarterRow(
        place,
        required(row, "concept", place),
        required(row, "class", place),
        value(row, "type", place, TermType::of),
        value(row, "status", place, AdministrativeStatus::of),
        names,
        cell(row, "source", place),
        cell(row, "note", place));
  }

  String name(Language language) {
    return names.getOrDefault(language, "");
  }

  /**
   * What kind of name it is in a language. In a row of acronyms a name of several words is a short
   * form, and so is a Chinese one, which has no letters to spell: {@code UNESCO}, 教科文组织.
   */
  TermType type(Language language) {
    boolean spelled = language.spaced() && name(language).indexOf(' ') < 0;
    return type == TermType.ACRONYM && !spelled ? TermType.SHORT_FORM : type;
  }

  private static <T> T value(
      CSVRecord row, String column, String place, Function<String, Optional<T>> values) {
    String cell = required(row, column, place);
    return values
        .apply(cell)
        .orElseThrow(() -> new FormatException(place + ": unknown " + column + " '" + cell + "'"));
  }

  private static String required(CSVRecord row, String column, String place) {
    String cell = cell(row, column, place);
    if (cell == null) {
      throw new FormatException(place + ": no value in column '" + column + "'");
    }
    return cell;
  }

  private static @Nullable String cell(CSVRecord row, String column, String place) {
    if (!row.isMapped(column)) {
      throw new FormatException(place + ": the header has no column '" + column + "'");
    }
    String cell = row.get(column).strip();
    return cell.isEmpty() ? null : cell;
  }
}
