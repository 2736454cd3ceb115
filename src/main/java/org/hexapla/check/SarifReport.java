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
    LinePlaces places = LinePlaces.of(draft.text());
    run.put("results", findings.stream().map(one -> result(one, places, file)).toList());
    Map<String, Object> log = new LinkedHashMap<>();
    log.put("$schema", SCHEMA);
    log.put("version", "2.1.0");
    log.put("runs", List.of(run));
    return log;
  }

  private static Map<String, Object> result(Finding finding, LinePlaces places, String file) {
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
                    region(places, finding.note().span())))));
    return result;
  }

  private static Map<String, Object> region(LinePlaces places, Span span) {
    LinePlaces.Place start = places.at(span.start());
    LinePlaces.Place end = places.at(span.end());
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
