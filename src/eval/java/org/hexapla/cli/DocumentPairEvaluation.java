package org.hexapla.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.hexapla.align.GoldTerms;
import org.hexapla.text.Language;

/**
 * {@code ./mvnw -q -Peval test-compile exec:java
 * -Dexec.mainClass=org.hexapla.cli.DocumentPairEvaluation}
 *
 * <p>What is found where a store holds one document in two languages and nothing else: A/RES/61/7,
 * the Chinese draft and the English text. The commands are the user's own: {@code init --bare},
 * {@code import}, {@code align}, {@code map} in both directions. The list was read from the two
 * texts by hand. System properties: {@code chinese} and {@code english} (the files), {@code gold}
 * (the list).
 */
public final class DocumentPairEvaluation {

  private static final String SYMBOL = "A/RES/61/7";

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final ProgramRun program;

  private DocumentPairEvaluation(ProgramRun program) {
    this.program = program;
  }

  public static void main(String[] arguments) throws IOException {
    Path gold =
        Path.of(
            System.getProperty(
                "gold", "src/eval/resources/org/hexapla/cli/terms-of-a-res-61-7.jsonl"));
    new DocumentPairEvaluation(ProgramRun.bare()).run(GoldTerms.read(gold));
  }

  private void run(List<GoldTerms> gold) throws IOException {
    program.command("import", System.getProperty("chinese", chinese()), "--symbol", SYMBOL);
    program.command(
        "import", System.getProperty("english", "../shared/data/resolutions/en/A_RES_61_7.en.txt"));
    String beads = program.command("align", SYMBOL, "--from", "zh", "--to", "en");
    long paired =
        beads
            .lines()
            .skip(1)
            .filter(row -> row.matches("(?:pp|op)\\d+\t(?:pp|op)\\d+\t.*"))
            .count();
    out.println("paragraphs paired: " + paired);
    map(gold, Language.ZH, Language.EN);
    map(gold, Language.EN, Language.ZH);
  }

  private static String chinese() throws IOException {
    try (var files = Files.list(Path.of("../shared/seeds"))) {
      return files
          .map(Path::toString)
          .filter(name -> name.contains("/000"))
          .findFirst()
          .orElseThrow();
    }
  }

  private void map(List<GoldTerms> gold, Language from, Language to) throws IOException {
    Path terms = program.file("terms.txt");
    Files.write(terms, gold.stream().map(each -> each.name(from)).toList());
    String answers =
        program.command(
            "map", "--from", from.code(), "--to", to.code(), "--terms", terms.toString());
    int right = 0;
    for (GoldTerms each : gold) {
      List<String> own =
          answers.lines().filter(row -> row.startsWith(each.name(from) + "\t")).toList();
      boolean correct =
          own.stream()
              .map(row -> row.split("\t", -1))
              .anyMatch(cells -> cells[1].equals("1") && each.accepts(cells[2], to));
      right += correct ? 1 : 0;
      if (!correct) {
        out.println("  " + each.name(from) + " ≠ " + each.accepted().get(to));
        own.forEach(row -> out.println("      " + row));
      }
    }
    out.printf(
        Locale.ROOT, "%s-%s P@1 %.3f (%d)%n", from, to, (double) right / gold.size(), gold.size());
  }
}
