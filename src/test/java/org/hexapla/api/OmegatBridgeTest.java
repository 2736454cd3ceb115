package org.hexapla.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.hexapla.RunningHexapla;
import org.hexapla.exchange.StarterReader;
import org.hexapla.glossary.Glossary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** OmegaT's own LanguageTool bridge (5.8.0) against the running service, six languages. */
class OmegatBridgeTest {

  /**
   * A segment.
   *
   * @param found what is underlined in the translation; the whole of it where a term is missing
   * @param suggested what OmegaT offers in its place
   */
  private record Segment(
      String from, String to, String source, String translation, String found, String suggested) {}

  private static final List<Segment> SEGMENTS =
      List.of(
          new Segment(
              "en",
              "fr",
              "It was in Eswatini & back, 100%.",
              "C’était au Swaziland & retour, 100 %.",
              "Swaziland",
              "Eswatini"),
          new Segment(
              "en",
              "es",
              "The Secretary-General spoke.",
              "Habló la directora. 😀",
              "Habló la directora. 😀",
              "Secretario General"),
          new Segment(
              "en",
              "ru-RU",
              "The Secretary-General spoke.",
              "😀 Выступил директор.",
              "😀 Выступил директор.",
              "Генеральный секретарь"),
          new Segment(
              "fr",
              "ar",
              "Le Secrétaire général a parlé.",
              "تكلم المدير + 100%.",
              "تكلم المدير + 100%.",
              "الأمين العام"),
          new Segment(
              "fr",
              "zh-CN",
              "Le Conseil de sécurité s’est réuni.",
              "会议厅里开了会。",
              "会议厅里开了会。",
              "安全理事会"),
          new Segment(
              "ru-RU",
              "en-US",
              "Выступил Генеральный секретарь.",
              "The director spoke.",
              "The director spoke.",
              "Secretary-General"),
          new Segment(
              "en",
              "fr",
              "The Security Council met.",
              "Le Conseil de sécurité s’est réuni.",
              "",
              ""));

  @TempDir static Path folder;

  @Test
  void checksSegmentsAgainstTheirSources() throws Exception {
    try (RunningHexapla hexapla = RunningHexapla.on(folder.resolve("store"))) {
      hexapla.bean(Glossary.class).putStarter(new StarterReader().read(Path.of("glossary")));
      List<String> answers = ask(hexapla.address("/v2/check").toString());
      assertEquals(SEGMENTS.size(), answers.size());
      ObjectMapper json = hexapla.bean(ObjectMapper.class);
      for (int i = 0; i < answers.size(); i++) {
        assertAnswered(
            SEGMENTS.get(i), (List<?>) json.readValue(answers.get(i), Map.class).get("results"));
      }
    }
  }

  private static void assertAnswered(Segment segment, List<?> results) {
    if (segment.found().isEmpty()) {
      assertEquals(List.of(), results);
      return;
    }
    assertEquals(1, results.size(), () -> segment + " " + results);
    Map<?, ?> result = (Map<?, ?>) results.get(0);
    int start = ((Number) result.get("start")).intValue();
    int end = ((Number) result.get("end")).intValue();
    assertEquals(segment.found(), segment.translation().substring(start, end));
    assertTrue(result.get("rule").toString().startsWith("HEXAPLA_"), result::toString);
    assertTrue(!result.get("description").toString().isBlank(), result::toString);
    assertTrue(result.get("message").toString().contains(segment.suggested()), result::toString);
    boolean missing = segment.found().equals(segment.translation());
    assertEquals(
        missing, result.get("message").toString().contains("<suggestion>" + segment.suggested()));
  }

  /** The results of each segment, as a line of JSON. */
  private static List<String> ask(String address) throws IOException, InterruptedException {
    Path lines = folder.resolve("segments.tsv");
    Path answers = folder.resolve("answers.jsonl");
    Path log = folder.resolve("omegat.log");
    Files.write(
        lines,
        SEGMENTS.stream()
            .map(one -> String.join("\t", one.from(), one.to(), one.source(), one.translation()))
            .toList(),
        StandardCharsets.UTF_8);
    Process omegat =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.home=" + folder.resolve("home"),
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                OmegatBridge.class.getName(),
                address,
                lines.toString(),
                answers.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    boolean ended = omegat.waitFor(3, TimeUnit.MINUTES);
    omegat.destroy();
    String said = Files.readString(log, StandardCharsets.UTF_8);
    assertTrue(ended && omegat.exitValue() == 0, () -> "OmegaT's bridge failed: " + said);
    return Files.readAllLines(answers, StandardCharsets.UTF_8);
  }
}
