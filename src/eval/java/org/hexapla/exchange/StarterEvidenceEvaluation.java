package org.hexapla.exchange;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.text.Language;

/**
 * {@code mvn -P eval test-compile exec:java
 * -Dexec.mainClass=org.hexapla.exchange.StarterEvidenceEvaluation
 * -Dexec.args="../shared/data/unpc-dev/UNv1.0.devset"}
 *
 * <p>Whether text bears the starter glossary out. For each row and language, the lines of a bitext
 * in which the recognizer finds the name; and the rows that the text contradicts: the English name
 * stands in some lines, and fewer than half of those have a name of the same concept in another
 * language. A contradiction with a reason in {@code glossary/evidence/explained.csv} is explained.
 * Prints a table by file and the contradictions without a reason, and writes every row's counts to
 * {@code target/starter-evidence.tsv}.
 */
public final class StarterEvidenceEvaluation {

  private static final Path GLOSSARY = Path.of("glossary");

  private final StarterEvidence evidence;
  private final ExplainedContradictions explained;

  private StarterEvidenceEvaluation(StarterEvidence evidence, ExplainedContradictions explained) {
    this.evidence = evidence;
    this.explained = explained;
  }

  public static void main(String[] arguments) throws IOException {
    StarterEvidenceEvaluation evaluation =
        new StarterEvidenceEvaluation(
            StarterEvidence.of(GLOSSARY, Path.of(arguments[0])),
            ExplainedContradictions.read(GLOSSARY.resolve("evidence/explained.csv")));
    evaluation.print(rowsByFile());
  }

  private static Map<String, List<StarterRow>> rowsByFile() throws IOException {
    try (Stream<Path> files = Files.list(GLOSSARY)) {
      return files
          .filter(file -> file.toString().endsWith(".csv"))
          .sorted()
          .collect(
              Collectors.toMap(
                  file -> file.getFileName().toString(),
                  StarterReader::rows,
                  (one, other) -> one,
                  LinkedHashMap::new));
    }
  }

  private void print(Map<String, List<StarterRow>> files) throws IOException {
    System.out.println(
        "| file | concepts | rows | with a source | proposed | English seen | contradicted |"
            + " explained |");
    System.out.println("|---|---|---|---|---|---|---|---|");
    files.forEach((file, rows) -> System.out.println(line(file, rows)));
    List<StarterRow> all = files.values().stream().flatMap(List::stream).toList();
    System.out.println(line("all", all));
    all.stream()
        .flatMap(row -> contradictions(row).stream())
        .filter(contradiction -> !explained.hold(contradiction))
        .sorted(Comparator.comparing(StarterEvidence.Contradiction::lines).reversed())
        .forEach(System.out::println);
    explained
        .unused(all.stream().flatMap(row -> contradictions(row).stream()).toList())
        .forEach(reason -> System.out.println("no longer contradicted: " + reason));
    write(all);
  }

  private List<StarterEvidence.Contradiction> contradictions(StarterRow row) {
    return evidence.contradictions(row);
  }

  private String line(String file, List<StarterRow> rows) {
    long concepts = rows.stream().map(StarterRow::concept).distinct().count();
    long proposed = count(rows, row -> row.status() == AdministrativeStatus.PROPOSED);
    List<StarterEvidence.Contradiction> contradictions =
        rows.stream().flatMap(row -> contradictions(row).stream()).toList();
    return String.format(
        "| %s | %d | %d | %d | %d | %d | %d | %d |",
        file,
        concepts,
        rows.size(),
        count(rows, row -> row.source() != null && row.status() != AdministrativeStatus.PROPOSED),
        proposed,
        count(rows, row -> evidence.lines(row, Language.EN) > 0),
        contradictions.size(),
        contradictions.stream().filter(explained::hold).count());
  }

  private static long count(List<StarterRow> rows, java.util.function.Predicate<StarterRow> which) {
    return rows.stream().filter(which).count();
  }

  private void write(List<StarterRow> rows) throws IOException {
    Files.createDirectories(Path.of("target"));
    try (PrintStream out = new PrintStream("target/starter-evidence.tsv", StandardCharsets.UTF_8)) {
      out.println("place\tconcept\ttype\tstatus\tEnglish\tar\tzh\ten\tfr\tru\tes");
      for (StarterRow row : rows) {
        String counts =
            Stream.of("ar", "zh", "en", "fr", "ru", "es")
                .map(code -> Language.of(code).orElseThrow())
                .map(language -> String.valueOf(evidence.lines(row, language)))
                .collect(Collectors.joining("\t"));
        out.println(
            String.join(
                "\t",
                row.place(),
                row.concept(),
                row.type().label(),
                row.status().label(),
                row.name(Language.EN),
                counts));
      }
    }
  }
}
