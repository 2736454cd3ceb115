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
import org.hexapla.corpus.MemoryCorpus;
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
 * listed, {@code +} another term, {@code -} none. The form as it is shown is judged. What is not
 * judged counts as none and is printed. The texts: the two Chinese resolutions that Hexapla began
 * from ({@code seeds}), the samples of the project ({@code sample}) and the dev set of the UN
 * Parallel Corpus ({@code unpc}), six languages each.
 *
 * <p>System properties: {@code seeds}: the folder of the two; {@code bitext}: prefix of the dev
 * set; {@code show}: how many candidates are printed with their judgement.
 */
public final class JudgedTermsEvaluation {

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
    evaluation.judgeAll("sample", sample);
    String bitext = System.getProperty("bitext", "../shared/data/unpc-dev/UNv1.0.devset");
    if (Files.exists(Path.of(bitext + ".ids"))) {
      MemoryCorpus corpus = TermExtractionEvaluation.read(bitext, Integer.MAX_VALUE, 1);
      Map<Language, List<ScoredTerm>> lines = new EnumMap<>(Language.class);
      for (Language language : Language.values()) {
        lines.put(language, EXTRACTOR.extract(corpus, language));
      }
      evaluation.judgeAll("unpc", lines);
    }
  }

  /** Ranked with the evidence of the other languages, as the program shows them. */
  private void judgeAll(String name, Map<Language, List<ScoredTerm>> terms) throws IOException {
    ParagraphAssociation evidence = new ParagraphAssociation(terms);
    for (Language language : Language.values()) {
      judge(name, language, EXTRACTOR.weigh(terms.get(language), evidence));
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
    Map<String, Character> judged = judgements(name, language);
    Map<List<String>, String> wanted = wanted(judged, language);
    List<ScoredTerm> terms =
        ranked.stream().filter(one -> one.candidate().termClass() != TermClass.FORMULA).toList();
    int right = 0;
    List<String> unjudged = new ArrayList<>();
    Map<List<String>, Integer> ranks = new HashMap<>();
    for (int i = 0; i < terms.size(); i++) {
      String term = terms.get(i).candidate().term();
      List<String> key = EquivalenceRule.key(term, language);
      ranks.putIfAbsent(key, i);
      Character judgement = judged.getOrDefault(term, wanted.containsKey(key) ? '*' : null);
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
    long found =
        wanted.keySet().stream().filter(one -> ranks.getOrDefault(one, SOUGHT) < SOUGHT).count();
    out.printf(
        Locale.ROOT,
        "%s %s: %d of the first %d are terms; %d of %d listed terms among the first %d%n",
        name,
        language.code(),
        right,
        Math.min(SHOWN, terms.size()),
        found,
        wanted.size(),
        SOUGHT);
    if (!unjudged.isEmpty()) {
      unjudged.forEach(term -> out.println("? " + term));
    }
    if (Boolean.getBoolean("misses")) {
      wanted.forEach(
          (key, term) -> {
            if (ranks.getOrDefault(key, SOUGHT) >= SOUGHT) {
              out.println("    " + ranks.getOrDefault(key, -1) + "\t" + term);
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

  /** What a reader of the text listed, found whatever its ending. */
  private static Map<List<String>, String> wanted(
      Map<String, Character> judged, Language language) {
    Map<List<String>, String> wanted = new HashMap<>();
    judged.forEach(
        (term, one) -> {
          if (one == '*') {
            wanted.put(EquivalenceRule.key(term, language), term);
          }
        });
    return wanted;
  }

  private static Map<String, Character> judgements(String name, Language language)
      throws IOException {
    Map<String, Character> judged = new HashMap<>();
    Path list = JUDGED.resolve(name + "." + language.code() + ".txt");
    for (String line : Files.exists(list) ? Files.readAllLines(list) : List.<String>of()) {
      if (line.length() > 2 && !line.startsWith("#")) {
        judged.putIfAbsent(line.substring(2), line.charAt(0));
      }
    }
    return judged;
  }
}
