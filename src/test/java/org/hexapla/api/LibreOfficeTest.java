package org.hexapla.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.hexapla.RunningHexapla;
import org.hexapla.exchange.StarterReader;
import org.hexapla.glossary.Glossary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real LibreOffice Writer asks the running service, as it does while an editor types. */
class LibreOfficeTest {

  private static final List<String> PYTHONS = List.of("/usr/bin/python3", "python3");

  /**
   * A paragraph.
   *
   * @param found the one stretch that is to be underlined, or empty for none
   * @param right what LibreOffice is to suggest first
   */
  private record Paragraph(
      String language, String country, String text, String found, String right) {}

  private static final List<Paragraph> PARAGRAPHS =
      List.of(
          new Paragraph(
              "en", "US", "It met & decided 100% + more 😀 in Swaziland.", "Swaziland", "Eswatini"),
          new Paragraph(
              "fr", "FR", "R&D, 100 % + 😀 : le Swaziland a voté.", "Swaziland", "Eswatini"),
          new Paragraph("es", "ES", "I+D & 100 % 😀 de Swazilandia.", "Swazilandia", "Eswatini"),
          new Paragraph("ru", "RU", "НИОКР & 100% + 😀 в Свазиленде.", "Свазиленде", "Эсватини"),
          new Paragraph("ar", "EG", "العمل & 100% + 😀 في سوازيلند.", "سوازيلند", "إسواتيني"),
          new Paragraph("zh", "CN", "研发 & 100% + 😀，前南斯拉夫的马其顿共和国。", "前南斯拉夫的马其顿共和国", "北马其顿共和国"),
          new Paragraph("en", "GB", "The General Assembly met & adjourned.", "", ""));

  @TempDir static Path folder;

  @Test
  void underlinesTheOldNameAndNothingElse() throws Exception {
    String python = pythonWithUno();
    try (RunningHexapla hexapla = RunningHexapla.on(folder.resolve("store"))) {
      hexapla.bean(Glossary.class).putStarter(new StarterReader().read(Path.of("glossary")));
      ObjectMapper json = hexapla.bean(ObjectMapper.class);
      List<String> answers = proofread(python, hexapla.address("/v2").toString(), json);
      assertEquals(PARAGRAPHS.size(), answers.size());
      for (int i = 0; i < answers.size(); i++) {
        assertUnderlined(PARAGRAPHS.get(i), json.readValue(answers.get(i), Map.class));
      }
    }
  }

  private static void assertUnderlined(Paragraph paragraph, Map<?, ?> answer) {
    assertTrue(((List<?>) answer.get("locales")).contains("ru-RU"), answer::toString);
    List<?> errors = (List<?>) answer.get("errors");
    if (paragraph.found().isEmpty()) {
      assertEquals(List.of(), errors);
      return;
    }
    assertEquals(1, errors.size(), () -> paragraph.text() + " " + errors);
    Map<?, ?> error = (Map<?, ?>) errors.get(0);
    assertEquals(paragraph.text().indexOf(paragraph.found()), error.get("start"));
    assertEquals(paragraph.found().length(), error.get("length"));
    assertEquals(paragraph.right(), ((List<?>) error.get("suggestions")).get(0));
    assertTrue(error.get("short").toString().contains(paragraph.right()), error::toString);
  }

  /** The answers of LibreOffice, one line a paragraph. */
  private static List<String> proofread(String python, String address, ObjectMapper json)
      throws IOException, InterruptedException {
    Path questions = folder.resolve("paragraphs.jsonl");
    Path answers = folder.resolve("answers.jsonl");
    Path log = folder.resolve("office.log");
    List<String> lines = new ArrayList<>();
    for (Paragraph paragraph : PARAGRAPHS) {
      Map<String, String> asked = new LinkedHashMap<>();
      asked.put("language", paragraph.language());
      asked.put("country", paragraph.country());
      asked.put("text", paragraph.text());
      lines.add(json.writeValueAsString(asked));
    }
    Files.write(questions, lines, StandardCharsets.UTF_8);
    Process office =
        new ProcessBuilder(
                python,
                Path.of("src/test/resources/org/hexapla/api/proofread.py").toString(),
                folder.resolve("profile").toString(),
                address)
            .redirectInput(questions.toFile())
            .redirectOutput(answers.toFile())
            .redirectError(log.toFile())
            .start();
    boolean ended = office.waitFor(4, TimeUnit.MINUTES);
    office.destroy();
    assertTrue(ended && office.exitValue() == 0, () -> "LibreOffice failed: " + textOf(log));
    return Files.readAllLines(answers, StandardCharsets.UTF_8);
  }

  private static String textOf(Path log) {
    try {
      return Files.readString(log, StandardCharsets.UTF_8);
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static String pythonWithUno() throws IOException, InterruptedException {
    assumeTrue(
        runs("soffice", "--version"),
        "skipped: no LibreOffice here (Debian: libreoffice-writer, python3-uno)");
    for (String python : PYTHONS) {
      if (runs(python, "-c", "import uno")) {
        return python;
      }
    }
    assumeTrue(false, "skipped: no Python here that knows LibreOffice (Debian: python3-uno)");
    return "";
  }

  private static boolean runs(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false; // there is no such program
    }
  }
}
