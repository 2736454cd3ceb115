package org.hexapla.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What a command that ran in this process printed, and how it ended.
 *
 * @param code the exit code
 */
record CommandAnswer(int code, String out, String err) {

  /** Runs a command from a folder, over a store that is opened for it alone. */
  static CommandAnswer of(Path directory, Path data, String... arguments) {
    try (OwnStore store = OwnStore.of(List.of(arguments))) {
      return of(directory, data, store, () -> "", arguments);
    }
  }

  /** Runs a command that asks for a secret, over a store that stays open. */
  static CommandAnswer of(
      Path directory, Path data, OwnStore store, Supplier<String> secret, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLineEntrance.Surroundings surroundings =
        new CommandLineEntrance.Surroundings(
            directory,
            Map.of("HEXAPLA_DATA", data.toString()),
            new PrintWriter(out),
            new PrintWriter(err),
            false,
            secret);
    int code =
        CommandLineEntrance.execute(
            new HexaplaCommand(surroundings, store, List.of(arguments)), arguments);
    return new CommandAnswer(code, out.toString(), err.toString());
  }

  /** The lines of what it printed. */
  List<String> lines() {
    return out.lines().toList();
  }
}
