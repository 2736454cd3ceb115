package org.hexapla.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hexapla.text.Language;

/**
 * Symbols that come in other clothes: in lower case, as a file's name, as a path of the United
 * Nations Parallel Corpus. That corpus writes everything in lower case and an underscore for every
 * full stop, hyphen, blank and bracket; which of them stood there follows from what the UN prints.
 */
final class SymbolParts {

  private static final Pattern CORPUS_PATH = Pattern.compile("(?:\\d{4}/)?([a-z][a-z0-9_/.\\-]*)");
  private static final Pattern IN_BRACKETS =
      Pattern.compile("(.*?)_{1,2}([a-z0-9]+(?:_[a-z0-9]+)?)_");
  private static final Pattern SPECIAL_SESSION = Pattern.compile("e?s_\\d+");
  private static final Pattern NUMBER_RANGE = Pattern.compile("\\d+_\\d+");
  private static final Pattern ENDING =
      Pattern.compile(
          "\\.(?:txt|md|markdown|docx?|pdf|html?|xml|tmx|rtf|odt|zip)$", Pattern.CASE_INSENSITIVE);

  /** Words that the UN prints otherwise than in capitals. */
  private static final Map<String, String> PRINTED =
      Map.of(
          "add", "Add", "corr", "Corr", "rev", "Rev", "amend", "Amend", "agenda", "Agenda", "hg",
          "Hg", "ozl", "OzL", "pro", "Pro", "summary", "Summary", "part", "Part");

  private SymbolParts() {}

  static Optional<Symbol> ofFileName(String fileName) {
    String name = ENDING.matcher(fileName).replaceFirst("");
    int dot = name.lastIndexOf('.');
    if (dot > 0 && Language.of(name.substring(dot + 1)).isPresent()) {
      name = name.substring(0, dot);
    }
    if (!name.contains("_") || name.startsWith("_") || name.contains("__")) {
      return Optional.empty();
    }
    List<String> parts = List.of(name.split("_"));
    boolean numbered = parts.stream().skip(1).anyMatch(part -> part.matches(".*\\d.*"));
    boolean series = parts.get(0).matches("[A-Z]{1,8}");
    return numbered && series ? Symbol.of(String.join("/", parts)) : Optional.empty();
  }

  static Optional<Symbol> ofCorpusPath(String path) {
    Matcher matcher = CORPUS_PATH.matcher(path.strip().toLowerCase(Locale.ROOT));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String symbol =
        Arrays.stream(matcher.group(1).split("/"))
            .map(SymbolParts::part)
            .collect(Collectors.joining("/"));
    return Symbol.of(symbol);
  }

  private static String part(String raw) {
    Matcher brackets = IN_BRACKETS.matcher(raw);
    if (brackets.matches()) {
      return part(brackets.group(1)) + "(" + bracketed(brackets.group(2)) + ")";
    }
    if (SPECIAL_SESSION.matcher(raw).matches() || NUMBER_RANGE.matcher(raw).matches()) {
      return raw.replace('_', '-').toUpperCase(Locale.ROOT);
    }
    return printed(raw.replace('_', '.'));
  }

  /** {@code part_ii} loses its blank, as every symbol does: {@code PartII}. */
  private static String bracketed(String raw) {
    return Arrays.stream(raw.split("_")).map(SymbolParts::printed).collect(Collectors.joining());
  }

  /** In capitals, but for the words that the UN prints otherwise: {@code L.7/Add.1}. */
  static String printed(String raw) {
    StringBuilder result = new StringBuilder();
    for (String word : raw.split("(?<=[/.()\\-])|(?=[/.()\\-])")) {
      String lower = word.toLowerCase(Locale.ROOT);
      result.append(PRINTED.getOrDefault(lower, word.toUpperCase(Locale.ROOT)));
    }
    return result.toString();
  }
}
