package org.hexapla;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Measurements are run by {@code exec:java}, which finds only what is public. */
class MeasurementCommandsTest {

  private static final List<String> FOLDERS =
      List.of("src/eval/java", "src/jmh/java", "src/browser/java");

  @Test
  void canBeRunByTheCommandsThatTheyName() throws IOException {
    List<Path> hidden = new ArrayList<>();
    int seen = 0;
    for (String folder : FOLDERS) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
          String source = Files.readString(file);
          String name = file.getFileName().toString().replace(".java", "");
          if (source.contains(" static void main(")) {
            seen++;
            if (!source.contains("public static void main(")
                || !source.contains("\npublic final class " + name + " ")) {
              hidden.add(file);
            }
          }
        }
      }
    }
    assertEquals(List.of(), hidden);
    assertFalse(seen < FOLDERS.size(), "measurements were not found");
  }
}
