package org.hexapla.check;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.text.Span;

/**
 * Findings in the Static Analysis Results Interchange Format (SARIF 2.1.0, OASIS), which code
 * reviews and editors show beside the text.
 */
public final class SarifReport {

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private SarifReport() {}

  /**
   * A place in a text, counted from 1.
   *
   * @param column in UTF-16 units
   */
  public record Place(int line, int column) {

    /** The place of a unit. */
    public static Place of(String text, int unit) {
      int line = 1 + (int) text.substring(0, unit).chars().filter(c -> c == '\n').count();
      return new Place(line, unit - text.lastIndexOf('\n', Math.max(unit - 1, -1)));
    }
  }

  /**
   * The log as a tree of maps and lists, to be written as JSON.
   *
   * @param file where the draft is from
   */
  public static Map<String, Object> of(List<Finding> findings, Draft draft, String file) {
    Map<String, Object> driver = new LinkedHashMap<>();
    driver.put("name", "Hexapla");
    driver.put(
        "rules",
        Arrays.stream(FindingKind.values())
            .map(
                kind ->
                    Map.of(
                        "id", kind.label(), "shortDescription", Map.of("text", kind.description())))
            .toList());
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("tool", Map.of("driver", driver));
    run.put("columnKind", "utf16CodeUnits");
    run.put("results", findings.stream().map(one -> result(one, draft, file)).toList());
    Map<String, Object> log = new LinkedHashMap<>();
    log.put("$schema", SCHEMA);
    log.put("version", "2.1.0");
    log.put("runs", List.of(run));
    return log;
  }

  private static Map<String, Object> result(Finding finding, Draft draft, String file) {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("ruleId", finding.kind().label());
    result.put("level", level(finding.note().level()));
    result.put("message", Map.of("text", finding.note().message()));
    result.put(
        "locations",
        List.of(
            Map.of(
                "physicalLocation",
                Map.of(
                    "artifactLocation",
                    Map.of("uri", file.replace('\\', '/')),
                    "region",
                    region(draft.text(), finding.note().span())))));
    return result;
  }

  private static Map<String, Object> region(String text, Span span) {
    Place start = Place.of(text, span.start());
    Place end = Place.of(text, span.end());
    Map<String, Object> region = new LinkedHashMap<>();
    region.put("startLine", start.line());
    region.put("startColumn", start.column());
    region.put("endLine", end.line());
    region.put("endColumn", end.column());
    region.put("charOffset", span.start());
    region.put("charLength", span.length());
    return region;
  }

  private static String level(Finding.Level level) {
    return switch (level) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case HINT -> "note";
    };
  }
}
