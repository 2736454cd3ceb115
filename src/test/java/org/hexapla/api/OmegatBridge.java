package org.hexapla.api;

import io.micronaut.context.ApplicationContext;
import io.micronaut.serde.ObjectMapper;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.omegat.languagetools.LanguageToolNetworkBridge;
import org.omegat.languagetools.LanguageToolResult;
import org.omegat.util.Language;

/**
 * Asks as OmegaT does: its own bridge, its probe of the address and of the languages, then each
 * segment with its source. In a process of its own, as OmegaT keeps its log in the home folder.
 */
final class OmegatBridge {

  private OmegatBridge() {}

  /**
   * Reads lines of source language, target language, source and translation, and writes a line of
   * JSON for each.
   *
   * @param arguments the address of the check, the file of the lines, the file of the answers
   */
  public static void main(String[] arguments) throws Exception {
    try (ApplicationContext context = ApplicationContext.run();
        PrintStream answers = new PrintStream(arguments[2], StandardCharsets.UTF_8)) {
      ObjectMapper json = context.getBean(ObjectMapper.class);
      for (String line : Files.readAllLines(Path.of(arguments[1]))) {
        answers.println(
            json.writeValueAsString(Map.of("results", answer(arguments[0], line.split("\t")))));
      }
    }
  }

  private static List<Map<String, Object>> answer(String address, String[] cells) throws Exception {
    LanguageToolNetworkBridge bridge =
        new LanguageToolNetworkBridge(new Language(cells[0]), new Language(cells[1]), address);
    bridge.applyRuleFilters(Set.of("SPELL", "TYPOS"), Set.of("SAME_TRANSLATION"), Set.of());
    List<Map<String, Object>> results = new ArrayList<>();
    for (LanguageToolResult result : bridge.getCheckResults(cells[2], cells[3])) {
      results.add(
          Map.of(
              "message", result.message,
              "start", result.start,
              "end", result.end,
              "rule", result.ruleId,
              "description", result.ruleDescription));
    }
    return results;
  }
}
