package org.hexapla.cli;

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
import org.hexapla.SmallStore;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.Symbol;
import org.hexapla.glossary.Glossary;
import org.hexapla.text.Language;

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
              + " WHERE l.concept_id = c.id)");

  /** Of the small store. */
  private static final String CONCEPT = "concept/multilingualism";

  private final Path data;
  private final Path files;
  private final int longestMillis;
  private final Random random;
  private final List<String> confirmed = new ArrayList<>();

  /** What was seen. */
  record Tally(Map<String, Integer> confirmed, List<String> lost, int rounds) {}

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
    return new Tally(tally, lost, rounds);
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
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                KilledWork.class.getName(),
                data.toString(),
                files.toString(),
                Integer.toString(round),
                CONCEPT)
            .redirectError(files.resolve("err-" + round + ".txt").toFile())
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
        if (first != null) {
          lines.add(first);
        }
      }
      Thread killer = killer(process);
      out.lines().forEach(lines::add);
      killer.join();
      process.waitFor();
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
      ApplicationContext context = own.make(data);
      Corpus corpus = context.getBean(Corpus.class);
      Glossary glossary = context.getBean(Glossary.class);
      for (String line : lines) {
        if (!isThere(line.split("\t"), corpus, glossary)) {
          lost.add(line);
        }
      }
      for (String query : HALVES) {
        halves(context, query).forEach(id -> lost.add("half\t" + id));
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

  private static boolean isThere(String[] words, Corpus corpus, Glossary glossary) {
    return switch (words[0]) {
      case "import" ->
          corpus
              .find(new Symbol(words[1]), Language.of(words[2]).orElseThrow())
              .filter(text -> text.paragraphs().size() > 5)
              .isPresent();
      case "decide" ->
          glossary
              .find(words[1])
              .flatMap(entry -> entry.section(Language.EN))
              .filter(section -> section.terms().stream().anyMatch(t -> t.term().equals(words[2])))
              .isPresent();
      case "export" -> Files.exists(Path.of(words[1]));
      default -> true;
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
  private static List<String> halves(ApplicationContext context, String query) {
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
