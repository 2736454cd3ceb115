package org.hexapla.exchange;

import io.micronaut.context.ApplicationContext;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.GeneratedEntries;
import org.hexapla.glossary.Glossary;
import org.hexapla.text.Language;

/**
 * {@code ExchangeFigures fill DATA CONCEPTS | export DATA FORMAT | write FILE MEGABYTES | import
 * DATA FILE [--dry-run]}: how long it takes a glossary to leave, or a large TBX to come in, in the
 * heap that {@code -Xmx} gives. The glossary is made by a generator with a seed: every run has the
 * same. To fill a store and to write a file are steps of their own, so that what is timed runs
 * alone.
 */
public final class ExchangeFigures {

  private static final int BATCH = 500;
  private static final int PROGRESS_STEP = 20_000;
  private static final double MEGABYTE = 1 << 20;

  private ExchangeFigures() {}

  public static void main(String[] arguments) throws IOException {
    Path place = Path.of(arguments[1]);
    boolean writes = arguments[0].equals("write");
    try (ApplicationContext context =
        ApplicationContext.builder()
            .overrideConfigLocations("classpath:/config/")
            .deduceEnvironment(false)
            .properties(Map.of("hexapla.data", writes ? "none" : place.toString()))
            .start()) {
      switch (arguments[0]) {
        case "fill" -> fill(context, Integer.parseInt(arguments[2]));
        case "export" -> export(context, place, arguments[2]);
        case "write" -> write(context, place, Integer.parseInt(arguments[2]));
        case "import" ->
            take(
                context,
                Path.of(arguments[2]),
                arguments.length > 3 && arguments[3].equals("--dry-run"));
        default -> throw new IllegalArgumentException("no step " + arguments[0]);
      }
    }
  }

  private static void fill(ApplicationContext context, int concepts) {
    Glossary glossary = context.getBean(Glossary.class);
    GeneratedEntries generated = new GeneratedEntries(true);
    List<ConceptEntry> batch = new ArrayList<>();
    for (int i = 0; i < concepts; i++) {
      batch.add(generated.next());
      if (batch.size() == BATCH || i == concepts - 1) {
        glossary.put(batch, "figures");
        batch.clear();
      }
    }
  }

  private static void export(ApplicationContext context, Path data, String format)
      throws IOException {
    GlossaryExporter exporter = context.getBean(GlossaryExporter.class);
    context.getBean(Glossary.class).size(); // opens the store
    Path file = data.resolve("glossary." + format);
    Stopwatch watch = new Stopwatch();
    ExportResult.Written written =
        (ExportResult.Written)
            exporter.export(
                new ExportRequest(format, ExportFilter.everything()),
                file,
                count -> {
                  if (count % PROGRESS_STEP == 0) {
                    System.err.println("  " + count + " entries …");
                  }
                });
    watch.print(
        "export to " + format, written.entries(), written.terms(), Files.size(file) / MEGABYTE);
  }

  private static void take(ApplicationContext context, Path file, boolean dryRun)
      throws IOException {
    context.getBean(Glossary.class).size(); // opens the store
    Stopwatch watch = new Stopwatch();
    long[] rows = {0};
    ImportResult result =
        context
            .getBean(GlossaryImporter.class)
            .take(
                new ImportRequest(file, dryRun, false, null, "figures"),
                row -> {
                  if (++rows[0] % PROGRESS_STEP == 0) {
                    System.err.println("  " + rows[0] + " entries …");
                  }
                });
    watch.print(
        (dryRun ? "dry run of " : "import of ") + result,
        rows[0],
        rows[0] * Language.values().length,
        Files.size(file) / MEGABYTE);
  }

  /** A TBX of at least so many megabytes. */
  private static void write(ApplicationContext context, Path file, int megabytes)
      throws IOException {
    GlossaryWriter writer =
        context.getBeansOfType(GlossaryWriter.class).stream()
            .filter(candidate -> candidate.format().equals("tbx"))
            .findFirst()
            .orElseThrow();
    ExportHeader header =
        new ExportHeader(
            "figures", LocalDate.EPOCH, "everything", List.of(Language.values()), List.of());
    GeneratedEntries generated = new GeneratedEntries(true);
    try (OutputStream output = new BufferedOutputStream(Files.newOutputStream(file))) {
      writer.write(
          taker -> {
            while (Files.size(file) < megabytes * MEGABYTE) {
              for (int i = 0; i < BATCH; i++) {
                taker.take(generated.next());
              }
            }
          },
          header,
          output);
    }
  }

  /** Time on the wall and of the processor, from its making on. */
  private static final class Stopwatch {
    private final long start = System.nanoTime();
    private final long processor = processorTime();

    void print(String what, long entries, long terms, double megabytes) {
      System.out.printf(
          Locale.ROOT,
          "%s: %d entries, %d terms, %.0f MB, %.1f s, %.1f CPU s, heap of %.0f MB%n",
          what,
          entries,
          terms,
          megabytes,
          (System.nanoTime() - start) / 1e9,
          (processorTime() - processor) / 1e9,
          Runtime.getRuntime().maxMemory() / MEGABYTE);
    }

    private static long processorTime() {
      return ((com.sun.management.OperatingSystemMXBean)
              ManagementFactory.getOperatingSystemMXBean())
          .getProcessCpuTime();
    }
  }
}
