package org.hexapla.mcp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.text.Language;

/** The arguments of a question, described as JSON Schema (2020-12). */
final class InputSchema {

  private final Map<String, Object> properties = new LinkedHashMap<>();
  private final List<String> required = new ArrayList<>();

  InputSchema text(String name, String description, int longest) {
    return add(name, Map.of("type", "string", "description", description, "maxLength", longest));
  }

  InputSchema language(String name, String description) {
    return add(name, languageType(description));
  }

  InputSchema languages(String name, String description) {
    return add(
        name,
        Map.of(
            "type",
            "array",
            "description",
            description,
            "items",
            Map.of("type", "string", "enum", Language.codes())));
  }

  InputSchema integer(String name, String description, int least, int most) {
    return add(
        name,
        Map.of("type", "integer", "description", description, "minimum", least, "maximum", most));
  }

  /** Those of the arguments that must be given. */
  InputSchema required(String... names) {
    required.addAll(List.of(names));
    return this;
  }

  Map<String, Object> json() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("properties", properties);
    schema.put("required", required);
    schema.put("additionalProperties", false);
    return schema;
  }

  private static Map<String, Object> languageType(String description) {
    return Map.of("type", "string", "description", description, "enum", Language.codes());
  }

  private InputSchema add(String name, Map<String, Object> type) {
    properties.put(name, type);
    return this;
  }
}
