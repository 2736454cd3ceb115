package org.hexapla.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

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
    Map<String, CommandLine> commands = HexaplaCommand.commandLine(root).getSubcommands();
    String readme = Files.readString(Path.of("README.md"));
    for (String command : commands.keySet()) {
      boolean hidden = commands.get(command).getCommandSpec().usageMessage().hidden();
      assertTrue(
          hidden || readme.contains("`" + command + " ") || readme.contains("`" + command + "`"),
          "README.md does not name the command '" + command + "'");
    }
  }
}
