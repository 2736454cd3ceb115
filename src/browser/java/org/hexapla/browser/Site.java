package org.hexapla.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.hexapla.RunningHexapla;
import org.hexapla.build.EmbeddedData;
import org.hexapla.build.GlossaryBuilder;

/**
 * The service over a store as a person has it after the first command: the starter glossary and the
 * samples, built. Made once for all tests.
 */
final class Site {

  private static RunningHexapla running;

  private Site() {}

  static synchronized RunningHexapla running() {
    if (running == null) {
      try {
        Path folder = Files.createTempDirectory("hexapla-browser-");
        running = RunningHexapla.on(folder);
        EmbeddedData data = running.bean(EmbeddedData.class);
        data.putStarter();
        data.importSamples();
        running.bean(GlossaryBuilder.class).build(step -> {});
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(folder)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return running;
  }

  static String address(String path) {
    return running().address(path).toString();
  }

  private static void stop(Path folder) {
    running.close();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      System.err.println("not removed: " + folder + ": " + e.getMessage());
    }
  }
}
