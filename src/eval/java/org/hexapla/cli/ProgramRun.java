package org.hexapla.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Runs commands of the program one after another on a store of its own. */
public final class ProgramRun {

  private final Path folder;

  private ProgramRun(Path folder) {
    this.folder = folder;
  }

  /** With a new store, without starter glossary and samples. */
  public static ProgramRun bare() throws IOException {
    ProgramRun run = new ProgramRun(Files.createTempDirectory("evaluation"));
    run.command("init", "--bare");
    return run;
  }

  /** A file beside the store. */
  public Path file(String name) {
    return folder.resolve(name);
  }

  /**
   * Runs one command and returns what it prints.
   *
   * @throws IllegalStateException where it does not end with 0
   */
  public String command(String... words) {
    StringWriter answer = new StringWriter();
    String[] all = new String[words.length + 2];
    all[0] = "--data";
    all[1] = folder.resolve("store").toString();
    System.arraycopy(words, 0, all, 2, words.length);
    PrintWriter errors = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    CommandLineEntrance.Surroundings surroundings =
        new CommandLineEntrance.Surroundings(
            Path.of("").toAbsolutePath(), Map.of(), new PrintWriter(answer), errors, false);
    try (OwnStore store = new OwnStore()) {
      int code =
          CommandLineEntrance.execute(new HexaplaCommand(surroundings, store, List.of(all)), all);
      if (code != 0) {
        throw new IllegalStateException(String.join(" ", words) + " ended with " + code);
      }
    }
    return answer.toString();
  }
}
