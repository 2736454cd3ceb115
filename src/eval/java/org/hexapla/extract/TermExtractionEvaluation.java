package org.hexapla.extract;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.hexapla.align.EquivalenceRule;
import org.hexapla.align.GoldTerms;
import org.hexapla.align.ParagraphAssociation;
import org.hexapla.corpus.MemoryCorpus;
import org.hexapla.corpus.Paragraph;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;
import org.hexapla.text.TextAnalyzer;

/**
 * {@code ./mvnw -q -Peval test-compile exec:java
 * -Dexec.mainClass=org.hexapla.extract.TermExtractionEvaluation}
 *
 * <p>What share of the gold terms stands among the first 1,000, 3,000 and 5,000 candidates, in each
 * language, beside plain frequency and plain C-value over the same strings? In English every gold
 * term counts, elsewhere every concept of which any accepted name is found. Settings are system
 * properties:
 *
 * <ul>
 *   <li>{@code bitext}: prefix of the files; {@code gold}: the list
 *   <li>{@code lines}: only so many; for the growth of time
 *   <li>{@code repeat}: how often the set is read, with other symbols; for the growth of time
 *   <li>{@code baselines=true}: plain frequency and plain C-value beside it
 *   <li>{@code ablation=true}: without each kind of evidence in turn, and with one more in turn
 *   <li>{@code weights}: other weights than the defaults, as in {@code copies:1.5,branching:0}
 *   <li>{@code misses=true}: prints what is not among the first 3,000
 *   <li>{@code lists}: a folder for the ranked terms, as TSV
 * </ul>
 */
public final class TermExtractionEvaluation {

  private static final int[] DEPTHS = {1000, 3000, 5000};
  private static final double NANOSECONDS = 1e9;

  private final List<GoldTerms> gold;
  private final MemoryCorpus corpus;
  private final TextAnalyzer analyzer = TextAnalyzer.standard();
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private TermExtractionEvaluation(List<GoldTerms> gold, MemoryCorpus corpus) {
    this.gold = gold;
    this.corpus = corpus;
  }

  public static void main(String[] arguments) throws IOException {
    String bitext = System.getProperty("bitext", "../shared/data/unpc-dev/UNv1.0.devset");
    String list = System.getProperty("gold", "../shared/eval/mapping_dev.jsonl");
    int lines = Integer.getInteger("lines", Integer.MAX_VALUE);
    MemoryCorpus corpus = read(bitext, lines, Integer.getInteger("repeat", 1));
    new TermExtractionEvaluation(GoldTerms.read(Path.of(list)), corpus).run();
  }

  /**
   * The lines of the corpus as documents.
   *
   * @param most lines at the most
   * @param repeat how often each document is read, with other symbols
   */
  static MemoryCorpus read(String prefix, int most, int repeat) throws IOException {
    MemoryCorpus corpus = new MemoryCorpus();
    List<String> ids = Files.readAllLines(Path.of(prefix + ".ids"));
    for (Language language : Language.values()) {
      Map<String, List<Paragraph>> documents = new LinkedHashMap<>();
      List<String> lines = Files.readAllLines(Path.of(prefix + "." + language.code()));
      for (int i = 0; i < Math.min(lines.size(), most); i++) {
        if (!lines.get(i).isBlank()) {
          String symbol = ids.get(i).split(" ")[0].substring(5).toUpperCase(Locale.ROOT);
          documents
              .computeIfAbsent(symbol.replace('_', '.'), key -> new ArrayList<>())
              .add(
                  new Paragraph(
                      "line" + (i + 1),
                      Paragraph.Kind.LINE,
                      null,
                      lines.get(i).strip(),
                      List.of()));
        }
      }
      for (int copy = 1; copy <= repeat; copy++) {
        String copied = copy == 1 ? "" : "COPY" + copy + "/";
        documents.forEach(
            (symbol, paragraphs) ->
                corpus.save(
                    List.of(
                        MemoryCorpus.document(
                            new Symbol(copied + symbol), language, List.of(), paragraphs))));
      }
    }
    return corpus;
  }

  private void run() throws IOException {
    double seconds = 0;
    Map<Language, List<ScoredTerm>> all = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      double before = cpuSeconds();
      List<ScoredTerm> terms = ranked(language, Ablation.asked());
      double used = cpuSeconds() - before;
      seconds += used;
      all.put(language, terms);
      List<String> shown = terms.stream().map(term -> term.candidate().term()).toList();
      out.printf(Locale.ROOT, "%s  %d candidates, %.2f CPU s%n", language, shown.size(), used);
      report(language, "ours", shown);
      if (Boolean.getBoolean("baselines")) {
        baselines(language);
      }
      if (Boolean.getBoolean("ablation")) {
        ablation(language);
      }
      if (System.getProperty("lists") != null) {
        write(Path.of(System.getProperty("lists")), language, terms);
      }
    }
    acrossLanguages(all);
    Runtime runtime = Runtime.getRuntime();
    out.printf(
        Locale.ROOT,
        "all six: %.2f CPU s, %d MB used%n",
        seconds,
        (runtime.totalMemory() - runtime.freeMemory()) >> 20);
  }

  /** What the other languages add, and what it costs. */
  private void acrossLanguages(Map<Language, List<ScoredTerm>> all) {
    double before = cpuSeconds();
    CrossLanguageEvidence evidence = new ParagraphAssociation(all);
    double used = cpuSeconds() - before;
    CandidateExtractor extractor = new CorpusCandidateExtractor(analyzer, Ablation.asked());
    all.forEach(
        (language, terms) -> {
          List<ScoredTerm> weighed = extractor.weigh(terms, evidence);
          out.println(language.code());
          report(
              language,
              "with the others",
              weighed.stream().map(term -> term.candidate().term()).toList());
        });
    out.printf(Locale.ROOT, "evidence across languages: %.2f CPU s%n", used);
  }

  private List<ScoredTerm> ranked(Language language, ExtractionSettings settings) {
    return new CorpusCandidateExtractor(analyzer, settings).extract(corpus, language);
  }

  /** The same strings, neither sifted nor weighed. */
  private void baselines(Language language) {
    UnitStream units =
        new UnitReader(language, analyzer, new UnitWords(language, analyzer)).read(corpus);
    ExtractionSettings settings = ExtractionSettings.standard();
    RepeatedStrings strings =
        new RepeatedStrings(
            units, language.spaced() ? settings.longestTerm() : settings.longestChineseTerm());
    strings.find();
    Measures measures = new Measures(units, strings, language);
    measures.takeShares(strings.candidates());
    measures.take(strings.candidates());
    BaseForm forms = new BaseForm(units, language);
    report(language, "frequency", by(Candidate::frequency, strings.candidates(), forms));
    report(language, "C-value", by(CValueScorer::value, strings.candidates(), forms));
  }

  private static List<String> by(
      ToDoubleFunction<Candidate> score, List<Candidate> candidates, BaseForm forms) {
    return candidates.stream()
        .sorted(
            Comparator.comparingDouble(score)
                .reversed()
                .thenComparingInt(candidate -> candidate.start(0)))
        .limit(DEPTHS[DEPTHS.length - 1])
        .map(forms::shown)
        .toList();
  }

  private void ablation(Language language) {
    UnitStream units =
        new UnitReader(language, analyzer, new UnitWords(language, analyzer)).read(corpus);
    Map<String, ExtractionSettings> variants = new LinkedHashMap<>();
    Ablation.eachOff().forEach((name, settings) -> variants.put("without " + name, settings));
    Ablation.eachAdded().forEach((name, settings) -> variants.put("and " + name, settings));
    variants.forEach(
        (name, settings) ->
            report(
                language,
                name,
                new Extraction(units, language, analyzer, settings)
                    .terms().stream().map(term -> term.candidate().term()).toList()));
  }

  private void report(Language language, String name, List<String> shown) {
    Map<List<String>, Integer> ranks = new HashMap<>();
    for (int i = 0; i < shown.size(); i++) {
      ranks.putIfAbsent(EquivalenceRule.key(shown.get(i), language), i);
    }
    int[] found = new int[DEPTHS.length];
    int asked = 0;
    for (GoldTerms concept : gold) {
      List<String> names = concept.accepted().getOrDefault(language, List.of());
      if (names.isEmpty()) {
        continue;
      }
      asked++;
      int rank =
          names.stream()
              .mapToInt(
                  one -> ranks.getOrDefault(EquivalenceRule.key(one, language), Integer.MAX_VALUE))
              .min()
              .orElse(Integer.MAX_VALUE);
      for (int i = 0; i < DEPTHS.length; i++) {
        found[i] += rank < DEPTHS[i] ? 1 : 0;
      }
      if (name.equals("ours") && Boolean.getBoolean("misses") && rank >= DEPTHS[1]) {
        out.println("    " + (rank == Integer.MAX_VALUE ? "-" : rank + 1) + "\t" + names);
      }
    }
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "  %-22s n=%d", name, asked));
    for (int i = 0; i < DEPTHS.length; i++) {
      line.append(String.format(Locale.ROOT, "  @%d %.3f", DEPTHS[i], (double) found[i] / asked));
    }
    out.println(line);
  }

  private static void write(Path folder, Language language, List<ScoredTerm> terms)
      throws IOException {
    List<String> rows = new ArrayList<>();
    for (ScoredTerm term : terms) {
      CandidateTerm candidate = term.candidate();
      rows.add(
          String.format(
              Locale.ROOT,
              "%s\t%.3f\t%s\t%d\t%d",
              candidate.term(),
              term.score(),
              candidate.termClass().label(),
              candidate.frequency(),
              candidate.documents()));
    }
    Files.createDirectories(folder);
    Files.write(folder.resolve("terms." + language.code() + ".tsv"), rows);
  }

  private static double cpuSeconds() {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return system.getProcessCpuTime() / NANOSECONDS;
  }
}
