package org.hexapla.search;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hexapla.glossary.ConceptOutline;
import org.hexapla.glossary.GeneratedEntries;
import org.hexapla.glossary.Glossary.ChangeMark;
import org.hexapla.text.Normalizer;
import org.hexapla.text.Romanizer;
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
 * -Dexec.args="SearchBenchmark"}
 *
 * <p>One query after the other in an index of {@code concepts} generated entries in six languages,
 * twenty hits each with their equivalents; p50 and p99 of single queries. The terms that are asked
 * for are of all six languages alike.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgs = "-Xmx512m")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 4, time = 2)
public class SearchBenchmark {

  private static final int HITS = 20;
  private static final int QUERIES = 5_000;

  @Param("100000")
  public int concepts;

  @Param({"TYPED", "WORDS", "FUZZY", "WILDCARD"})
  public GeneratedQueries.Kind kind;

  private CurrentIndex index;
  private List<String> queries = List.of();
  private int next;

  @Setup
  public void prepare() {
    IndexTools tools =
        new IndexTools(TextAnalyzer.standard(), Normalizer.standard(), new Romanizer());
    GlossaryIndex.Builder builder = new GlossaryIndex.Builder(tools);
    GeneratedEntries entries = new GeneratedEntries(false);
    List<String> terms = new ArrayList<>();
    for (int i = 0; i < concepts; i++) {
      ConceptOutline outline = ConceptOutline.of(entries.next());
      builder.accept(outline);
      if (i % 10 == 0) {
        outline.terms().forEach(term -> terms.add(term.term()));
      }
    }
    index = new CurrentIndex(1, ChangeMark.NONE, List.of(IndexLayer.ofAll(builder.build())));
    queries = new GeneratedQueries().of(terms, kind, QUERIES);
  }

  @Benchmark
  public int search() {
    next = (next + 1) % QUERIES;
    int equivalents = 0;
    for (Candidate hit : index.find(new Query(queries.get(next)), SearchFilter.NONE, HITS)) {
      equivalents += hit.index().equivalents(hit.row()).size();
    }
    return equivalents;
  }
}
