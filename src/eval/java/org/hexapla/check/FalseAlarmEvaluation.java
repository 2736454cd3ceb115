package org.hexapla.check;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.corpus.MemoryCorpus;
import org.hexapla.corpus.ReferenceScanner;
import org.hexapla.exchange.StarterReader;
import org.hexapla.search.MemoryGlossary;
import org.hexapla.search.Recognizer;
import org.hexapla.text.Language;
import org.hexapla.text.Normalizer;
import org.hexapla.text.TextAnalyzer;

/**
 * {@code mvn -P eval test-compile exec:java -Dexec.mainClass=org.hexapla.check.FalseAlarmEvaluation
 * -Dexec.args="../shared/data/unpc-dev 2015 [STEP] [DATA]"}
 *
 * <p>How often the checks speak up on text that is right: the lines of the UN Parallel Corpus's dev
 * set, drafts of the year that is given, each checked as the translation of its English line
 * (English: of its French line), with the starter glossary or with the store in {@code DATA}. Every
 * {@code STEP}th line. Prints findings per 100 lines, and each finding to {@code
 * target/false-alarms.tsv}.
 */
public final class FalseAlarmEvaluation {

  private final DraftChecker checker;
  private final Map<Language, List<String>> lines = new EnumMap<>(Language.class);
  private final int year;
  private final int step;

  private FalseAlarmEvaluation(DraftChecker checker, int year, int step) {
    this.checker = checker;
    this.year = year;
    this.step = step;
  }

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    int year = Integer.parseInt(arguments[1]);
    int step = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1;
    Files.createDirectories(Path.of("target"));
    try (ApplicationContext context = arguments.length > 3 ? store(arguments[3]) : program();
        PrintStream out = new PrintStream("target/false-alarms.tsv", StandardCharsets.UTF_8)) {
      DraftChecker checker =
          arguments.length > 3 ? context.getBean(DraftChecker.class) : checker(context);
      FalseAlarmEvaluation evaluation = new FalseAlarmEvaluation(checker, year, step);
      for (Language language : Language.values()) {
        evaluation.lines.put(language, read(folder, language));
      }
      for (Language language : Language.values()) {
        Language source = language == Language.EN ? Language.FR : Language.EN;
        System.out.println(language + " " + evaluation.count(language, source, out));
      }
    }
  }

  private static ApplicationContext program() {
    return ApplicationContext.run();
  }

  private static ApplicationContext store(String data) {
    return ApplicationContext.builder()
        .overrideConfigLocations("classpath:/config/")
        .deduceEnvironment(false)
        .properties(Map.of("hexapla.data", data))
        .start();
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

  private Map<String, String> count(Language language, Language source, PrintStream out) {
    Map<String, Integer> counts = new TreeMap<>();
    List<String> own = lines.getOrDefault(language, List.of());
    List<String> others = lines.getOrDefault(source, List.of());
    int looked = 0;
    for (int i = 0; i < own.size(); i += step) {
      looked++;
      Draft draft = new Draft(own.get(i), language, null, year, FindingKind.standard());
      for (Finding finding : checker.check(draft.from(others.get(i), source))) {
        boolean reverse = finding instanceof Finding.Bilingual bilingual && bilingual.reverse();
        boolean missing = finding instanceof Finding.Bilingual && !reverse;
        String kind = finding.kind().label() + (reverse ? "-reverse" : "");
        counts.merge(kind, 1, Integer::sum);
        counts.merge(
            finding.kind() == FindingKind.BILINGUAL ? "kind 4" : "others", 1, Integer::sum);
        out.printf(
            "%s\t%s\t%d\t%s\t%s\t%s\t%s%n",
            language,
            kind,
            i + 1,
            missing ? "" : finding.note().span().of(own.get(i)),
            finding.note().message(),
            own.get(i),
            others.get(i));
      }
    }
    Map<String, String> shown = new TreeMap<>();
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      shown.put(
          count.getKey(), String.format(Locale.ROOT, "%.2f", 100.0 * count.getValue() / looked));
    }
    return shown;
  }
}
