package org.hexapla.align;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.hexapla.align.BeadScore.Positions;
import org.hexapla.align.Perturbation.Made;
import org.hexapla.corpus.Paragraph;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.ResolutionReader;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;
import org.hexapla.text.TextAnalyzer;

/**
 * {@code ./mvnw -q -Peval test-compile exec:java
 * -Dexec.mainClass=org.hexapla.align.ParagraphAlignmentEvaluation}
 *
 * <p>Are paragraphs paired again after one language was perturbed? Gold beads are made from text
 * known to be aligned: stretches of a bitext taken as documents without structure, and the sample
 * resolutions with theirs. Beside it plain Gale and Church on the same paragraphs. Settings are
 * system properties:
 *
 * <ul>
 *   <li>{@code bitext}: prefix of the files; {@code samples}: a folder of resolutions
 *   <li>{@code documents}: how many stretches of {@value #LINES} lines are taken; 80 if not given
 *   <li>{@code rounds}: how often each resolution is perturbed; 5 if not given
 *   <li>{@code glossary}: the folder of the starter glossary, or {@code none}
 *   <li>{@code pairs=true}: a row for each pair of languages as well
 *   <li>{@code losses=N}: shows N wrong beads of each perturbation
 * </ul>
 */
public final class ParagraphAlignmentEvaluation {

  private static final int LINES = 50;

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final ParagraphAligner aligner;
  private final Map<String, BeadScore> scores = new LinkedHashMap<>();
  private final int losses = Integer.getInteger("losses", 0);
  private final Map<Perturbation, Integer> shown = new EnumMap<>(Perturbation.class);

  private ParagraphAlignmentEvaluation(ParagraphAligner aligner) {
    this.aligner = aligner;
  }

  public static void main(String[] arguments) throws IOException {
    TextAnalyzer analyzer = TextAnalyzer.standard();
    List<KnownTranslations> known = new ArrayList<>();
    known.add(new MonthTranslations(analyzer));
    String glossary = System.getProperty("glossary", "glossary");
    if (!glossary.equals("none")) {
      known.add(new StarterTranslations(Path.of(glossary), analyzer));
    }
    ParagraphAligner aligner = new StructureParagraphAligner(new AnchorReaders(analyzer, known));
    ParagraphAlignmentEvaluation evaluation = new ParagraphAlignmentEvaluation(aligner);
    String bitext = System.getProperty("bitext", "../shared/data/unpc-dev/UNv1.0.devset");
    evaluation.run("lines", stretches(Path.of(bitext)), 1);
    evaluation.run(
        "resolutions",
        resolutions(Path.of(System.getProperty("samples", "glossary/sample"))),
        Integer.getInteger("rounds", 5));
    evaluation.print();
  }

  /** Documents without structure: lines that follow each other in a bitext. */
  private static List<Map<Language, Resolution>> stretches(Path prefix) throws IOException {
    Map<Language, List<String>> texts = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      texts.put(
          language,
          Files.readAllLines(prefix.resolveSibling(prefix.getFileName() + "." + language)));
    }
    List<Map<Language, Resolution>> documents = new ArrayList<>();
    int most = Integer.getInteger("documents", 80);
    int lines = texts.get(Language.EN).size();
    for (int from = 0; from + LINES <= lines && documents.size() < most; from += LINES) {
      Map<Language, Resolution> document = new EnumMap<>(Language.class);
      for (Language language : Language.values()) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String line : texts.get(language).subList(from, from + LINES)) {
          String id = "line" + (paragraphs.size() + 1);
          paragraphs.add(new Paragraph(id, Paragraph.Kind.LINE, null, line, List.of()));
        }
        document.put(language, document(language, paragraphs));
      }
      documents.add(document);
    }
    return documents;
  }

  static Resolution document(Language language, List<Paragraph> paragraphs) {
    return LineBitext.document(new Symbol("EVALUATION/1"), language, paragraphs);
  }

  private static List<Map<Language, Resolution>> resolutions(Path folder) throws IOException {
    Map<Symbol, Map<Language, Resolution>> documents = new HashMap<>();
    try (ApplicationContext context = ApplicationContext.run();
        Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        byte[] head = Files.readAllBytes(file);
        ResolutionReader reader =
            context.getBeansOfType(ResolutionReader.class).stream()
                .filter(one -> one.reads(file, head))
                .findFirst()
                .orElseThrow();
        if (reader.read(new ResolutionReader.Request(file, null, null))
            instanceof ResolutionReader.Result.Read read) {
          for (Resolution document : read.documents()) {
            documents
                .computeIfAbsent(document.symbol(), s -> new EnumMap<>(Language.class))
                .put(document.language(), document);
          }
        }
      }
    }
    return List.copyOf(documents.values());
  }

  private void run(String kind, List<Map<Language, Resolution>> documents, int rounds) {
    for (Perturbation perturbation : Perturbation.values()) {
      for (int pair = 0; pair < 36; pair++) {
        Language from = Language.values()[pair / 6];
        Language to = Language.values()[pair % 6];
        if (from.compareTo(to) < 0) {
          for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < documents.size(); i++) {
              Random random = new Random(31L * i + 7 * pair + 1009 * round);
              measure(
                  kind, perturbation, documents.get(i).get(from), documents.get(i).get(to), random);
            }
          }
        }
      }
    }
  }

  private void measure(
      String kind, Perturbation perturbation, Resolution left, Resolution right, Random random) {
    boolean sourceSide = random.nextBoolean();
    List<Made> source =
        (sourceSide ? perturbation : Perturbation.NONE)
            .apply(left.paragraphs(), left.language(), random);
    List<Made> target =
        (sourceSide ? Perturbation.NONE : perturbation)
            .apply(right.paragraphs(), right.language(), random);
    if (source.isEmpty() || target.isEmpty()) {
      return;
    }
    Set<Positions> gold = gold(source, target);
    Resolution one = document(left.language(), source.stream().map(Made::paragraph).toList());
    Resolution other = document(right.language(), target.stream().map(Made::paragraph).toList());
    List<Positions> ours = positions(aligner.align(one, other), one, other);
    String pair = " " + left.language() + "-" + right.language();
    score(kind + " " + perturbation + " ours", pair, ours, gold);
    List<Positions> plain =
        GaleChurch.align(texts(one), texts(other)).stream()
            .map(
                step ->
                    new Positions(
                        range(step.sourceFrom(), step.sourceCount()),
                        range(step.targetFrom(), step.targetCount())))
            .toList();
    score(kind + " " + perturbation + " Gale-Church", pair, plain, gold);
    show(perturbation, one, other, ours, gold);
  }

  private void score(String row, String pair, List<Positions> found, Set<Positions> gold) {
    scores.computeIfAbsent(row, r -> new BeadScore()).add(found, gold);
    if (Boolean.getBoolean("pairs")) {
      scores.computeIfAbsent(row + pair, r -> new BeadScore()).add(found, gold);
    }
  }

  private void show(
      Perturbation perturbation,
      Resolution source,
      Resolution target,
      List<Positions> found,
      Set<Positions> gold) {
    for (Positions bead : found) {
      if (bead.isPair() && !gold.contains(bead) && shown.getOrDefault(perturbation, 0) < losses) {
        shown.merge(perturbation, 1, Integer::sum);
        out.println(perturbation + " " + source.language() + "-" + target.language() + " " + bead);
        bead.source().forEach(i -> out.println("    " + source.paragraphs().get(i).text()));
        bead.target().forEach(j -> out.println("  = " + target.paragraphs().get(j).text()));
      }
    }
  }

  private static List<String> texts(Resolution document) {
    return document.paragraphs().stream().map(Paragraph::text).toList();
  }

  private static Set<Integer> range(int from, int count) {
    Set<Integer> positions = new HashSet<>();
    for (int i = from; i < from + count; i++) {
      positions.add(i);
    }
    return positions;
  }

  private static List<Positions> positions(List<Bead> beads, Resolution source, Resolution target) {
    List<Positions> positions = new ArrayList<>();
    int i = 0;
    int j = 0;
    for (Bead bead : beads) {
      positions.add(new Positions(range(i, bead.source().size()), range(j, bead.target().size())));
      i += bead.source().size();
      j += bead.target().size();
    }
    if (i != source.paragraphs().size() || j != target.paragraphs().size()) {
      throw new IllegalStateException("not every paragraph is in a bead");
    }
    return positions;
  }

  /** Units that share an original paragraph are one bead. */
  private static Set<Positions> gold(List<Made> source, List<Made> target) {
    Set<Positions> gold = new LinkedHashSet<>();
    for (int i = 0; i < source.size(); i++) {
      Set<Integer> lefts = new HashSet<>(Set.of(i));
      Set<Integer> rights = new HashSet<>();
      int size = 0;
      while (size != lefts.size() + rights.size()) {
        size = lefts.size() + rights.size();
        lefts.forEach(left -> rights.addAll(sharing(source.get(left), target)));
        rights.forEach(right -> lefts.addAll(sharing(target.get(right), source)));
      }
      gold.add(new Positions(lefts, rights));
    }
    return gold;
  }

  private static Set<Integer> sharing(Made one, List<Made> others) {
    Set<Integer> sharing = new HashSet<>();
    for (int i = 0; i < others.size(); i++) {
      if (others.get(i).origins().stream().anyMatch(one.origins()::contains)) {
        sharing.add(i);
      }
    }
    return sharing;
  }

  private void print() {
    out.println("set perturbation method\tstrict P\tR\tF1\tlax F1");
    scores.forEach(
        (row, score) ->
            out.printf(
                Locale.ROOT,
                "%s\t%.3f\t%.3f\t%.3f\t%.3f%n",
                row,
                score.strictPrecision(),
                score.strictRecall(),
                score.strictF1(),
                score.laxF1()));
  }
}
