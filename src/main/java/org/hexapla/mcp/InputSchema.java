package org.hexapla.mcp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.text.Language;

/** The arguments of a question, described as JSON Schema (2020-12). */
final class InputSchema {

  private final Map<String, Map<String, Object>> properties = new LinkedHashMap<>();
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

  /**
   * Refuses arguments that are not described here, are too long or no text where one is wanted.
   *
   * @throws ToolInputException with the name of the argument
   */
  void check(Map<String, Object> arguments) {
    arguments.forEach(
        (name, value) -> {
          Map<String, Object> type = properties.get(name);
          if (type == null) {
            throw new ToolInputException(
                "'" + name + "' is not known; known: " + String.join(", ", properties.keySet()));
          }
          if ("string".equals(type.get("type"))) {
            checkText(name, value, type);
          }
        });
  }

  private static void checkText(String name, Object value, Map<String, Object> type) {
    if (!(value instanceof String text)) {
      throw new ToolInputException("'" + name + "' is a text");
    }
    if (type.get("maxLength") instanceof Integer longest && text.length() > longest) {
      throw new ToolInputException(
          "'" + name + "' has " + text.length() + " characters; at most " + longest);
    }
  }

  private static Map<String, Object> languageType(String description) {
    return Map.of("type", "string", "description", description, "enum", Language.codes());
  }

  private InputSchema add(String name, Map<String, Object> type) {
    properties.put(name, type);
    return this;
  }
}
