package org.hexapla.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hexapla.JavaProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nasty files, given to every command that reads files: read, or refused in a line for each. {@code
 * NastyFilesEvaluation} gives each under every ending.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NastyFilesTest {

  private static final int LONG_LINE = 1_000_000;

  /** The endings of forms in which drafts come. */
  private static final Set<String> DRAFTS =
      Set.of("txt", "html", "docx", "doc", "odt", "rtf", "pdf", "tmx", "xlf", "zip");

  @TempDir static Path folder;
  private NastyTrial trial;

  @BeforeAll
  void open() throws IOException {
    trial = new NastyTrial(folder);
  }

  /** Whatever a file names, and however it was read: nobody went there. */
  @AfterAll
  void close() throws IOException {
    assertEquals(0, trial.asked(), "requests to what a file names");
    trial.close();
  }

  Stream<NastyFile> files() {
    return trial.files(LONG_LINE).stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void areReadOrRefusedInClearLines(NastyFile nasty) throws IOException {
    for (String command : commands(nasty)) {
      NastyTrial.Told told = trial.give(nasty, nasty.ending(), command);
      assertEquals(List.of(), told.faults(), told::what);
    }
  }

  /** What cannot be held unpacked is refused while it is read, in a machine of its own. */
  @Test
  void bombsAreRefusedInASmallMemory(@TempDir Path own) throws Exception {
    Path errors = own.resolve("errors.txt");
    Path work = Files.createDirectory(own.resolve("work"));
    Process process =
        JavaProcess.of(
                List.of("-Xmx256m", "-XX:+UseSerialGC"), SmallMemory.class, errors, work.toString())
            .start();
    List<String> told = process.inputReader(StandardCharsets.UTF_8).lines().toList();
    assertEquals(0, process.waitFor(), Files.readString(errors));
    assertEquals(List.of("105 commands"), told);
  }

  /** The one that takes such a form in, the one that uses it, and one of the others. */
  private static List<String> commands(NastyFile nasty) {
    List<String> others = List.of("recognize", "map", "decide", "restore");
    return List.of(
        "import",
        DRAFTS.contains(nasty.ending()) ? "check" : "import-glossary",
        others.get(Math.floorMod(nasty.name().hashCode(), others.size())));
  }
}
