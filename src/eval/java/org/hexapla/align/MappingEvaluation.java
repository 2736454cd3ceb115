package org.hexapla.align;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hexapla.align.TermMapperFactory.TargetTerms;
import org.hexapla.corpus.Paragraph;
import org.hexapla.extract.CandidateExtractor;
import org.hexapla.extract.ScoredTerm;
import org.hexapla.text.Language;
import org.hexapla.text.TextAnalyzer;

/**
 * {@code ./mvnw -q -Peval test-compile exec:java
 * -Dexec.mainClass=org.hexapla.align.MappingEvaluation}
 *
 * <p>How often is the first equivalent of a term right (P@1), on a gold list and a bitext aligned
 * by line? A term without an answer is a miss. Settings are system properties:
 *
 * <ul>
 *   <li>{@code bitext}: prefix of the files; {@code gold}: the list
 *   <li>{@code pairs}: {@code en-fr,ru-zh} … or {@code all}; the five from English where not given
 *   <li>{@code lines}: only the first so many lines; only terms are asked for that stand in them
 *   <li>{@code misses=true}: prints what went wrong
 *   <li>{@code signs}: a file for each answer's rightness and counts, to which the confidence is
 *       fitted
 *   <li>{@code tsv}: a folder for the answers, in the form of {@code hexapla map}
 * </ul>
 */
public final class MappingEvaluation {

  private static final int ANSWERS = 5;
  private static final double NANOSECONDS = 1e9;

  private final List<GoldTerms> gold;
  private final LineBitext corpus;
  private final boolean onlyFound = Integer.getInteger("lines", 0) > 0;
  private final TextAnalyzer analyzer = TextAnalyzer.standard();
  private final Map<Language, List<String>> lineKeys = new EnumMap<>(Language.class);
  private final Map<Language, TargetTerms> targetTerms = new EnumMap<>(Language.class);
  private final List<String> signs = new ArrayList<>();
  private final Reliability reliability = new Reliability();
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final TermMapperFactory factory =
      new BitextTermMapperFactory(TextAnalyzer.standard(), new StructureParagraphAligner());

  private MappingEvaluation(List<GoldTerms> gold, LineBitext corpus) {
    this.gold = gold;
    this.corpus = corpus;
  }

  public static void main(String[] arguments) throws IOException {
    String bitext = System.getProperty("bitext", "../shared/data/unpc-dev/UNv1.0.devset");
    String list = System.getProperty("gold", "../shared/eval/mapping_dev.jsonl");
    LineBitext corpus =
        LineBitext.read(Path.of(bitext), "EVALUATION/LINES", Integer.getInteger("lines", 0));
    new MappingEvaluation(GoldTerms.read(Path.of(list)), corpus).run();
  }

  private void run() throws IOException {
    for (String pair : pairs()) {
      Language from = Language.of(pair.substring(0, 2)).orElseThrow();
      Language to = Language.of(pair.substring(3)).orElseThrow();
      measure(from, to);
    }
    reliability.print(out);
    String file = System.getProperty("signs");
    if (file != null) {
      Files.write(Path.of(file), signs);
    }
  }

  /** Whether a term stands in the lines that are read, in any form. */
  private boolean stands(String term, Language language) {
    String key = " " + analyzer.key(term, language) + " ";
    return lineKeys.computeIfAbsent(language, this::keysOfLines).stream()
        .anyMatch(line -> line.contains(language.spaced() ? key : key.strip()));
  }

  private List<String> keysOfLines(Language language) {
    List<String> keys = new ArrayList<>();
    corpus.forEach(
        parallel -> {
          for (Paragraph line : parallel.versions().get(language).paragraphs()) {
            keys.add(" " + analyzer.key(line.text(), language) + " ");
          }
        });
    return keys;
  }

  private static double cpuSeconds() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
            .getProcessCpuTime()
        / NANOSECONDS;
  }

  private static List<String> pairs() {
    String pairs = System.getProperty("pairs", "en-fr,en-es,en-ru,en-ar,en-zh");
    if (!pairs.equals("all")) {
      return List.of(pairs.split(","));
    }
    List<String> all = new ArrayList<>();
    for (Language from : Language.values()) {
      for (Language to : Language.values()) {
        if (from != to) {
          all.add(from.code() + "-" + to.code());
        }
      }
    }
    return all;
  }

  private void measure(Language from, Language to) throws IOException {
    TargetTerms extracted = targetTerms(to);
    double start = cpuSeconds();
    TermMapper mapper = factory.mapper(corpus, from, to, extracted, List.of());
    double prepared = cpuSeconds();
    int right = 0;
    int asked = 0;
    int answered = 0;
    List<String> rows = new ArrayList<>();
    rows.add("term\trank\tequivalent\tconfidence\tsupport\tcitations");
    for (GoldTerms terms : gold) {
      if (terms.name(from).isEmpty() || terms.name(to).isEmpty()) {
        continue;
      }
      List<TranslationEquivalent> found = mapper.map(terms.name(from), ANSWERS);
      if (onlyFound && !stands(terms.name(from), from)) {
        continue;
      }
      asked++;
      addRows(rows, terms.name(from), found);
      boolean correct = !found.isEmpty() && terms.accepts(found.get(0).target(), to);
      answered += found.isEmpty() ? 0 : 1;
      right += correct ? 1 : 0;
      if (!found.isEmpty()) {
        reliability.add(found.get(0).confidence(), correct);
        signs.add(signs(from, to, terms, found.get(0), correct));
      }
      if (!correct && Boolean.getBoolean("misses")) {
        out.println(miss(from, to, terms, found));
      }
    }
    out.printf(
        Locale.ROOT,
        "%s-%s n=%d P@1=%.3f P@1(answered)=%.3f coverage=%.3f"
            + "  CPU s: before %.1f, alignment %.1f, mapping %.1f%n",
        from,
        to,
        asked,
        (double) right / asked,
        (double) right / Math.max(1, answered),
        (double) answered / asked,
        start,
        prepared - start,
        cpuSeconds() - prepared);
    String folder = System.getProperty("tsv");
    if (folder != null) {
      Files.write(Path.of(folder, from + "-" + to + ".tsv"), rows);
    }
  }

  /** The extractor's bounds, as the program hands them to the mapper. */
  private TargetTerms targetTerms(Language language) {
    return targetTerms.computeIfAbsent(
        language,
        key -> {
          Map<String, Double> termhood = new HashMap<>();
          Map<String, String> forms = new HashMap<>();
          for (ScoredTerm scored : CandidateExtractor.standard(analyzer).extract(corpus, key)) {
            termhood.merge(scored.candidate().key(), scored.termhood(), Math::max);
            forms.putIfAbsent(scored.candidate().key(), scored.candidate().term());
          }
          return new TargetTerms(termhood, forms);
        });
  }

  /** What the confidence of an answer may be fitted to. */
  private static String signs(
      Language from, Language to, GoldTerms terms, TranslationEquivalent answer, boolean correct) {
    return String.format(
        Locale.ROOT,
        "%s-%s\t%s\t%d\t%.6f\t%d\t%d\t%d",
        from,
        to,
        terms.name(Language.EN),
        correct ? 1 : 0,
        answer.confidence(),
        answer.support(),
        answer.sourceUnits(),
        answer.targetUnits());
  }

  private static void addRows(List<String> rows, String term, List<TranslationEquivalent> found) {
    if (found.isEmpty()) {
      rows.add(term + "\t0\t\t0\t0\t");
    }
    for (int rank = 1; rank <= found.size(); rank++) {
      TranslationEquivalent answer = found.get(rank - 1);
      rows.add(
          String.format(
              Locale.ROOT,
              "%s\t%d\t%s\t%.3f\t%d\t",
              term,
              rank,
              answer.target(),
              answer.confidence(),
              answer.support()));
    }
  }

  private static String miss(
      Language from, Language to, GoldTerms terms, List<TranslationEquivalent> found) {
    StringBuilder line = new StringBuilder("  " + from + "-" + to + "\t" + terms.name(from) + "\t");
    for (TranslationEquivalent answer : found) {
      line.append(
          String.format(
              Locale.ROOT,
              "%s (%d/%d/%d %.2f); ",
              answer.target(),
              answer.support(),
              answer.sourceUnits(),
              answer.targetUnits(),
              answer.confidence()));
    }
    return line.append("\t≠ ").append(terms.accepted().get(to)).toString();
  }
}
