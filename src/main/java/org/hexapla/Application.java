package org.hexapla;

import org.hexapla.cli.CommandLineEntrance;

/** Starts Hexapla: every way in is a command, and the service is the command {@code serve}. */
public final class Application {
  private Application() {}

  public static void main(String[] arguments) {
    System.exit(CommandLineEntrance.run(arguments));
  }
}
