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
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.GeneratedEntries;
import org.hexapla.glossary.Glossary;
import org.hexapla.text.Language;

/**
 * {@code ExchangeFigures export CONCEPTS FORMAT | import MEGABYTES [--dry-run]}: how long it takes
 * a glossary to leave, or a large TBX to come in, in the heap that {@code -Xmx} gives. The glossary
 * is made by a generator with a seed: every run has the same.
 */
public final class ExchangeFigures {

  private static final int BATCH = 500;
  private static final int PROGRESS_STEP = 20_000;
  private static final double MEGABYTE = 1 << 20;

  private ExchangeFigures() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createTempDirectory("hexapla-figures-");
    try (ApplicationContext context =
        ApplicationContext.builder()
            .overrideConfigLocations("classpath:/config/")
            .deduceEnvironment(false)
            .properties(Map.of("hexapla.data", folder.resolve("data").toString()))
            .start()) {
      if (arguments[0].equals("export")) {
        export(context, folder, Integer.parseInt(arguments[1]), arguments[2]);
      } else {
        boolean dryRun = arguments.length > 2 && arguments[2].equals("--dry-run");
        take(context, folder, Integer.parseInt(arguments[1]), dryRun);
      }
    } finally {
      delete(folder);
    }
  }

  private static void export(ApplicationContext context, Path folder, int concepts, String format)
      throws IOException {
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
    Stopwatch watch = new Stopwatch();
    Path file = folder.resolve("glossary." + format);
    ExportResult.Written written =
        (ExportResult.Written)
            context
                .getBean(GlossaryExporter.class)
                .export(
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

  private static void take(ApplicationContext context, Path folder, int megabytes, boolean dryRun)
      throws IOException {
    Path file = folder.resolve("large.tbx");
    write(context, file, megabytes);
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

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
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
