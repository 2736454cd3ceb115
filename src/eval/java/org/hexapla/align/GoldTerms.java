package org.hexapla.align;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hexapla.text.Language;

/**
 * A term with its accepted equivalents.
 *
 * @param lines in how many lines its English name stands
 * @param accepted per language what counts as right, the usual one first
 */
public record GoldTerms(int lines, Map<Language, List<String>> accepted) {

  /** Reads a list with one JSON object a line: {@code {"en": "term", "n": 3, "fr": ["…"], …}}. */
  public static List<GoldTerms> read(Path file) throws IOException {
    List<GoldTerms> terms = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      terms.add(parse(line));
    }
    return terms;
  }

  private static GoldTerms parse(String line) throws IOException {
    Map<Language, List<String>> accepted = new EnumMap<>(Language.class);
    int lines = 0;
    try (JsonParser parser = new JsonFactory().createParser(line)) {
      String field = "";
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.FIELD_NAME) {
          field = parser.currentName();
        } else if (parser.currentToken() == JsonToken.VALUE_STRING) {
          Language language = Language.of(field).orElseThrow();
          accepted.computeIfAbsent(language, key -> new ArrayList<>()).add(parser.getText());
        } else if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
          lines = parser.getIntValue();
        }
      }
    }
    return new GoldTerms(lines, accepted);
  }

  /** The name to ask for in a language, or an empty string where the list has none. */
  public String name(Language language) {
    List<String> names = accepted.getOrDefault(language, List.of());
    return names.isEmpty() ? "" : names.get(0);
  }

  public boolean accepts(String equivalent, Language language) {
    return accepted.getOrDefault(language, List.of()).stream()
        .anyMatch(gold -> EquivalenceRule.same(equivalent, gold, language));
  }
}
