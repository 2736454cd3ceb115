package org.hexapla.corpus.read;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hexapla.corpus.ImportOutcome;
import org.hexapla.corpus.ImportRequest;
import org.hexapla.corpus.Importer;
import org.hexapla.corpus.store.Stores;

/**
 * {@code FormSpeed}: documents and megabytes a second, form by form, from the fixtures. {@code
 * FormSpeed N}: imports N texts, made of the samples with new symbols, into a store of its own;
 * give it {@code -Xmx512m}.
 */
public final class FormSpeed {

  private static final Path TEXTS = Path.of("glossary/sample");
  private static final Path FORMS =
      Path.of("src/test/resources/org/hexapla/corpus/read/forms/sample");
  private static final int ROUNDS = 4;
  private static final double MEGABYTE = 1e6;

  private FormSpeed() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length > 0) {
      importTexts(Integer.parseInt(arguments[0]));
      return;
    }
    read("txt", TEXTS);
    for (String form : FormFixtures.FORMS) {
      read(form, FORMS);
    }
  }

  private static void read(String form, Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> file.toString().endsWith("." + form)).sorted().toList();
    }
    long bytes = 0;
    for (Path file : files) {
      bytes += Files.size(file);
    }
    double best = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long begin = System.nanoTime();
      files.forEach(Reading::file);
      best = Math.min(best, (System.nanoTime() - begin) / 1e9);
    }
    System.out.printf(
        Locale.ROOT,
        "%-5s %3d files  %6.1f documents/s  %6.2f MB/s%n",
        form,
        files.size(),
        files.size() / best,
        bytes / MEGABYTE / best);
  }

  private static void importTexts(int count) throws IOException {
    Path folder = Files.createTempDirectory("texts");
    Path store = Files.createTempDirectory("store");
    long bytes = write(count, folder);
    try (ApplicationContext context = Stores.open(store)) {
      long begin = System.nanoTime();
      long[] largest = new long[1];
      List<ImportOutcome> outcomes =
          context
              .getBean(Importer.class)
              .run(
                  ImportRequest.of(folder),
                  outcome -> {
                    Runtime java = Runtime.getRuntime();
                    largest[0] = Math.max(largest[0], java.totalMemory() - java.freeMemory());
                  });
      double seconds = (System.nanoTime() - begin) / 1e9;
      long taken = outcomes.stream().filter(ImportOutcome.Imported.class::isInstance).count();
      System.out.printf(
          Locale.ROOT,
          "%d of %d imported in %.1f s: %.1f documents/s, %.2f MB/s; heap in use at most %d MB of"
              + " %d%n",
          taken,
          count,
          seconds,
          taken / seconds,
          bytes / MEGABYTE / seconds,
          largest[0] >> 20,
          Runtime.getRuntime().maxMemory() >> 20);
    }
  }

  /** Copies of the samples under other symbols; gives their bytes. */
  private static long write(int count, Path folder) throws IOException {
    List<Path> samples;
    try (Stream<Path> all = Files.list(TEXTS)) {
      samples = all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    long bytes = 0;
    for (int i = 0; i < count; i++) {
      Path sample = samples.get(i % samples.size());
      String name = sample.getFileName().toString();
      String number = name.replaceFirst("SAMPLE_RES_(\\d+)_(\\d+)\\..*", "$1/$2");
      String other = number.split("/")[0] + "/" + (100 + i / samples.size());
      String text =
          Files.readString(sample)
              .replace("SAMPLE/RES/" + number, "SAMPLE/RES/" + other)
              .replaceFirst("(?m)^" + number + "(?=[.-])", other);
      bytes += Files.size(Files.writeString(folder.resolve(i + "." + name), text));
    }
    return bytes;
  }
}
