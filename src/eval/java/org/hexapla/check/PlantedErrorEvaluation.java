package org.hexapla.check;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.text.Language;

/**
 * {@code mvn -P eval test-compile exec:java
 * -Dexec.mainClass=org.hexapla.check.PlantedErrorEvaluation}
 *
 * <p>How many errors that were planted in drafts are found, by kind and language, with the starter
 * glossary: {@code src/eval/resources/check/planted.tsv} gives the language, the kind, the draft,
 * the words that are wrong (for a translation that lacks a term: the term), and for a translation
 * the language and the words of its source. Names each that is missed, and each finding beside.
 */
final class PlantedErrorEvaluation {

  private PlantedErrorEvaluation() {}

  private static final class Count {
    private int planted;
    private int found;
    private int beside;
  }

  public static void main(String[] arguments) throws IOException {
    Map<String, Count> counts = new TreeMap<>();
    try (ApplicationContext context = ApplicationContext.run()) {
      DraftChecker checker = FalseAlarmEvaluation.checker(context);
      for (String row : Files.readAllLines(Path.of("src/eval/resources/check/planted.tsv"))) {
        check(checker, row.split("\t"), counts);
      }
    }
    counts.forEach(
        (name, count) ->
            System.out.printf(
                Locale.ROOT,
                "%-22s %3d of %3d (%.3f), beside them %d%n",
                name,
                count.found,
                count.planted,
                (double) count.found / count.planted,
                count.beside));
  }

  private static void check(DraftChecker checker, String[] row, Map<String, Count> counts) {
    Language language = Language.of(row[0]).orElseThrow();
    FindingKind kind = FindingKind.of(row[1]).orElseThrow();
    Draft draft =
        new Draft(
            row[2].replace('⏎', '\n'), language, null, null, EnumSet.allOf(FindingKind.class));
    if (row.length > 4) {
      draft = draft.from(row[5], Language.of(row[4]).orElseThrow());
    }
    List<Finding> findings = checker.check(draft);
    String text = draft.text();
    boolean found =
        findings.stream().anyMatch(one -> one.kind() == kind && isAt(one, text, row[3]));
    List<Finding> beside =
        findings.stream()
            .filter(one -> one.kind() != kind || !isAt(one, text, row[3]))
            .filter(one -> one.kind() != FindingKind.TYPOGRAPHY || kind == FindingKind.TYPOGRAPHY)
            .toList();
    for (String name : List.of(kind.label(), kind.label() + " " + language)) {
      Count count = counts.computeIfAbsent(name, key -> new Count());
      count.planted++;
      count.found += found ? 1 : 0;
      count.beside += beside.size();
    }
    if (!found) {
      System.out.println("missed  " + String.join(" | ", row));
    }
    beside.forEach(
        one ->
            System.out.println(
                "beside  " + row[2] + " | " + one.kind().label() + " " + one.note().message()));
  }

  private static boolean isAt(Finding finding, String text, String words) {
    int start = text.indexOf(words);
    boolean missing = finding.note().replacements().stream().anyMatch(words::equals);
    return missing
        || start >= 0
            && finding.note().span().start() < start + words.length()
            && finding.note().span().end() > start;
  }
}
