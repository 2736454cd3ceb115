package org.hexapla.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A table with a cell between tabs and a row a line; tabs and line ends in a cell become blanks.
 */
final class Tsv {

  private final PrintWriter out;

  Tsv(PrintWriter out) {
    this.out = out;
  }

  void row(Object... cells) {
    out.print(
        Arrays.stream(cells)
            .map(cell -> String.valueOf(cell).replaceAll("[\\t\\r\\n]+", " "))
            .collect(Collectors.joining("\t")));
    out.print('\n');
  }
}
