package org.hexapla.extract;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hexapla.align.EquivalenceRule;
import org.hexapla.align.ParagraphAssociation;
import org.hexapla.corpus.read.TextFiles;
import org.hexapla.text.Language;
import org.hexapla.text.TextAnalyzer;

/**
 * {@code ./mvnw -q -Peval test-compile exec:java
 * -Dexec.mainClass=org.hexapla.extract.JudgedTermsEvaluation}
 *
 * <p>Of the first 100 candidates, how many are terms, and how many of the terms that a reader found
 * in the text are among the first 400? Judged by eye; the lists stand in {@code
 * src/eval/resources/extract/judged}, a line a string: {@code *} a term that a reader of the text
 * listed, {@code +} another term, {@code -} none. What is not judged counts as none and is printed.
 * The texts: the two Chinese resolutions that Hexapla began from ({@code seeds}) and the samples of
 * the project ({@code sample}, six languages).
 *
 * <p>System properties: {@code seeds}: the folder of the two; {@code show}: how many candidates are
 * printed with their judgement.
 */
final class JudgedTermsEvaluation {

  private static final Path JUDGED = Path.of("src/eval/resources/extract/judged");
  private static final int SHOWN = 100;
  private static final int SOUGHT = 400;

  private static final CandidateExtractor EXTRACTOR =
      new CorpusCandidateExtractor(TextAnalyzer.standard(), Ablation.asked());
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private JudgedTermsEvaluation() {}

  public static void main(String[] arguments) throws IOException {
    JudgedTermsEvaluation evaluation = new JudgedTermsEvaluation();
    Path seeds = Path.of(System.getProperty("seeds", "../shared/seeds"));
    if (Files.isDirectory(seeds)) {
      evaluation.judge("seeds", Language.ZH, EXTRACTOR.extract(seeds(seeds), Language.ZH));
    }
    Map<Language, List<ScoredTerm>> sample = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      sample.put(language, EXTRACTOR.extract(sample(language), language));
    }
    ParagraphAssociation evidence = new ParagraphAssociation(sample);
    for (Language language : Language.values()) {
      evaluation.judge("sample", language, EXTRACTOR.weigh(sample.get(language), evidence));
    }
  }

  private static MemoryCorpus seeds(Path folder) {
    MemoryCorpus corpus = new MemoryCorpus();
    corpus.save(
        List.of(
            TextFiles.read(folder.resolve("000_618b21d80520b9b2.txt"), "A/61/L.7", Language.ZH),
            TextFiles.read(folder.resolve("001_87e6f5d2d775830e.txt"), null, Language.ZH)));
    return corpus;
  }

  private static MemoryCorpus sample(Language language) throws IOException {
    MemoryCorpus corpus = new MemoryCorpus();
    try (var files = Files.list(Path.of("glossary/sample"))) {
      files
          .filter(file -> file.toString().endsWith("." + language.code() + ".txt"))
          .sorted()
          .forEach(file -> corpus.save(List.of(TextFiles.read(file, null, language))));
    }
    return corpus;
  }

  private void judge(String name, Language language, List<ScoredTerm> ranked) throws IOException {
    Map<List<String>, Character> judged = judgements(name, language);
    List<ScoredTerm> terms =
        ranked.stream().filter(one -> one.candidate().termClass() != TermClass.FORMULA).toList();
    int right = 0;
    List<String> unjudged = new ArrayList<>();
    Map<List<String>, Integer> ranks = new HashMap<>();
    for (int i = 0; i < terms.size(); i++) {
      String term = terms.get(i).candidate().term();
      List<String> key = EquivalenceRule.key(term, language);
      ranks.putIfAbsent(key, i);
      Character judgement = judged.get(key);
      if (i < SHOWN) {
        right += judgement != null && judgement != '-' ? 1 : 0;
        if (judgement == null) {
          unjudged.add(term);
        }
      }
      if (i < Integer.getInteger("show", 0)) {
        out.println(line(i, judgement == null ? '?' : judgement, terms.get(i)));
      }
    }
    long listed = judged.values().stream().filter(one -> one == '*').count();
    long found =
        judged.entrySet().stream()
            .filter(one -> one.getValue() == '*')
            .filter(one -> ranks.getOrDefault(one.getKey(), SOUGHT) < SOUGHT)
            .count();
    out.printf(
        Locale.ROOT,
        "%s %s: %d of the first %d are terms; %d of %d listed terms among the first %d%n",
        name,
        language.code(),
        right,
        Math.min(SHOWN, terms.size()),
        found,
        listed,
        SOUGHT);
    if (!unjudged.isEmpty()) {
      out.println("  not judged: " + unjudged);
    }
    if (Boolean.getBoolean("misses")) {
      judged.forEach(
          (key, one) -> {
            if (one == '*' && ranks.getOrDefault(key, SOUGHT) >= SOUGHT) {
              out.println("    " + ranks.getOrDefault(key, -1) + "\t" + String.join(" ", key));
            }
          });
    }
  }

  private static String line(int index, char judgement, ScoredTerm term) {
    CandidateTerm candidate = term.candidate();
    StringBuilder shares = new StringBuilder();
    term.shares()
        .forEach(
            (name, share) -> shares.append(String.format(Locale.ROOT, " %s %.1f", name, share)));
    return String.format(
        Locale.ROOT,
        "%4d %c %s\t%d/%d\t%s\t%.2f\t%s",
        index + 1,
        judgement,
        candidate.term(),
        candidate.frequency(),
        candidate.documents(),
        candidate.termClass().label(),
        term.score(),
        shares);
  }

  private static Map<List<String>, Character> judgements(String name, Language language)
      throws IOException {
    Map<List<String>, Character> judged = new HashMap<>();
    Path list = JUDGED.resolve(name + "." + language.code() + ".txt");
    for (String line : Files.exists(list) ? Files.readAllLines(list) : List.<String>of()) {
      if (line.length() > 2 && !line.startsWith("#")) {
        judged.putIfAbsent(EquivalenceRule.key(line.substring(2), language), line.charAt(0));
      }
    }
    return judged;
  }
}
