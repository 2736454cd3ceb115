package org.hexapla.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The root of all commands; without one it serves. */
@Command(
    name = "hexapla",
    description = "A multilingual terminology service for the six official languages of the UN.",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    footer = "Without a command: serve.")
final class HexaplaCommand implements Callable<Integer> {

  private static final List<Class<?>> COMMANDS =
      List.of(
          ServeCommand.class,
          InitCommand.class,
          ImportCommand.class,
          FetchCommand.class,
          BuildCommand.class,
          DocumentsCommand.class,
          ShowCommand.class,
          ReferencesCommand.class,
          SeriesCommand.class,
          AlignCommand.class,
          TermsCommand.class,
          MapCommand.class,
          LookupCommand.class,
          HistoryCommand.class,
          DecideCommand.class,
          ReviewCommand.class,
          ConcordanceCommand.class,
          RecognizeCommand.class,
          CheckCommand.class,
          IgnoreCommand.class,
          ExportCommand.class,
          SheetCommand.class,
          ImportGlossaryCommand.class,
          LexiconCommand.class,
          RemoveCommand.class,
          DoctorCommand.class,
          BackupCommand.class,
          RestoreCommand.class,
          UserCommand.class,
          TokenCommand.class,
          McpCommand.class,
          RehearseCommand.class);

  /** The option that names the folder of the store. */
  static final String DATA = "--data";

  private final CommandLineEntrance.Surroundings surroundings;
  private final Store store;
  private final List<String> arguments;

  @Option(
      names = DATA,
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description =
          "The folder of the store (or HEXAPLA_DATA); default: data/ beside the launcher.")
  private @Nullable Path data;

  /**
   * @param store gives the beans a command works on
   * @param arguments as they were given, for the service that may run them instead
   */
  HexaplaCommand(
      CommandLineEntrance.Surroundings surroundings, Store store, List<String> arguments) {
    this.surroundings = surroundings;
    this.store = store;
    this.arguments = arguments;
  }

  /** Knows the command that is called, or all of them: to describe each to picocli takes time. */
  static CommandLine commandLine(HexaplaCommand root, String... arguments) {
    CommandLine line = new CommandLine(root);
    String called = named(List.of(arguments));
    COMMANDS.stream()
        .filter(command -> name(command).equals(called))
        .findFirst()
        .map(List::<Class<?>>of)
        .orElse(COMMANDS)
        .forEach(line::addSubcommand);
    return line;
  }

  /** The command that is called; empty for none. Only the folder of the store may stand before. */
  static String named(List<String> arguments) {
    int first = 0;
    while (first < arguments.size() && arguments.get(first).startsWith(DATA)) {
      first += arguments.get(first).equals(DATA) ? 2 : 1;
    }
    return first < arguments.size() ? arguments.get(first) : "";
  }

  private static String name(Class<?> command) {
    return command.getAnnotation(Command.class).name();
  }

  CommandLineEntrance.Surroundings surroundings() {
    return surroundings;
  }

  Store store() {
    return store;
  }

  List<String> arguments() {
    return arguments;
  }

  Session session() {
    return new Session(
        surroundings.workingDirectory(),
        surroundings.data(data),
        surroundings.out(),
        surroundings.err(),
        surroundings.terminal(),
        surroundings.secret(),
        store::open);
  }

  @Override
  public Integer call() throws Exception {
    return new ServeCommand(this).call();
  }
}
