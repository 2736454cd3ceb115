package org.hexapla.search;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.hexapla.text.Language;
import org.hexapla.text.Normalizer;
import org.hexapla.text.TextAnalyzer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * {@code mvn -P jmh test-compile exec:java -Dexec.mainClass=org.openjdk.jmh.Main
 * -Dexec.args="RecognitionBenchmark"}
 *
 * <p>Operations a second on one text of {@link BenchmarkTexts#BYTES} bytes of UTF-8, so that
 * operations times megabytes of the text are megabytes a second. The terms are words or phrases of
 * the text itself. {@code recognize} knows inflected forms and word bounds; {@code doubleArray} is
 * hankcs's Aho–Corasick over characters, which reports hits inside words; {@code lookUpEachPhrase}
 * asks a hash table for each phrase of up to eight words.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 4, time = 2)
public class RecognitionBenchmark {

  private static final int LONGEST_PHRASE = 8;

  @Param({"en", "ru", "ar", "zh"})
  public String language = "en";

  @Param({"4500", "50000"})
  public int terms;

  /**
   * Which terms: {@code phrases} alone, or {@code words} as well, which are found at every step.
   */
  @Param({"phrases", "words"})
  public String kind = "phrases";

  private Language in = Language.EN;
  private String text = "";
  private Map<String, String> known = Map.of();
  private TermAutomaton automaton;
  private AhoCorasickDoubleArrayTrie<String> doubleArray;

  @Setup
  public void prepare() throws IOException {
    in = Language.of(language).orElseThrow();
    text = BenchmarkTexts.text(in);
    List<Recognizer.KnownTerm> all = BenchmarkTexts.terms(text, in, terms, kind.equals("phrases"));
    known = new HashMap<>();
    all.forEach(term -> known.put(term.term().toLowerCase(Locale.ROOT), term.conceptId()));
    automaton = new TermAutomaton(in, all, TextAnalyzer.standard(), Normalizer.standard());
    doubleArray = new AhoCorasickDoubleArrayTrie<>();
    doubleArray.build(new TreeMap<>(known));
    System.out.printf(
        Locale.ROOT,
        "%s, %d terms, %s: %.2f MB, %d hits, of the double array %d%n",
        language,
        all.size(),
        kind,
        text.getBytes(StandardCharsets.UTF_8).length / 1e6,
        recognize(),
        doubleArray());
  }

  @Benchmark
  public int recognize() {
    return automaton.recognize(text, Recognizer.Scope.LONGEST).size();
  }

  @Benchmark
  public int doubleArray() {
    int[] hits = {0};
    AhoCorasickDoubleArrayTrie.IHit<String> count = (begin, end, value) -> hits[0]++;
    doubleArray.parseText(text.toLowerCase(Locale.ROOT), count);
    return hits[0];
  }

  @Benchmark
  public int lookUpEachPhrase() {
    String lower = text.toLowerCase(Locale.ROOT);
    int hits = 0;
    for (int start = 0; start >= 0 && start < lower.length(); start = behindWord(lower, start)) {
      int end = start;
      for (int words = 0; words < LONGEST_PHRASE && end >= 0; words++) {
        end = in.spaced() ? lower.indexOf(' ', end + 1) : Math.min(end + 1, lower.length());
        if (end > 0 && known.containsKey(lower.substring(start, end))) {
          hits++;
        }
      }
    }
    return hits;
  }

  private int behindWord(String lower, int start) {
    if (!in.spaced()) {
      return start + 1;
    }
    int blank = lower.indexOf(' ', start);
    return blank < 0 ? -1 : blank + 1;
  }
}
