package org.hexapla.mcp;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hexapla.text.Language;

/** What was given with a question. */
record ToolArguments(Map<String, Object> values) {

  Optional<String> text(String name) {
    return Optional.ofNullable(values.get(name))
        .map(Object::toString)
        .filter(text -> !text.isBlank());
  }

  String required(String name) {
    return text(name).orElseThrow(() -> new ToolInputException("'" + name + "' is missing"));
  }

  Optional<Language> language(String name) {
    return text(name).map(code -> language(name, code));
  }

  Language requiredLanguage(String name) {
    return language(name, required(name));
  }

  /** Empty where none is named. */
  Set<Language> languages(String name) {
    Set<Language> named = EnumSet.noneOf(Language.class);
    Object value = values.getOrDefault(name, List.of());
    for (Object code : value instanceof Collection<?> all ? all : List.of(value)) {
      named.add(language(name, String.valueOf(code)));
    }
    return named;
  }

  int integer(String name, int otherwise, int least, int most) {
    Object value = values.get(name);
    if (value == null) {
      return otherwise;
    }
    if (value instanceof Number number && number.intValue() >= least && number.intValue() <= most) {
      return number.intValue();
    }
    throw new ToolInputException("'" + name + "' is a number from " + least + " to " + most);
  }

  private static Language language(String name, String code) {
    return Language.of(code)
        .orElseThrow(
            () ->
                new ToolInputException(
                    "'" + name + "' is one of: " + String.join(", ", Language.codes())));
  }
}
