package org.hexapla.prepare;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Prints a page to PDF with a browser of the Chromium family, without a window and without a
 * network. One at a time: a browser takes some hundred megabytes.
 */
@Singleton
class BrowserPrinter {

  private static final List<String> NAMES =
      List.of(
          "chromium", "chromium-browser", "google-chrome", "chrome", "msedge", "microsoft-edge");

  /** Where they are installed without being on the path. */
  private static final List<String> PLACES =
      List.of(
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "/Applications/Chromium.app/Contents/MacOS/Chromium",
          "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
          "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe");

  private static final long TIMEOUT_SECONDS = 60;

  private final @Nullable Path browser;

  BrowserPrinter(@Value("${hexapla.prepare.browser:}") String named) {
    this.browser = named.isBlank() ? found().orElse(null) : Path.of(named);
  }

  boolean isThere() {
    return browser != null && Files.isExecutable(browser);
  }

  /**
   * A page as PDF.
   *
   * @throws IOException where the browser fails or takes longer than a minute
   */
  synchronized byte[] print(byte[] html) throws IOException {
    Path folder = Files.createTempDirectory("hexapla-print-");
    try {
      Path page = Files.write(folder.resolve("sheet.html"), html);
      Path pdf = folder.resolve("sheet.pdf");
      run(command(folder, page, pdf), folder.resolve("log.txt"));
      return Files.readAllBytes(pdf);
    } finally {
      delete(folder);
    }
  }

  private List<String> command(Path folder, Path page, Path pdf) {
    List<String> command =
        new ArrayList<>(
            List.of(
                String.valueOf(browser),
                "--headless=new",
                "--disable-gpu",
                "--disable-extensions",
                "--disable-background-networking",
                "--no-first-run",
                "--no-pdf-header-footer",
                "--user-data-dir=" + folder.resolve("profile"),
                "--print-to-pdf=" + pdf,
                page.toUri().toString()));
    if ("root".equals(System.getProperty("user.name"))) {
      command.add(1, "--no-sandbox"); // the browser refuses to start for root otherwise
    }
    return command;
  }

  private static void run(List<String> command, Path log) throws IOException {
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try {
      if (!process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
        throw new IOException("the browser did not print within " + TIMEOUT_SECONDS + " s");
      }
      if (process.exitValue() != 0) {
        throw new IOException("the browser could not print: " + Files.readString(log).strip());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while printing");
    } finally {
      process.destroyForcibly();
    }
  }

  private static Optional<Path> found() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    Stream<Path> onPath =
        Stream.of(path.split(File.pathSeparator))
            .filter(folder -> !folder.isBlank())
            .flatMap(
                folder ->
                    NAMES.stream()
                        .flatMap(name -> Stream.of(name, name + ".exe"))
                        .map(name -> Path.of(folder, name)));
    return Stream.concat(onPath, PLACES.stream().map(Path::of))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
