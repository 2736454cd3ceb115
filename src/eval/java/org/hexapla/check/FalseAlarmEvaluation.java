package org.hexapla.check;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.corpus.ReferenceScanner;
import org.hexapla.exchange.StarterReader;
import org.hexapla.search.MemoryCorpus;
import org.hexapla.search.MemoryGlossary;
import org.hexapla.search.Recognizer;
import org.hexapla.text.Language;
import org.hexapla.text.Normalizer;
import org.hexapla.text.TextAnalyzer;

/**
 * {@code mvn -P eval test-compile exec:java -Dexec.mainClass=org.hexapla.check.FalseAlarmEvaluation
 * -Dexec.args="../shared/data/unpc-dev"}
 *
 * <p>How often the checks speak up on text that is right: the lines of the UN Parallel Corpus's dev
 * set, each checked as the translation of its English line (English: of its French line), with the
 * starter glossary. Prints findings per 100 lines, and each finding to {@code
 * target/false-alarms.tsv}.
 */
final class FalseAlarmEvaluation {

  private FalseAlarmEvaluation() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Map<Language, List<String>> lines = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      lines.put(language, read(folder, language));
    }
    Files.createDirectories(Path.of("target"));
    try (ApplicationContext context = ApplicationContext.run();
        PrintStream out = new PrintStream("target/false-alarms.tsv", StandardCharsets.UTF_8)) {
      DraftChecker checker = checker(context);
      for (Language language : Language.values()) {
        Language source = language == Language.EN ? Language.FR : Language.EN;
        System.out.println(language + " " + count(checker, lines, language, source, out));
      }
    }
  }

  static DraftChecker checker(ApplicationContext context) {
    MemoryGlossary glossary = new MemoryGlossary(new StarterReader().read(Path.of("glossary")));
    return new DraftChecker(
        glossary,
        new MemoryCorpus(),
        Recognizer.of(glossary),
        context.getBean(ReferenceScanner.class),
        TextAnalyzer.standard(),
        Normalizer.standard(),
        context.getBean(CheckSettings.class),
        new MemoryIgnoredFindings());
  }

  private static List<String> read(Path folder, Language language) throws IOException {
    try (var files = Files.list(folder)) {
      Path file =
          files.filter(f -> f.toString().endsWith("." + language.code())).findFirst().orElseThrow();
      return Files.readAllLines(file);
    }
  }

  private static Map<String, String> count(
      DraftChecker checker,
      Map<Language, List<String>> lines,
      Language language,
      Language source,
      PrintStream out) {
    Map<String, Integer> counts = new TreeMap<>();
    List<String> own = lines.getOrDefault(language, List.of());
    List<String> others = new ArrayList<>(lines.getOrDefault(source, List.of()));
    for (int i = 0; i < own.size(); i++) {
      Draft draft = Draft.of(own.get(i), language).from(others.get(i), source);
      for (Finding finding : checker.check(draft)) {
        boolean reverse = finding instanceof Finding.Bilingual bilingual && bilingual.reverse();
        counts.merge(finding.kind().label() + (reverse ? "-reverse" : ""), 1, Integer::sum);
        out.printf(
            "%s\t%s\t%d\t%s\t%s\t%s\t%s%n",
            language,
            finding.kind().label() + (reverse ? "-reverse" : ""),
            i + 1,
            finding.kind() == FindingKind.BILINGUAL ? "" : finding.note().span().of(own.get(i)),
            finding.note().message(),
            own.get(i),
            others.get(i));
      }
    }
    Map<String, String> shown = new TreeMap<>();
    counts.forEach(
        (kind, count) -> shown.put(kind, String.format("%.2f", 100.0 * count / own.size())));
    return shown;
  }
}
