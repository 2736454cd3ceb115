package org.hexapla.exchange;

import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Carries a whole glossary out in one format and into an empty store. */
public final class RoundTrip {

  private RoundTrip() {}

  /**
   * What came of it.
   *
   * @param entries that were carried
   * @param differing lines of JSON, before and after, of entries that are not the same in the end
   */
  public record Outcome(ImportResult result, int entries, List<String> differing) {}

  /**
   * Carries everything.
   *
   * @param file for the format
   * @param empty a store without a glossary
   */
  public static Outcome of(
      ApplicationContext full, String format, Path file, ApplicationContext empty)
      throws IOException {
    full.getBean(GlossaryExporter.class)
        .export(new ExportRequest(format, ExportFilter.everything()), file, count -> {});
    ImportResult result =
        empty
            .getBean(GlossaryImporter.class)
            .take(new ImportRequest(file, false, true, null, "round trip"), row -> {});
    List<String> before = lines(full);
    List<String> after = lines(empty);
    List<String> differing = new ArrayList<>();
    for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
      String one = i < before.size() ? before.get(i) : "nothing";
      String other = i < after.size() ? after.get(i) : "nothing";
      if (!one.equals(other)) {
        differing.add(one + "\n" + other);
      }
    }
    return new Outcome(result, before.size(), differing);
  }

  /** The entries as lines of JSON, without what the file says of itself. */
  private static List<String> lines(ApplicationContext context) throws IOException {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    context
        .getBean(GlossaryExporter.class)
        .export(new ExportRequest("jsonl", ExportFilter.everything()), output, count -> {});
    return output
        .toString(StandardCharsets.UTF_8)
        .lines()
        .map(line -> line.replaceFirst(",\"file\":\\{\"program\".*", "}"))
        .toList();
  }
}
