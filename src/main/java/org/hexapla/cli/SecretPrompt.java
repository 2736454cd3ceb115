package org.hexapla.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Asks for a password: at a terminal twice and unseen, else as the first line of the input. */
final class SecretPrompt {

  private SecretPrompt() {}

  static String read() {
    @Nullable Console console = System.console();
    return console == null ? firstLine() : asked(console);
  }

  private static String asked(Console console) {
    char[] first = console.readPassword("password: ");
    char[] again = console.readPassword("once more: ");
    if (first == null || !Arrays.equals(first, again)) {
      throw new InputException("the two passwords are not the same; try again");
    }
    return new String(first);
  }

  private static String firstLine() {
    try {
      BufferedReader input =
          new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      @Nullable String line = input.readLine();
      if (line == null) {
        throw new InputException("no password on standard input");
      }
      return line;
    } catch (IOException e) {
      throw new InputException("standard input cannot be read: " + e.getMessage());
    }
  }
}
