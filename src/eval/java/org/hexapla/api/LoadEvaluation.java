package org.hexapla.api;

import io.micronaut.context.ApplicationContext;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hexapla.ServiceProcess;
import org.hexapla.access.Accounts;
import org.hexapla.access.Credentials;
import org.hexapla.access.Role;
import org.hexapla.build.EmbeddedData;
import org.hexapla.corpus.store.Stores;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.GeneratedEntries;
import org.hexapla.glossary.Glossary;
import org.hexapla.text.Language;

/**
 * {@code ./mvnw -q -Peval test-compile exec:java -Dexec.mainClass=org.hexapla.api.LoadEvaluation
 * -Dminutes=15}: 200 readers who search, 5 editors who decide, documents and glossaries that come
 * in and are built, all at once on a service in a process of its own ({@code -Dmemory=1g}); its
 * store holds the starter glossary, the samples and 20,000 generated concepts. Prints how often
 * each kind of request was answered with each status, how long it took, and the memory of the
 * service.
 */
public final class LoadEvaluation {

  private static final int READERS = 200;
  private static final int EDITORS = 5;

  /** Milliseconds: somebody reads what was found, and thinks. */
  private static final int THINKING = 1_000;

  private static final int DECIDING = 2_000;
  private static final int BETWEEN_LOADS = 20_000;
  private static final int ROWS = 200;

  /** What takes longer counts as lost; a build among all the others takes minutes. */
  private static final int MOST_SECONDS = 300;

  private static final int MOST_SECONDS_OF_A_BUILD = 1_200;
  private static final int ALONE = 300;
  private static final String WHO = "load";

  private final Path folder = Files.createTempDirectory("hexapla-load");
  private final int concepts = Integer.getInteger("concepts", 20_000);
  private final List<ConceptEntry> generated;
  private final List<String> words = new ArrayList<>();
  private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(2);
  private final HttpClient client = HttpClient.newHttpClient();
  private final LoadTally tally = new LoadTally();
  private final String token;
  private final ServiceProcess service;
  private volatile boolean over;

  private LoadEvaluation() throws IOException {
    GeneratedEntries entries = new GeneratedEntries(false);
    generated = Stream.generate(entries::next).limit(concepts).toList();
    token = fill();
    Path data = folder.resolve("data");
    service =
        ServiceProcess.start(
            data, List.of("-XX:+UseSerialGC", "-Xmx" + property("memory", "1g")), Map.of());
  }

  public static void main(String[] arguments) throws Exception {
    Duration duration =
        Duration.ofSeconds((long) (60 * Double.parseDouble(property("minutes", "15"))));
    LoadEvaluation load = new LoadEvaluation();
    try {
      load.run(duration);
    } finally {
      load.service.close();
    }
    System.exit(0); // readers may be waiting for their turn
  }

  private static String property(String name, String otherwise) {
    return System.getProperty(name, otherwise);
  }

  private String fill() {
    Path data = folder.resolve("data");
    try (ApplicationContext context = Stores.open(data)) {
      EmbeddedData embedded = context.getBean(EmbeddedData.class);
      embedded.putStarter();
      embedded.importSamples();
      context.getBean(Glossary.class).put(generated, WHO);
      context.getBean(Accounts.class).add(WHO, Role.TERMINOLOGIST, Accounts.randomPassword());
      context
          .getBean(Glossary.class)
          .forEach(
              entry -> {
                if (words.size() < 2 * concepts && !entry.id().startsWith("generated/")) {
                  entry.sections().forEach(section -> words.add(section.terms().get(0).term()));
                }
              });
      Random random = new Random(1);
      for (int i = 0; i < 10_000; i++) {
        ConceptEntry entry = generated.get(random.nextInt(concepts));
        words.add(entry.sections().get(random.nextInt(6)).terms().get(0).term());
      }
      return context
          .getBean(Credentials.class)
          .issueToken(WHO, "load", null)
          .orElseThrow()
          .secret();
    }
  }

  private void run(Duration duration) throws Exception {
    say("memory before: " + memory());
    alone("one reader before");
    long begin = System.nanoTime();
    for (int i = 0; i < READERS; i++) {
      clock.schedule(this::read, pause(THINKING), TimeUnit.MILLISECONDS);
    }
    for (int i = 0; i < EDITORS; i++) {
      int editor = i;
      clock.schedule(() -> decide(editor, 0), pause(DECIDING), TimeUnit.MILLISECONDS);
    }
    clock.schedule(() -> bringGlossary(1), 1, TimeUnit.SECONDS);
    clock.schedule(() -> bringDocuments(1), 2, TimeUnit.SECONDS);
    Thread.sleep(duration.toMillis() / 2);
    say("memory in the middle: " + memory());
    double half = (System.nanoTime() - begin) / 1e9;
    say(String.format(Locale.ROOT, "after %.0f s:%n%s", half, tally.table(half)));
    Thread.sleep(Math.max(0, duration.toMillis() - (System.nanoTime() - begin) / 1_000_000));
    over = true;
    double seconds = (System.nanoTime() - begin) / 1e9;
    tally.awaitQuiet(Duration.ofSeconds(MOST_SECONDS));
    say(String.format(Locale.ROOT, "under load, %.0f s:%n%s", seconds, tally.table(seconds)));
    tally.clear();
    say("memory after: " + memory());
    alone("one reader after");
  }

  private static void say(String words) {
    System.out.println(words);
    System.out.flush();
  }

  /** What one person waits while nobody else is there. */
  private void alone(String title) throws Exception {
    for (int i = 0; i < ALONE; i++) {
      Search search = search();
      send(search.kind, get(search.path)).get();
    }
    say(title + ":\n" + tally.table(0));
    tally.clear();
  }

  private record Search(String kind, String path) {}

  /** What readers ask, as often as they ask it. */
  private Search search() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    String word = words.get(random.nextInt(words.size()));
    String part =
        word.substring(
            0,
            word.offsetByCodePoints(0, 1 + random.nextInt(word.codePointCount(0, word.length()))));
    String asked = URLEncoder.encode(word, StandardCharsets.UTF_8);
    int dice = random.nextInt(100);
    if (dice < 40) {
      return new Search("look-up", "/api/lookup?limit=20&q=" + asked);
    } else if (dice < 65) {
      return new Search(
          "suggestion", "/api/suggest?q=" + URLEncoder.encode(part, StandardCharsets.UTF_8));
    } else if (dice < 80) {
      return new Search("page of hits", "/?q=" + asked);
    } else if (dice < 90) {
      return new Search(
          "page of an entry", "/concepts/" + generated.get(random.nextInt(concepts)).id());
    } else if (dice < 95) {
      return new Search("concordance", "/api/concordance?from=en&to=fr&q=committee");
    }
    return new Search("recognition", "/api/recognize?lang=en&to=ar&text=" + asked);
  }

  private void read() {
    Search search = search();
    send(search.kind, get(search.path))
        .whenComplete((status, failure) -> again(this::read, THINKING));
  }

  private void again(Runnable work, int milliseconds) {
    if (!over) {
      clock.schedule(work, pause(milliseconds), TimeUnit.MILLISECONDS);
    }
  }

  /** Half to one and a half of the mean. */
  private static long pause(int mean) {
    return mean / 2 + ThreadLocalRandom.current().nextInt(mean);
  }

  /** Adds a term to an entry, as it is now; each editor has entries of their own. */
  private void decide(int editor, int turn) {
    String id = generated.get((turn * EDITORS + editor) % concepts).id();
    client
        .sendAsync(get("/api/concepts/" + id).build(), HttpResponse.BodyHandlers.ofString())
        .thenCompose(
            answer -> {
              Language language = Language.values()[turn % 6];
              return send(
                  "decision",
                  post(
                      "/api/concepts/" + id + "/decisions",
                      "application/json",
                      "{\"version\":"
                          + version(answer.body())
                          + ",\"decision\":{\"action\":\"add\",\"language\":\""
                          + language.code()
                          + "\",\"term\":\"load "
                          + editor
                          + " "
                          + turn
                          + "\",\"source\":\"load\"}}"));
            })
        .whenComplete((status, failure) -> again(() -> decide(editor, turn + 1), DECIDING));
  }

  private static Object version(String entry) {
    try {
      return ObjectMapper.getDefault().readValue(entry, Map.class).get("version");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void bringGlossary(int turn) {
    StringBuilder csv = new StringBuilder("id,en,fr,ru\n");
    for (int i = 0; i < ROWS; i++) {
      String name = "imported " + (turn % 10) + " " + i;
      csv.append(name.replace(' ', '/')).append(',');
      csv.append(name)
          .append(",fr ")
          .append(name)
          .append(",ru ")
          .append(name)
          .append(turn)
          .append('\n');
    }
    send("import of 200 rows", post("/api/import?file=load.csv", "text/csv", csv.toString()))
        .whenComplete((status, failure) -> again(() -> bringGlossary(turn + 1), BETWEEN_LOADS));
  }

  /** Six texts, and the build that takes them in. */
  private void bringDocuments(int turn) {
    HttpRequest.Builder form;
    try {
      form = post("/add", "multipart/form-data; boundary=load", documents(turn));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    client
        .sendAsync(form.build(), HttpResponse.BodyHandlers.ofString())
        .thenCompose(
            answer ->
                send(
                    "documents and build",
                    get(answer.headers().firstValue("Location").orElse("/add/none") + "/events")
                        .timeout(Duration.ofSeconds(MOST_SECONDS_OF_A_BUILD))
                        .header("Authorization", "Bearer " + token)))
        .whenComplete((status, failure) -> again(() -> bringDocuments(turn + 1), BETWEEN_LOADS));
  }

  private static String documents(int turn) throws IOException {
    StringBuilder form = new StringBuilder();
    for (Language language : Language.values()) {
      Path sample = Path.of("glossary/sample/SAMPLE_RES_1_1." + language.code() + ".txt");
      String symbol = "SAMPLE/RES/" + (500 + turn) + "/1";
      form.append("--load\r\nContent-Disposition: form-data; name=\"files\"; filename=\"")
          .append(symbol.replace('/', '_'))
          .append('.')
          .append(language.code())
          .append(".txt\"\r\nContent-Type: text/plain\r\n\r\n")
          .append(Files.readString(sample).replace("SAMPLE/RES/1/1", symbol))
          .append("\r\n");
    }
    return form.append("--load--\r\n").toString();
  }

  private HttpRequest.Builder get(String path) {
    return HttpRequest.newBuilder(service.address(path)).timeout(Duration.ofSeconds(MOST_SECONDS));
  }

  private HttpRequest.Builder post(String path, String type, String body) {
    return get(path)
        .header("Authorization", "Bearer " + token)
        .header("Content-Type", type)
        .POST(HttpRequest.BodyPublishers.ofString(body));
  }

  /** The status, or the name of what went wrong. */
  private CompletableFuture<String> send(String kind, HttpRequest.Builder request) {
    long begin = tally.begin();
    return client
        .sendAsync(request.build(), HttpResponse.BodyHandlers.ofString())
        .handle(
            (answer, failure) -> {
              String status =
                  failure == null
                      ? Integer.toString(answer.statusCode())
                      : cause(failure).getClass().getSimpleName();
              if (kind.equals("documents and build") && status.equals("200")) {
                status =
                    answer.body().contains("\"kind\":\"done\",\"good\":true")
                        ? status
                        : "not built: " + answer.body();
              }
              tally.end(kind, status, begin);
              return status;
            });
  }

  private static Throwable cause(Throwable failure) {
    return failure.getCause() == null ? failure : failure.getCause();
  }

  /** Of the service: resident, and what lives in its heap after a collection. */
  private String memory() throws IOException, InterruptedException {
    long pid = service.handle().pid();
    String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    new ProcessBuilder(jcmd, Long.toString(pid), "GC.run")
        .inheritIO()
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
    double heap =
        service
            .send(
                HttpRequest.newBuilder(service.address("/prometheus"))
                    .header("Accept", "text/plain"))
            .body()
            .lines()
            .filter(line -> line.startsWith("jvm_memory_used_bytes{area=\"heap\""))
            .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
            .sum();
    String resident =
        Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
            .filter(line -> line.startsWith("VmRSS"))
            .map(line -> line.replaceAll("\\D", ""))
            .findFirst()
            .orElse("0");
    return String.format(
        Locale.ROOT,
        "resident %d MB, heap after a collection %.0f MB, store %d MB",
        Long.parseLong(resident) >> 10,
        heap / (1 << 20),
        Files.size(folder.resolve("data/hexapla.mv.db")) >> 20);
  }
}
