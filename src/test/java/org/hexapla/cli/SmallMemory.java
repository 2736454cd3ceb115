package org.hexapla.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * In a Java machine of its own, whose memory is bounded: gives the nasty files whose names begin
 * with {@code a bomb} to commands, under endings of forms that are packed. Prints what was not as
 * it should be, and how many commands there were.
 */
final class SmallMemory {

  private static final int LONG_LINE = 1_000;

  private static final List<String> PACKED = List.of("docx", "odt", "xlsx", "zip", "pdf");

  private SmallMemory() {}

  /**
   * @param arguments a folder to work in
   */
  public static void main(String[] arguments) throws IOException {
    int given = 0;
    try (NastyTrial trial = new NastyTrial(Path.of(arguments[0]))) {
      for (NastyFile nasty : trial.files(LONG_LINE)) {
        if (!nasty.name().startsWith("a bomb ")) {
          continue;
        }
        for (String ending : PACKED) {
          for (String command : NastyTrial.COMMANDS) {
            given++;
            NastyTrial.Told told = trial.give(nasty, ending, command);
            told.faults().forEach(fault -> System.out.println(told.what() + ": " + fault));
          }
        }
      }
    }
    System.out.println(given + " commands");
  }
}
