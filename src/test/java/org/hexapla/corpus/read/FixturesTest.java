package org.hexapla.corpus.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hexapla.corpus.Resolution;
import org.hexapla.text.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text in the folder is understood as the file of the same name with .expected says. */
class FixturesTest {

  private static final Path FOLDER = Path.of("src/test/resources/org/hexapla/corpus/read");

  @TestFactory
  List<DynamicTest> understandsEveryFixtureAsExpected() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> files = Files.walk(FOLDER)) {
      for (Path file : files.filter(FixturesTest::hasExpectation).sorted().toList()) {
        Path expected = Path.of(file.toString().replaceFirst("\\.txt$", ".expected"));
        tests.add(
            DynamicTest.dynamicTest(
                FOLDER.relativize(file).toString(),
                () ->
                    assertEquals(Files.readString(expected), DocumentText.of(Reading.file(file)))));
      }
    }
    return tests;
  }

  private static boolean hasExpectation(Path file) {
    String name = file.toString();
    return name.endsWith(".txt") && Files.exists(Path.of(name.replaceFirst("txt$", "expected")));
  }

  /** Ids, marks and references of one document are the same in every language. */
  @ParameterizedTest
  @ValueSource(strings = {"pages", "rights", "recorded", "decision", "revised", "corrected"})
  void sixLanguagesOfOneDocumentHaveOneShape(String name) throws IOException {
    List<String> shapes = new ArrayList<>();
    for (Language language : Language.values()) {
      Resolution document = Reading.file(FOLDER.resolve("six/" + name + "." + language + ".txt"));
      shapes.add(shape(document));
    }
    assertEquals(1, shapes.stream().distinct().count(), String.join("\n\n", shapes));
  }

  private static String shape(Resolution document) {
    StringBuilder shape = new StringBuilder();
    document
        .paragraphs()
        .forEach(p -> shape.append(p.id()).append(p.kind()).append(p.footnotes()).append('\n'));
    // A language may put two references of a paragraph in another order.
    document.references().stream()
        .map(reference -> reference.inParagraph() + " " + reference.symbol() + reference.date())
        .sorted()
        .forEach(line -> shape.append(line).append('\n'));
    return shape
        .append(document.sponsors().size())
        .append(document.agendaItem())
        .append(document.kind())
        .append(document.body())
        .append(document.session())
        .append(document.date())
        .append(document.meeting())
        .append(document.vote() == null)
        .append(document.drafts())
        .toString();
  }
}
