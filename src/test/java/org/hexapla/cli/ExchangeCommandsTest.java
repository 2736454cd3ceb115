package org.hexapla.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Glossaries that leave and come in, by command, on a real store. */
class ExchangeCommandsTest {

  private static final String SIX =
      "concept,subject,ar,zh,en,fr,ru,es,status\n"
          + "budget,concept,الميزانية,预算,budget,budget,бюджет,presupuesto,preferred\n"
          + "council,organ,المجلس,理事会,Council,Conseil,Совет,Consejo,admitted\n";

  @TempDir private Path folder;

  @BeforeEach
  void makeStore() {
    assertEquals(0, call("init", "--bare").code());
  }

  @Test
  void saysRowByRowWhatIsNewChangesAndContradicts() throws IOException {
    Files.writeString(folder.resolve("six.csv"), SIX);
    assertEquals(0, call("import-glossary", "six.csv").code());
    Files.writeString(
        folder.resolve("more.csv"),
        "concept,fr,en,de,status\n"
            + "budget,enveloppe,,Haushalt,admitted\n"
            + "council,,Council,,deprecated\n"
            + "year,an,year,Jahr,\n"
            + "day,jour,day,,beloved\n"
            + "budget,,budget,,preferred\n");
    CommandAnswer trial = call("import-glossary", "more.csv", "--dry-run");
    assertEquals(1, trial.code());
    assertEquals(
        List.of(
            "line\toutcome\tentry\twhat",
            "2\taside\t\tde “Haushalt”",
            "4\taside\t\tde “Jahr”",
            "5\tbad\t\tno status is called 'beloved'",
            "2\tchanged\tbudget\tadds fr “enveloppe”",
            "3\tconflict\tcouncil\ten “Council”: en “Council” is admitted here, deprecated in the file",
            "4\tnew\tyear\ten “year”, fr “an”",
            folder.resolve("more.csv")
                + " (csv): 1 new, 1 changed, 0 unchanged, 1 conflict, 1 bad;"
                + " terms kept aside: de 2; a dry run: nothing was taken in"),
        trial.lines());
    CommandAnswer strict = call("import-glossary", "more.csv", "--strict");
    assertEquals(1, strict.code());
    assertEquals(
        "hexapla: 2 bad rows or conflicts in more.csv; nothing was taken in\n", strict.err());
    assertFalse(exported("jsonl").contains("enveloppe"));
    assertEquals(1, call("import-glossary", "more.csv").code());
    assertTrue(exported("jsonl").contains("enveloppe"));
    CommandAnswer again = call("import-glossary", "six.csv");
    assertEquals(0, again.code());
    assertTrue(again.out().contains("0 new, 0 changed, 2 unchanged"), again.out());
  }

  @ParameterizedTest
  @CsvSource({"ar,windows-1256", "ru,windows-1251", "zh,GB18030", "fr,windows-1252"})
  void takesAnotherEncodingThatIsNamedAndRefusesToGuess(String language, String encoding)
      throws IOException {
    String term =
        Map.of("ar", "ميزانية", "ru", "бюджет", "zh", "预算", "fr", "crédit ouvert à l'année")
            .get(language);
    Path file = folder.resolve("legacy.csv");
    Files.write(
        file, ("en," + language + "\nbudget," + term + "\n").getBytes(Charset.forName(encoding)));
    CommandAnswer refused = call("import-glossary", "legacy.csv");
    assertEquals(1, refused.code());
    assertTrue(refused.lines().get(1).startsWith("2\tbad\t\tthe file is not in UTF-8"));
    assertEquals(0, call("import-glossary", "legacy.csv", "--encoding", encoding).code());
    assertTrue(exported("jsonl").contains(term));
    assertEquals(2, call("import-glossary", "legacy.csv", "--encoding", "klingon").code());
  }

  @ParameterizedTest
  @CsvSource({
    "--class,organ,council",
    "--subject,Concept,budget",
    "--status,preferred,budget",
    "--concept,council,council"
  })
  void exportsWhatAFilterLetsThrough(String option, String value, String id) throws IOException {
    Files.writeString(folder.resolve("six.csv"), SIX);
    call("import-glossary", "six.csv");
    List<String> lines = exported("jsonl", option, value).lines().toList();
    assertEquals(1, lines.size());
    assertTrue(lines.get(0).startsWith("{\"id\":\"" + id + "\""));
  }

  @ParameterizedTest
  @CsvSource({
    "--class,novel",
    "--status,beloved",
    "--lang,tlh",
    "--session,last",
    "--changed-since,yesterday",
    "--symbol,x"
  })
  void refusesAFilterThatSaysNothing(String option, String value) {
    CommandAnswer answer = call("export", "--format", "tbx", option, value, "out.tbx");
    assertEquals(2, answer.code());
    assertTrue(
        answer.err().startsWith("hexapla: " + option + ": '" + value + "' is not "), answer.err());
    assertFalse(Files.exists(folder.resolve("out.tbx")));
  }

  @Test
  void saysWhatAFormatCannotCarry() throws IOException {
    Files.writeString(folder.resolve("six.csv"), SIX);
    call("import-glossary", "six.csv");
    CommandAnswer answer = call("export", "--format", "omegat", "--lang", "ru,zh", "terms.utf8");
    assertEquals(0, answer.code(), answer.err());
    assertTrue(answer.err().startsWith("note: omegat cannot carry "), answer.err());
    assertEquals("", call("export", "--format", "jsonl", "all.jsonl").err());
  }

  @Test
  void leavesNothingBehindInTheTemporaryFolder() throws IOException {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    Files.write(
        folder.resolve("left.csv"), "en,ar\nbudget,ميزانية\n".getBytes(Charset.forName("cp1256")));
    call("import-glossary", "left.csv", "--encoding", "cp1256", "--dry-run");
    try (Stream<Path> files = Files.walk(temporary, 2)) {
      assertTrue(files.noneMatch(file -> file.endsWith("left.csv") && !file.startsWith(folder)));
    }
  }

  private String exported(String format, String... filter) throws IOException {
    List<String> arguments =
        Stream.concat(Stream.of("export", "--format", format, "exported"), Stream.of(filter))
            .toList();
    CommandAnswer answer = call(arguments.toArray(String[]::new));
    assertEquals(0, answer.code(), answer.err());
    return Files.readString(folder.resolve("exported"));
  }

  private CommandAnswer call(String... arguments) {
    return CommandAnswer.of(folder, folder.resolve("data"), arguments);
  }
}
