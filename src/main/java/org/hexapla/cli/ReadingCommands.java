package org.hexapla.cli;

import java.util.List;
import java.util.Set;

/** Commands that only read the store: many are asked for in a day, so they are to be quick. */
final class ReadingCommands {

  private static final Set<String> NAMES =
      Set.of(
          "lookup",
          "history",
          "concordance",
          "recognize",
          "documents",
          "show",
          "references",
          "series",
          "align",
          "terms",
          "map");

  private ReadingCommands() {}

  static boolean isIn(List<String> arguments) {
    return NAMES.contains(HexaplaCommand.named(arguments));
  }
}
