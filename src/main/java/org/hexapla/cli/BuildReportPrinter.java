package org.hexapla.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hexapla.build.BuildReport;

/** Says what a build did. */
final class BuildReportPrinter {

  private final PrintWriter out;

  BuildReportPrinter(PrintWriter out) {
    this.out = out;
  }

  void print(BuildReport report) {
    out.printf(Locale.ROOT, "documents  %d in %d texts%n", report.documents(), report.texts());
    out.println(
        "terms      "
            + report.terms().entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining("  ")));
    out.printf(
        Locale.ROOT,
        "proposals  %d new, %d changed, %d as before, %d dropped%n",
        report.entries().added(),
        report.entries().changed(),
        report.entries().unchanged(),
        report.entries().dropped());
    out.println(
        "time       "
            + report.steps().entrySet().stream()
                .map(entry -> entry.getKey() + " " + seconds(entry.getValue()))
                .collect(Collectors.joining(", ")));
    report.warnings().forEach(warning -> out.println("note       " + warning));
  }

  static String seconds(Duration duration) {
    return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
  }
}
