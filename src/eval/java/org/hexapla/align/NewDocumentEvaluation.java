package org.hexapla.align;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hexapla.align.TermMapperFactory.TargetTerms;
import org.hexapla.text.Language;
import org.hexapla.text.TextAnalyzer;

/**
 * {@code ./mvnw -q -Peval test-compile exec:java
 * -Dexec.mainClass=org.hexapla.align.NewDocumentEvaluation}
 *
 * <p>How long does it take until a new document is mapped, where much is known already? A bitext
 * without its last lines is aligned; then these come in as a document, and a mapper is asked for
 * again. System properties: {@code bitext} is the prefix of the files, {@code lines} how many lines
 * the new document has (50), {@code pair} the languages (en-fr).
 */
public final class NewDocumentEvaluation {

  private static final double NANOSECONDS = 1e9;
  private static final TargetTerms NO_TERMS = new TargetTerms(Map.of(), Map.of());

  private NewDocumentEvaluation() {}

  public static void main(String[] arguments) throws IOException {
    Path prefix = Path.of(System.getProperty("bitext", "../shared/data/unpc-dev/UNv1.0.devset"));
    String pair = System.getProperty("pair", "en-fr");
    int lines = Integer.getInteger("lines", 50);
    Language from = Language.of(pair.substring(0, 2)).orElseThrow();
    Language to = Language.of(pair.substring(3)).orElseThrow();
    Path folder = Files.createTempDirectory("new-document");
    int all = 0;
    for (Language language : List.of(from, to)) {
      List<String> text =
          Files.readAllLines(prefix.resolveSibling(prefix.getFileName() + "." + language));
      all = text.size();
      Files.write(folder.resolve("known." + language), text.subList(0, all - lines));
      Files.write(folder.resolve("new." + language), text.subList(all - lines, all));
    }
    LineBitext corpus = LineBitext.read(folder.resolve("known"), "EVALUATION/KNOWN", 0);
    TermMapperFactory factory =
        new BitextTermMapperFactory(TextAnalyzer.standard(), new StructureParagraphAligner());
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    print(out, all - lines + " lines", factory, corpus, from, to);
    corpus.add(folder.resolve("new"), "EVALUATION/NEW", 0);
    print(out, lines + " lines more", factory, corpus, from, to);
  }

  private static void print(
      PrintStream out,
      String what,
      TermMapperFactory factory,
      LineBitext corpus,
      Language from,
      Language to) {
    long start = System.nanoTime();
    factory.mapper(corpus, from, to, NO_TERMS, List.of());
    double seconds = (System.nanoTime() - start) / NANOSECONDS;
    out.printf(Locale.ROOT, "%s-%s, %s: mapper after %.2f s%n", from, to, what, seconds);
  }
}
