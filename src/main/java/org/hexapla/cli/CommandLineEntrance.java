package org.hexapla.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.hexapla.corpus.PlainReason;
import org.hexapla.corpus.StoreException;
import org.hexapla.corpus.store.StoreFaults;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** The way in from a command line: chooses the command, and says in one line what went wrong. */
public final class CommandLineEntrance {

  /** The input was wrong, or a check found an error. */
  static final int INPUT_WRONG = 1;

  private CommandLineEntrance() {}

  /**
   * Runs one command in this process, or in the running service where one serves the store.
   *
   * @return 0 on success, 1 where the input was wrong, 2 for wrong usage
   */
  public static int run(String[] arguments) {
    PrintWriter out = utf8(FileDescriptor.out);
    PrintWriter err = utf8(FileDescriptor.err);
    Surroundings surroundings =
        new Surroundings(
            Path.of("").toAbsolutePath(),
            System.getenv(),
            out,
            err,
            System.console() != null,
            SecretPrompt::read);
    try (OwnStore store = OwnStore.of(List.of(arguments))) {
      OptionalInt answered = EarlyRelay.run(List.of(arguments), surroundings);
      if (answered.isPresent()) {
        return answered.getAsInt();
      }
      return execute(new HexaplaCommand(surroundings, store, List.of(arguments)), arguments);
    } finally {
      out.flush();
      err.flush();
    }
  }

  static int execute(HexaplaCommand root, String[] arguments) {
    PrintWriter err = root.surroundings().err();
    CommandLine commandLine =
        HexaplaCommand.commandLine(root, arguments)
            .setOut(root.surroundings().out())
            .setErr(err)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setUsageHelpAutoWidth(true)
            .setParameterExceptionHandler(
                (exception, given) -> {
                  CommandLine command = exception.getCommandLine();
                  err.println("hexapla: " + firstLine(exception));
                  err.println("usage: " + command.getHelp().synopsis(0).strip());
                  return command.getCommandSpec().exitCodeOnInvalidInput();
                })
            .setExecutionExceptionHandler(
                (exception, command, parsed) -> {
                  report(exception, err);
                  return INPUT_WRONG;
                });
    try {
      return commandLine.execute(arguments);
    } catch (OutOfMemoryError e) {
      err.println(
          "hexapla: the memory does not suffice for this: take less at once, or give Java more"
              + " (HEXAPLA_JAVA_OPTIONS=-Xmx2g)");
      return INPUT_WRONG;
    } finally {
      root.surroundings().out().flush();
      err.flush();
    }
  }

  /** Expected failures in one line; a fault of ours with its trace, so that it can be mended. */
  private static void report(Exception exception, PrintWriter err) {
    for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
      if (cause instanceof InputException) {
        err.println("hexapla: " + firstLine(cause));
        return;
      }
    }
    Optional<StoreException> fault = StoreFaults.in(exception);
    if (fault.isPresent()) {
      err.println("hexapla: " + firstLine(fault.get()));
      return;
    }
    err.println(
        "hexapla: a fault of the program: " + firstLine(exception) + "; please report this");
    exception.printStackTrace(err);
  }

  private static String firstLine(Throwable exception) {
    String message = exception.getMessage();
    return message == null
        ? exception.getClass().getSimpleName()
        : message
            .lines()
            .findFirst()
            .map(PlainReason::printable)
            .orElse(exception.getClass().getSimpleName());
  }

  private static PrintWriter utf8(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), false);
  }

  /**
   * What surrounds a call.
   *
   * @param environment variables such as {@code HEXAPLA_DATA}
   * @param terminal whether a person watches
   * @param secret asks for what may stand neither in an argument nor on the screen
   */
  record Surroundings(
      Path workingDirectory,
      Map<String, String> environment,
      PrintWriter out,
      PrintWriter err,
      boolean terminal,
      Supplier<String> secret) {

    /** Where nothing can be asked for. */
    Surroundings(
        Path workingDirectory,
        Map<String, String> environment,
        PrintWriter out,
        PrintWriter err,
        boolean terminal) {
      this(workingDirectory, environment, out, err, terminal, () -> "");
    }

    /**
     * The folder of the store.
     *
     * @param named by an option, or null
     */
    Path data(@Nullable Path named) {
      String variable = environment.get("HEXAPLA_DATA");
      Path folder =
          named != null
              ? named
              : variable != null && !variable.isBlank()
                  ? Path.of(variable)
                  : Path.of(System.getProperty("hexapla.home", "."), "data");
      return workingDirectory.resolve(folder).normalize();
    }
  }
}
