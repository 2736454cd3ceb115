package org.hexapla.search;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.ConceptOutline;
import org.hexapla.glossary.GeneratedEntries;
import org.hexapla.glossary.Glossary;
import org.hexapla.glossary.LanguageSection;
import org.hexapla.glossary.TermSection;
import org.hexapla.search.GeneratedQueries.Kind;
import org.hexapla.text.Normalizer;
import org.hexapla.text.Romanizer;
import org.hexapla.text.TextAnalyzer;

/**
 * {@code SearchFigures memory CONCEPTS | load DATA [CONCEPTS] | ready DATA | queries DATA [COUNT] |
 * edits DATA [COUNT] | urls DATA FILE}: fills a store with generated entries; how long the index
 * takes and how much memory; how long a query takes in process; how long until an edit is found;
 * queries as addresses, one a line, for a program that asks over HTTP. {@code memory} needs no
 * store: the index is made from the generator. In the heap that {@code -Xmx} gives.
 */
public final class SearchFigures {

  private static final int CONCEPTS = 100_000;
  private static final int BATCH = 500;
  private static final int HITS = 20;
  private static final int QUERIES = 4_000;
  private static final int EDITS = 1_500; // so many that the index is made anew meanwhile
  private static final double MEGABYTE = 1 << 20;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final long WARM_FOR = TimeUnit.SECONDS.toNanos(8);
  private static final double MILLION = 1e6;

  private final Glossary glossary;
  private final Path data;

  private SearchFigures(Glossary glossary, Path data) {
    this.glossary = glossary;
    this.data = data;
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments[0].equals("memory")) {
      memory(Integer.parseInt(arguments[1]));
      return;
    }
    Path data = Files.createDirectories(Path.of(arguments[1]));
    String third = arguments.length > 2 ? arguments[2] : "";
    try (ApplicationContext context =
        ApplicationContext.builder()
            .overrideConfigLocations("classpath:/config/")
            .deduceEnvironment(false)
            .properties(Map.of("hexapla.data", data.toString()))
            .start()) {
      SearchFigures figures = new SearchFigures(context.getBean(Glossary.class), data);
      switch (arguments[0]) {
        case "load" -> figures.load(number(third, CONCEPTS));
        case "ready" -> figures.ready();
        case "queries" -> figures.queries(number(third, QUERIES));
        case "edits" -> figures.edits(number(third, EDITS));
        case "urls" -> figures.urls(Path.of(third));
        default -> throw new IllegalArgumentException("unknown: " + arguments[0]);
      }
    }
  }

  private static int number(String text, int otherwise) {
    return text.isEmpty() ? otherwise : Integer.parseInt(text);
  }

  private void load(int concepts) {
    GeneratedEntries generated = new GeneratedEntries(false);
    List<ConceptEntry> batch = new ArrayList<>();
    for (int i = 1; i <= concepts; i++) {
      batch.add(generated.next());
      if (i % BATCH == 0 || i == concepts) {
        glossary.put(batch, "figures");
        batch.clear();
      }
      if (i % 10_000 == 0) {
        System.err.println("  " + i + " entries …");
      }
    }
  }

  private GlossarySearch search() {
    IndexTools tools =
        new IndexTools(TextAnalyzer.standard(), Normalizer.standard(), new Romanizer());
    Optional<IndexFile> file = Optional.of(new IndexFile(data.resolve("search.index"), "figures"));
    return new MemoryGlossarySearch(glossary, new IndexKeeper(glossary, tools, file));
  }

  private void ready() throws IOException {
    Path file = data.resolve("search.index");
    boolean kept = Files.exists(file);
    long start = System.nanoTime();
    long processor = processorTime();
    GlossarySearch search = search();
    int found = search.suggest("a", SearchFilter.NONE, HITS).size();
    System.out.printf(
        Locale.ROOT,
        "%s: %.1f s, %.1f CPU s; %.1f s after the start of the machine; file of %.0f MB%n",
        kept ? "index from its file" : "index from the store",
        (System.nanoTime() - start) / 1e9,
        (processorTime() - processor) / 1e9,
        (System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime()) / 1e3,
        Files.size(file) / MEGABYTE);
    search.prepare();
    System.out.printf(
        Locale.ROOT,
        "with what is made beside the start %.1f s, %.1f CPU s%n",
        (System.nanoTime() - start) / 1e9,
        (processorTime() - processor) / 1e9);
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        Locale.ROOT,
        "heap in use %.0f MB of %.0f MB; %d hits for a%n",
        (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE,
        runtime.maxMemory() / MEGABYTE,
        found);
  }

  private List<String> terms() {
    List<String> ids = new ArrayList<>();
    Random random = new Random(1);
    for (int i = 0; i < 2_000; i++) {
      ids.add("generated/" + (1 + random.nextInt((int) glossary.size())));
    }
    return glossary.outlines(ids).stream()
        .flatMap(outline -> outline.terms().stream())
        .map(term -> term.term())
        .toList();
  }

  private static void memory(int concepts) {
    IndexTools tools =
        new IndexTools(TextAnalyzer.standard(), Normalizer.standard(), new Romanizer());
    GeneratedEntries generated = new GeneratedEntries(false);
    GlossaryIndex.Builder builder = new GlossaryIndex.Builder(tools);
    List<String> terms = new ArrayList<>();
    long start = processorTime();
    for (int i = 0; i < concepts; i++) {
      ConceptOutline outline = ConceptOutline.of(generated.next());
      builder.accept(outline);
      if (i % 50 == 0) {
        outline.terms().forEach(term -> terms.add(term.term()));
      }
    }
    long taken = processorTime();
    CurrentIndex index =
        new CurrentIndex(1, Glossary.ChangeMark.NONE, List.of(IndexLayer.ofAll(builder.build())));
    System.out.printf(
        Locale.ROOT,
        "generated and folded in %.1f CPU s, index made in %.1f CPU s%n",
        (taken - start) / 1e9,
        (processorTime() - taken) / 1e9);
    time(terms, QUERIES, query -> index.find(new Query(query), SearchFilter.NONE, HITS).size());
  }

  private void queries(int count) {
    GlossarySearch search = search();
    search.prepare();
    time(terms(), count, query -> search.suggest(query, SearchFilter.NONE, HITS).size());
  }

  private static void time(List<String> terms, int count, ToIntFunction<String> search) {
    for (Kind kind : Kind.values()) {
      List<String> queries = new GeneratedQueries().of(terms, kind, count);
      int warm = warm(queries, search);
      Map<Long, String> slowest = new TreeMap<>();
      long[] times = new long[count];
      long[] wall = new long[count];
      int found = 0;
      for (int i = 0; warm > 0 && i < count; i++) {
        long clock = System.nanoTime();
        long start = THREADS.getCurrentThreadCpuTime();
        found += search.applyAsInt(queries.get(i)) == 0 ? 0 : 1;
        times[i] = THREADS.getCurrentThreadCpuTime() - start;
        wall[i] = System.nanoTime() - clock;
        slowest.put(-times[i], queries.get(i));
      }
      Arrays.sort(times);
      Arrays.sort(wall);
      System.out.printf(
          Locale.ROOT,
          "%s: on the wall p50 %.3f ms, p99 %.3f ms; CPU p50 %.3f ms, p90 %.3f ms, p99 %.3f ms,"
              + " most %.1f ms; %d of %d found; slowest: %s%n",
          kind,
          wall[count / 2] / MILLION,
          wall[count * 99 / 100] / MILLION,
          times[count / 2] / MILLION,
          times[count * 9 / 10] / MILLION,
          times[count * 99 / 100] / MILLION,
          times[count - 1] / MILLION,
          found,
          count,
          slowest.values().stream().limit(8).toList());
    }
  }

  /** Asks for a while first: a service that runs has its code compiled. */
  private static int warm(List<String> queries, ToIntFunction<String> search) {
    int found = 0;
    long end = System.nanoTime() + WARM_FOR;
    while (System.nanoTime() < end) {
      found += queries.stream().mapToInt(search).sum();
    }
    return found;
  }

  private void edits(int count) {
    GlossarySearch search = search();
    search.prepare();
    double[] times = new double[count];
    for (int i = 0; i < count; i++) {
      String id = "generated/" + (1 + i * 17L % glossary.size());
      ConceptEntry entry = glossary.find(id).orElseThrow();
      String word = "zyxw" + i + "x"; // begins no other
      glossary.put(List.of(renamed(entry, word)), "figures");
      long start = System.nanoTime();
      List<GlossarySearch.Suggestion> found = search.suggest(word, SearchFilter.NONE, HITS);
      times[i] = (System.nanoTime() - start) / MILLION;
      if (found.isEmpty() || !found.get(0).conceptId().equals(id)) {
        throw new IllegalStateException("the edit of " + id + " was not found");
      }
    }
    double first = times[0];
    Arrays.sort(times);
    System.out.printf(
        Locale.ROOT,
        "%d edits found: the first after %.1f ms; p50 %.1f ms, p99 %.1f ms, most %.1f ms%n",
        count,
        first,
        times[count / 2],
        times[count * 99 / 100],
        times[count - 1]);
  }

  private static ConceptEntry renamed(ConceptEntry entry, String word) {
    return new ConceptEntry(
        entry.id(), entry.lockVersion(), word, entry.origin(), entry.note(), with(entry, word));
  }

  private static List<LanguageSection> with(ConceptEntry entry, String word) {
    return entry.sections().stream()
        .map(
            section ->
                new LanguageSection(
                    section.language(),
                    null,
                    section.terms().stream()
                        .map(
                            term ->
                                new TermSection(
                                    word + " " + section.language().code(),
                                    term.type(),
                                    term.status(),
                                    term.origin(),
                                    term.source(),
                                    null,
                                    null,
                                    term.contexts(),
                                    term.usage()))
                        .toList()))
        .toList();
  }

  private void urls(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    List<String> terms = terms();
    for (Kind kind : Kind.values()) {
      for (String query : new GeneratedQueries().of(terms, kind, 500)) {
        lines.add(kind + " " + URLEncoder.encode(query, StandardCharsets.UTF_8));
      }
    }
    Files.write(file, lines);
  }

  private static long processorTime() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
