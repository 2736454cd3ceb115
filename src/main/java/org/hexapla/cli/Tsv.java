package org.hexapla.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hexapla.corpus.PlainReason;

/**
 * A table with a cell between tabs and a row a line; tabs and line ends in a cell become blanks,
 * other control characters are left out.
 */
final class Tsv {

  private static final Pattern BREAKS = Pattern.compile("[\\t\\r\\n]+");

  private final PrintWriter out;

  Tsv(PrintWriter out) {
    this.out = out;
  }

  void row(Object... cells) {
    out.print(
        Arrays.stream(cells)
            .map(
                cell -> PlainReason.printable(BREAKS.matcher(String.valueOf(cell)).replaceAll(" ")))
            .collect(Collectors.joining("\t")));
    out.print('\n');
  }
}
