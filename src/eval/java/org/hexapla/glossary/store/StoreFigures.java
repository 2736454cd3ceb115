package org.hexapla.glossary.store;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.hexapla.corpus.store.Stores;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Decision;
import org.hexapla.glossary.Decisions;
import org.hexapla.glossary.Glossary;
import org.hexapla.glossary.Glossary.ProposalFilter;
import org.hexapla.glossary.Glossary.ProposalReport;
import org.hexapla.glossary.Review;
import org.hexapla.text.Language;

/**
 * {@code StoreFigures H2|POSTGRESQL CONCEPTS}: how long a store takes to put proposals in, to put
 * them in again, to find an entry, to list what waits; and how large it is. Every concept has a
 * term in each of the six languages, with a sentence that proves it and two years of usage.
 */
public final class StoreFigures {

  private static final int LOOKUPS = 20_000;
  private static final int SEED = 6;
  private static final double MEGABYTE = 1 << 20;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private StoreFigures() {}

  public static void main(String[] arguments) throws IOException, SQLException {
    Stores.Kind kind = Stores.Kind.valueOf(arguments[0]);
    int concepts = Integer.parseInt(arguments[1]);
    Path folder = Files.createTempDirectory("hexapla-store-");
    try (ApplicationContext context = kind.open(folder)) {
      measure(context, concepts);
    }
    System.out.printf(Locale.ROOT, "size %.0f MB%n", size(kind, folder) / MEGABYTE);
    System.exit(0); // the embedded server has threads of its own
  }

  private static void measure(ApplicationContext context, int concepts) {
    Glossary glossary = context.getBean(Glossary.class);
    timed("first proposals", () -> glossary.propose(proposals(concepts, "A/RES/61/7", concepts)));
    timed("same proposals", () -> glossary.propose(proposals(concepts, "A/RES/61/7", concepts)));
    timed(
        "one in ten changed",
        () -> glossary.propose(proposals(concepts, "A/RES/79/331", concepts / 10)));
    lookups(glossary, concepts);
    timed(
        "page of 50 proposals",
        () -> glossary.proposals(new ProposalFilter(null, null, null), 0, 50).total());
    timed(
        "page of 50 with a word",
        () -> glossary.proposals(new ProposalFilter(Language.RU, null, "я"), 0, 50).total());
    timed(
        "a decision",
        () ->
            context
                .getBean(Decisions.class)
                .decide("c-5", null, new Decision.Accept(), "Ana", null)
                .getClass());
    timed(
        "page of 50 behind it",
        () -> glossary.proposals(new ProposalFilter(null, null, null), 0, 50).total());
    timed("review", () -> context.getBean(Review.class).find().size());
  }

  private static List<ConceptEntry> proposals(int concepts, String symbol, int ofThese) {
    List<ConceptEntry> proposals = new ArrayList<>(concepts);
    for (int i = 0; i < concepts; i++) {
      Map<Language, String> names = new TreeMap<>();
      for (Language language : Language.values()) {
        names.put(language, Entries.MULTILINGUALISM.get(language) + " " + Integer.toString(i, 36));
      }
      proposals.add(Entries.proposal("c-" + i, names, i < ofThese ? symbol : "A/RES/61/7"));
    }
    return proposals;
  }

  private interface Work {
    Object run();
  }

  private static void timed(String what, Work work) {
    double cpu = processSeconds();
    long begin = System.nanoTime();
    Object result = work.run();
    System.out.printf(
        Locale.ROOT,
        "%-24s %7.2f s, of these %7.2f CPU: %s%n",
        what,
        (System.nanoTime() - begin) / 1e9,
        processSeconds() - cpu,
        result instanceof ProposalReport report ? report : String.valueOf(result));
  }

  private static void lookups(Glossary glossary, int concepts) {
    Random random = new Random(SEED);
    long[] wall = new long[LOOKUPS];
    long[] cpu = new long[LOOKUPS];
    for (int round = 0; round < 2; round++) { // the first warms up
      for (int i = 0; i < LOOKUPS; i++) {
        String id = "c-" + random.nextInt(concepts);
        long begin = System.nanoTime();
        long busy = THREADS.getCurrentThreadCpuTime();
        boolean found = glossary.find(id).isPresent();
        cpu[i] = THREADS.getCurrentThreadCpuTime() - busy;
        wall[i] = System.nanoTime() - begin;
        if (!found) {
          throw new IllegalStateException("no entry " + id);
        }
      }
    }
    print("entry, clock", wall);
    print("entry, CPU of the thread", cpu);
  }

  private static void print(String what, long[] times) {
    Arrays.sort(times);
    System.out.printf(
        Locale.ROOT,
        "%-24s p50 %.3f ms, p90 %.3f ms, p99 %.3f ms, mean %.3f ms%n",
        what,
        times[LOOKUPS / 2] / 1e6,
        times[LOOKUPS * 9 / 10] / 1e6,
        times[LOOKUPS * 99 / 100] / 1e6,
        Arrays.stream(times).average().orElse(0) / 1e6);
  }

  private static double processSeconds() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
            .getProcessCpuTime()
        / 1e9;
  }

  private static double size(Stores.Kind kind, Path folder) throws IOException, SQLException {
    if (kind == Stores.Kind.H2) {
      return Files.size(folder.resolve("hexapla.mv.db"));
    }
    try (Connection connection = DriverManager.getConnection(Stores.serverAddress(folder));
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT pg_database_size(current_database())")) {
      row.next();
      return row.getLong(1);
    }
  }
}
