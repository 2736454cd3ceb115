package org.hexapla.cli;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hexapla.JavaProcess;
import org.hexapla.SmallStore;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.Symbol;
import org.hexapla.glossary.Glossary;
import org.hexapla.text.Language;
import org.slf4j.LoggerFactory;

/**
 * Kills {@link KilledWork} in the middle again and again, on one store that goes on, and compares
 * what was confirmed with what is there.
 */
final class KillRounds {

  /** Nothing begun may be half there: what is written in one transaction hangs together. */
  private static final List<String> HALVES =
      List.of(
          "SELECT id FROM concept c WHERE lock_version <>"
              + " (SELECT MAX(lock_version) FROM change_log l WHERE l.concept_id = c.id)",
          "SELECT concept_id FROM term t WHERE NOT EXISTS (SELECT 1 FROM concept_layer l"
              + " WHERE l.concept_id = t.concept_id AND l.layer = t.layer)",
          "SELECT id FROM concept c WHERE NOT EXISTS (SELECT 1 FROM concept_layer l"
              + " WHERE l.concept_id = c.id)",
          "SELECT symbol FROM document d WHERE paragraph_count <>"
              + " (SELECT COUNT(*) FROM paragraph p WHERE p.document_id = d.id)",
          "SELECT symbol FROM document d WHERE NOT EXISTS (SELECT 1 FROM current_document c"
              + " WHERE c.symbol = d.symbol AND c.language = d.language)");

  /** Of the small store. */
  private static final String CONCEPT = "concept/multilingualism";

  private final Path data;
  private final Path files;
  private final int longestMillis;
  private final Random random;
  private final List<String> confirmed = new ArrayList<>();
  private final Map<String, Integer> killed = new TreeMap<>();
  private int told;

  /**
   * What was seen.
   *
   * @param confirmed how often each kind of work was confirmed
   * @param killed how often each kind was begun and not confirmed when the kill came
   * @param lost what was confirmed and is not there, and what is half there
   * @param told after how many kills the next start said that the store had not been closed
   */
  record Tally(
      Map<String, Integer> confirmed,
      Map<String, Integer> killed,
      List<String> lost,
      int rounds,
      int told) {}

  /**
   * @param longestMillis how long the work goes on at the most, from when the store is open
   */
  KillRounds(Path folder, int longestMillis, long seed) throws IOException {
    this.data = folder.resolve("data");
    this.files = Files.createDirectories(folder.resolve("files"));
    this.longestMillis = longestMillis;
    this.random = new Random(seed);
  }

  Tally run(int rounds) throws IOException, InterruptedException {
    prepare();
    List<String> lost = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      List<String> now = work(round);
      confirmed.addAll(now);
      lost.addAll(missing(round % 20 == 19 || round == rounds - 1 ? confirmed : now));
    }
    Map<String, Integer> tally = new TreeMap<>();
    confirmed.forEach(line -> tally.merge(line.split("\t")[0], 1, Integer::sum));
    return new Tally(tally, killed, lost, rounds, told);
  }

  /** A few documents and an entry to decide on. */
  private void prepare() {
    try (OwnStore own = new OwnStore()) {
      ApplicationContext context = own.make(data);
      SmallStore.fill(context.getBean(Corpus.class), context.getBean(Glossary.class));
    }
  }

  private List<String> work(int round) throws IOException, InterruptedException {
    Process process =
        JavaProcess.of(
                List.of("-XX:TieredStopAtLevel=1", "-Xmx512m"),
                KilledWork.class,
                files.resolve("err-" + round + ".txt"),
                data.toString(),
                files.toString(),
                Integer.toString(round),
                CONCEPT)
            .start();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      if (!"ready".equals(out.readLine())) {
        throw new IllegalStateException(Files.readString(files.resolve("err-" + round + ".txt")));
      }
      List<String> lines = new ArrayList<>();
      // Some die in the midst of their first work, the others some time after it.
      if (round % 3 != 2) {
        String first = out.readLine();
        while (first != null && first.startsWith(KilledWork.BEGIN)) {
          lines.add(first);
          first = out.readLine();
        }
        if (first != null) {
          lines.add(first);
        }
      }
      Thread killer = killer(process);
      out.lines().forEach(lines::add);
      killer.join();
      process.waitFor();
      if (!lines.isEmpty() && lines.get(lines.size() - 1).startsWith(KilledWork.BEGIN)) {
        String kind = lines.get(lines.size() - 1).substring(KilledWork.BEGIN.length());
        killed.merge(kind, 1, Integer::sum);
      }
      lines.removeIf(line -> line.startsWith(KilledWork.BEGIN));
      return lines;
    }
  }

  private Thread killer(Process process) {
    int millis = random.nextInt(longestMillis);
    Thread killer =
        new Thread(
            () -> {
              try {
                Thread.sleep(millis);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              process.destroyForcibly();
            });
    killer.start();
    return killer;
  }

  private List<String> missing(List<String> lines) throws IOException {
    List<String> lost = new ArrayList<>();
    try (OwnStore own = new OwnStore()) {
      ApplicationContext context = makeAndListen(own);
      Corpus corpus = context.getBean(Corpus.class);
      Glossary glossary = context.getBean(Glossary.class);
      for (String line : lines) {
        if (!isThere(line.split("\t"), context)) {
          lost.add(line);
        }
      }
      for (String query : HALVES) {
        rows(context, query).forEach(id -> lost.add("half\t" + id));
      }
      List<String> readable = new ArrayList<>();
      glossary.forEach(entry -> readable.add(entry.id()));
      corpus.forEach(parallel -> readable.add(parallel.symbol().value()));
    }
    try (Stream<Path> exports = Files.list(files)) {
      exports
          .filter(file -> file.getFileName().toString().matches("export-.*\\.csv"))
          .filter(file -> !isWhole(file))
          .forEach(file -> lost.add("half\t" + file));
    }
    return lost;
  }

  private ApplicationContext makeAndListen(OwnStore own) {
    Logger logger = (Logger) LoggerFactory.getLogger("org.hexapla.corpus.store");
    ListAppender<ILoggingEvent> said = new ListAppender<>();
    said.start();
    logger.addAppender(said);
    try {
      return own.make(data);
    } finally {
      logger.detachAppender(said);
      if (said.list.toString().contains("ended without closing it")) {
        told++;
      }
    }
  }

  private static boolean isThere(String[] words, ApplicationContext context) {
    return switch (words[0]) {
      case "import" ->
          context
              .getBean(Corpus.class)
              .find(new Symbol(words[1]), Language.of(words[2]).orElseThrow())
              .filter(text -> text.paragraphs().size() > 5)
              .isPresent();
      case "decide" ->
          context
              .getBean(Glossary.class)
              .find(words[1])
              .flatMap(entry -> entry.section(Language.EN))
              .filter(section -> section.terms().stream().anyMatch(t -> t.term().equals(words[2])))
              .isPresent();
      case "export" -> Files.exists(Path.of(words[1]));
      case "build" ->
          !rows(context, "SELECT id FROM build_run WHERE corpus_revision = " + words[1]).isEmpty();
      default -> throw new IllegalStateException(words[0]);
    };
  }

  private static boolean isWhole(Path csv) {
    try {
      String content = Files.readString(csv);
      return content.endsWith("\n") && content.lines().count() >= 2;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SuppressWarnings("unchecked")
  private static List<String> rows(ApplicationContext context, String query) {
    TransactionOperations<Connection> transactions =
        context.getBean(
            io.micronaut.core.type.Argument.of(TransactionOperations.class, Connection.class));
    return transactions.executeRead(
        status -> {
          List<String> ids = new ArrayList<>();
          try (ResultSet rows = status.getConnection().createStatement().executeQuery(query)) {
            while (rows.next()) {
              ids.add(rows.getString(1));
            }
          } catch (SQLException e) {
            throw new IllegalStateException(query, e);
          }
          return ids;
        });
  }
}
