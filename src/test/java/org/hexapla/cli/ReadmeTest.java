package org.hexapla.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A stranger's first page names every command. */
class ReadmeTest {

  @Test
  void namesEveryCommand() throws IOException {
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    HexaplaCommand root =
        new HexaplaCommand(
            new CommandLineEntrance.Surroundings(Path.of(""), Map.of(), nowhere, nowhere, false),
            new OwnStore(),
            List.of());
    Set<String> commands = HexaplaCommand.commandLine(root).getSubcommands().keySet();
    String readme = Files.readString(Path.of("README.md"));
    for (String command : commands) {
      assertTrue(
          readme.contains("`" + command + " ") || readme.contains("`" + command + "`"),
          "README.md does not name the command '" + command + "'");
    }
  }
}
