package org.hexapla.corpus.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every form of a sample is understood as the text of it is: places, words, marks, references. */
class FormsTest {

  private static final Path FORMS =
      Path.of(
          System.getProperty("forms", "src/test/resources/org/hexapla/corpus/read/forms/sample"));
  private static final Path TEXTS = Path.of("glossary/sample");

  @TestFactory
  List<DynamicTest> everyFormOfASampleIsUnderstoodAsItsText() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> files = Files.list(FORMS)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        Path text = TEXTS.resolve(name.replaceFirst("\\.[a-z]+$", ".txt"));
        tests.add(
            DynamicTest.dynamicTest(
                name,
                () ->
                    assertEquals(
                        DocumentText.of(Reading.file(text)), DocumentText.of(Reading.file(file)))));
      }
    }
    assertTrue(tests.size() > 90, "fixtures are missing: " + tests.size());
    return tests;
  }
}
