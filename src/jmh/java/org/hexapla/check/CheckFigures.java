package org.hexapla.check;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.RunningHexapla;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.GeneratedEntries;
import org.hexapla.glossary.Glossary;
import org.hexapla.text.Language;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;

/**
 * {@code mvn -P jmh test-compile exec:java -Dexec.mainClass=org.hexapla.check.CheckFigures
 * -Dexec.args="DATA"}
 *
 * <p>How long {@code POST /v2/check} takes for a paragraph of 100 words, how many paragraphs a
 * second two clients get answered, how long a draft of 100 pages and the first check behind an edit
 * take, over the store in {@code DATA} ({@code org.hexapla.search.SearchFigures load} fills it with
 * 100,000 concepts); and how long LanguageTool's own rules take on the same paragraphs, in the same
 * process. The paragraphs are of our samples, with terms of the store put in.
 */
public final class CheckFigures {

  private static final int WORDS = 100;
  private static final int CHARACTERS = 170; // of a Chinese paragraph
  private static final int PARAGRAPHS = 60; // of each language
  private static final int EVERY = 12; // words, between two terms of the store
  private static final int WARM_UP = 3;
  private static final int ROUNDS = 4;
  private static final long LONGEST_WARM_UP = TimeUnit.SECONDS.toNanos(20);
  private static final long LONGEST_RUN = TimeUnit.SECONDS.toNanos(60);
  private static final int CLIENTS = 2;
  private static final int SECONDS = 15;
  private static final int PAGES = 100;
  private static final int PARAGRAPHS_A_PAGE = 3; // and a half: 350 words
  private static final int EDITS = 2;
  private static final double MILLION = 1e6;

  private final RunningHexapla hexapla;
  private final HttpClient client = HttpClient.newHttpClient();
  private final URI address;

  private CheckFigures(RunningHexapla hexapla) {
    this.hexapla = hexapla;
    this.address = hexapla.address("/v2/check");
  }

  public static void main(String[] arguments) throws Exception {
    Map<Language, List<String>> paragraphs = paragraphs();
    try (RunningHexapla hexapla = RunningHexapla.on(Path.of(arguments[0]))) {
      CheckFigures figures = new CheckFigures(hexapla);
      System.out.println(hexapla.bean(Glossary.class).size() + " concepts");
      for (Language language : Language.values()) {
        figures.first(language, paragraphs.get(language).get(0));
      }
      figures.throughput(paragraphs); // warms up, too: a service answers for days
      Map<Language, double[]> ours = new EnumMap<>(Language.class);
      for (Language language : Language.values()) {
        ours.put(language, times(paragraphs.get(language), text -> figures.ask(text, language)));
        print("Hexapla, HTTP, " + language, ours.get(language));
      }
      print(
          "Hexapla, HTTP, all",
          ours.values().stream().flatMapToDouble(Arrays::stream).sorted().toArray());
      figures.longDraft(paragraphs);
      figures.edits(paragraphs);
      if (arguments.length > 1) {
        return; // without the other
      }
      DraftChecker checker = hexapla.bean(DraftChecker.class);
      for (Language language : Language.values()) {
        double[] inProcess =
            times(paragraphs.get(language), text -> checker.check(Draft.of(text, language)).size());
        print("Hexapla, in process, " + language, inProcess);
        JLanguageTool tool = languageTool(language);
        double[] theirs = times(paragraphs.get(language), text -> tool.check(text).size());
        print("LanguageTool, in process, " + language, theirs);
        System.out.printf(
            Locale.ROOT,
            "  LanguageTool / Hexapla: median %.1f%n",
            quantile(theirs, 0.5) / quantile(inProcess, 0.5));
      }
    }
  }

  private static JLanguageTool languageTool(Language language) {
    return new JLanguageTool(
        Languages.getLanguageForShortCode(
            switch (language) {
              case EN -> "en-US";
              case RU -> "ru-RU";
              case ZH -> "zh-CN";
              default -> language.code();
            }));
  }

  /** Something that is done with a paragraph. */
  private interface Work {
    int of(String text) throws Exception;
  }

  /**
   * Milliseconds, in ascending order: of {@link #ROUNDS} rounds, or of as many paragraphs as are
   * done in {@link #LONGEST_RUN}, behind as many in {@link #LONGEST_WARM_UP}, where one of the two
   * is slow.
   */
  private static double[] times(List<String> paragraphs, Work work) throws Exception {
    timed(paragraphs, WARM_UP, LONGEST_WARM_UP, work);
    long processor = processorTime();
    double[] times = timed(paragraphs, ROUNDS, LONGEST_RUN, work);
    System.out.printf(
        Locale.ROOT,
        "  %.2f CPU ms each, with who asks%n",
        (processorTime() - processor) / MILLION / times.length);
    Arrays.sort(times);
    return times;
  }

  private static double[] timed(List<String> paragraphs, int rounds, long longest, Work work)
      throws Exception {
    double[] times = new double[rounds * paragraphs.size()];
    int count = 0;
    long begin = System.nanoTime();
    while (count < times.length && System.nanoTime() - begin < longest) {
      long start = System.nanoTime();
      work.of(paragraphs.get(count % paragraphs.size()));
      times[count++] = (System.nanoTime() - start) / MILLION;
    }
    return Arrays.copyOf(times, count);
  }

  private static long processorTime() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static double quantile(double[] times, double share) {
    return times[(int) Math.min(times.length - 1, Math.floor(share * times.length))];
  }

  private static void print(String what, double[] times) {
    System.out.printf(
        Locale.ROOT,
        "%s: p50 %.2f, p99 %.2f ms of %d%n",
        what,
        quantile(times, 0.5),
        quantile(times, 0.99),
        times.length);
  }

  private int ask(String text, Language language) throws IOException, InterruptedException {
    String form =
        "language=" + language.code() + "&text=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
    return answer.body().length();
  }

  private void first(Language language, String text) throws Exception {
    long start = System.nanoTime();
    ask(text, language);
    System.out.printf(
        Locale.ROOT, "first check, %s: %.1f s%n", language, (System.nanoTime() - start) / 1e9);
  }

  private void throughput(Map<Language, List<String>> paragraphs) throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    long end = System.nanoTime() + SECONDS * 1_000_000_000L;
    List<Callable<Integer>> tasks = new ArrayList<>();
    for (int i = 0; i < CLIENTS; i++) {
      Random random = new Random(i);
      tasks.add(
          () -> {
            int answered = 0;
            while (System.nanoTime() < end) {
              Language language = Language.values()[random.nextInt(Language.values().length)];
              ask(paragraphs.get(language).get(random.nextInt(PARAGRAPHS)), language);
              answered++;
            }
            return answered;
          });
    }
    int answered = 0;
    for (Future<Integer> one : clients.invokeAll(tasks)) {
      answered += one.get();
    }
    clients.shutdown();
    System.out.printf(
        Locale.ROOT, "%d clients: %.0f answers a second%n", CLIENTS, (double) answered / SECONDS);
  }

  private void longDraft(Map<Language, List<String>> paragraphs) throws Exception {
    for (Language language : Language.values()) {
      List<String> own = paragraphs.get(language);
      String draft =
          Stream.iterate(0, i -> i + 1)
              .limit(PAGES * PARAGRAPHS_A_PAGE + PAGES / 2)
              .map(i -> own.get(i % own.size()))
              .collect(Collectors.joining("\n"));
      double[] times = new double[EDITS];
      for (int i = -1; i < EDITS; i++) {
        long start = System.nanoTime();
        ask(draft, language);
        if (i >= 0) {
          times[i] = (System.nanoTime() - start) / 1e9;
        }
      }
      Arrays.sort(times);
      System.out.printf(
          Locale.ROOT, "%d pages, %s: median %.2f s%n", PAGES, language, quantile(times, 0.5));
    }
  }

  /** An entry is changed, then a paragraph checked. */
  private void edits(Map<Language, List<String>> paragraphs) throws Exception {
    Glossary glossary = hexapla.bean(Glossary.class);
    ConceptEntry entry = new GeneratedEntries(false).next();
    double[] times = new double[EDITS];
    for (int i = 0; i < EDITS; i++) {
      ConceptEntry changed =
          new ConceptEntry(
              entry.id(),
              entry.lockVersion(),
              entry.subjectField(),
              entry.origin(),
              "edit " + i,
              entry.sections());
      glossary.put(List.of(changed), "figures");
      long start = System.nanoTime();
      ask(paragraphs.get(Language.EN).get(i), Language.EN);
      times[i] = (System.nanoTime() - start) / MILLION;
    }
    Arrays.sort(times);
    System.out.printf(
        Locale.ROOT, "first check behind an edit, en: median %.0f ms%n", quantile(times, 0.5));
  }

  private static Map<Language, List<String>> paragraphs() throws IOException {
    Map<Language, List<String>> all = new EnumMap<>(Language.class);
    GeneratedEntries generated = new GeneratedEntries(false);
    List<ConceptEntry> entries =
        Stream.generate(generated::next).limit(PARAGRAPHS * WORDS / EVERY).toList();
    for (Language language : Language.values()) {
      List<String> terms =
          entries.stream()
              .flatMap(entry -> entry.section(language).stream())
              .map(section -> section.terms().get(0).term())
              .toList();
      all.put(language, paragraphs(sample(language), language, terms));
    }
    return all;
  }

  private static List<String> paragraphs(String sample, Language language, List<String> terms) {
    String[] words = language.spaced() ? sample.split("\\s+") : sample.split("");
    int size = language.spaced() ? WORDS : CHARACTERS;
    List<String> paragraphs = new ArrayList<>();
    int at = 0;
    int term = 0;
    while (paragraphs.size() < PARAGRAPHS) {
      StringBuilder paragraph = new StringBuilder();
      for (int i = 0; i < size; i++) {
        String word =
            i % EVERY == EVERY - 1 ? terms.get(term++ % terms.size()) : words[at++ % words.length];
        i += language.spaced() ? word.split(" ").length - 1 : word.length() - 1;
        paragraph.append(word).append(language.spaced() ? " " : "");
      }
      paragraphs.add(paragraph.toString().strip());
    }
    return paragraphs;
  }

  private static String sample(Language language) throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(Path.of("glossary/sample"))) {
      for (Path file :
          files
              .filter(one -> one.toString().endsWith("." + language.code() + ".txt"))
              .sorted()
              .toList()) {
        all.append(Files.readString(file).replaceAll("\\s+", " "));
      }
    }
    return all.toString();
  }
}
