package org.hexapla.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Hands commands that only read to the running service before anything else is loaded: the service
 * understands their options as well as this process would, and making all commands known takes
 * longer than the answer.
 */
final class EarlyRelay {

  private EarlyRelay() {}

  /**
   * Runs a command in the service that serves the store.
   *
   * @return its exit code; empty where the command is another one or no service answers, so that it
   *     is to be run as usual
   */
  static OptionalInt run(List<String> arguments, CommandLineEntrance.Surroundings surroundings) {
    if (!ReadingCommands.isIn(arguments)) {
      return OptionalInt.empty();
    }
    try {
      Path data = surroundings.data(named(arguments));
      Session session =
          new Session(
              surroundings.workingDirectory(),
              data,
              surroundings.out(),
              surroundings.err(),
              surroundings.terminal(),
              surroundings.secret(),
              closed -> {
                throw new IllegalStateException("a command of the service asks for this store");
              });
      return RunningService.relay(arguments, () -> "", session);
    } catch (InvalidPathException e) {
      return OptionalInt.empty(); // what is wrong is said where the command is run as usual
    } catch (IOException | InputException e) {
      surroundings.err().println("hexapla: " + e.getMessage());
      return OptionalInt.of(CommandLineEntrance.INPUT_WRONG);
    }
  }

  private static @Nullable Path named(List<String> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      if (arguments.get(i).equals(HexaplaCommand.DATA) && i + 1 < arguments.size()) {
        return Path.of(arguments.get(i + 1));
      }
      if (arguments.get(i).startsWith(HexaplaCommand.DATA + "=")) {
        return Path.of(arguments.get(i).substring(HexaplaCommand.DATA.length() + 1));
      }
    }
    return null;
  }
}
