package org.hexapla.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.hexapla.RunningHexapla;
import org.hexapla.build.EmbeddedData;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.DocumentDate;
import org.hexapla.corpus.DocumentKind;
import org.hexapla.corpus.KnownOfDocument;
import org.hexapla.corpus.Paragraph;
import org.hexapla.corpus.Resolution;
import org.hexapla.corpus.Symbol;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Glossary;
import org.hexapla.glossary.LanguageSection;
import org.hexapla.glossary.Origin;
import org.hexapla.glossary.TermSection;
import org.hexapla.glossary.TermType;
import org.hexapla.search.GlossarySearch;
import org.hexapla.search.PreparedAtStart;
import org.hexapla.text.Language;

/**
 * {@code ./mvnw -Pbrowser test-compile exec:java -Dexec.mainClass=org.hexapla.browser.PageFigures
 * -Dexec.classpathScope=test -Dexec.args=100000}: how fast the pages are in Chromium, with so many
 * concepts: weight and largest paint of the first page, answers drawn after a key, a document page,
 * the booth.
 */
public final class PageFigures {

  private static final Symbol LONG = new Symbol("SAMPLE/RES/99/1");
  private static final int PARAGRAPHS = 75;
  private static final int BATCH = 5_000;
  private static final int MANY = 4_000;

  private PageFigures() {}

  public static void main(String[] arguments) throws IOException {
    int concepts = Integer.parseInt(arguments[0]);
    Path folder =
        arguments.length > 1
            ? Path.of(arguments[1])
            : Files.createTempDirectory("hexapla-figures-");
    try (RunningHexapla hexapla = RunningHexapla.on(folder);
        Chromium chromium = Chromium.start()) {
      if (hexapla.bean(Glossary.class).size() < concepts) {
        fill(hexapla, concepts);
      }
      prepare(hexapla);
      System.out.println("concepts " + hexapla.bean(Glossary.class).size());
      firstPage(hexapla, chromium);
      keys(hexapla, chromium, "of a service just started", 0);
      answerMany(hexapla);
      keys(hexapla, chromium, "of a service that has answered " + MANY, 0);
      keys(hexapla, chromium, "the same, a tenth of a second between keys", 100);
      document(hexapla, chromium);
      booth(hexapla, chromium);
    }
  }

  /** What {@code serve} does before anybody types. */
  private static void prepare(RunningHexapla hexapla) {
    hexapla.bean(GlossarySearch.class).prepare();
    long start = System.nanoTime();
    hexapla.bean(PreparedAtStart.class).prepare(() -> true);
    System.out.printf(
        Locale.ROOT, "prepared beside the service: %.1f s%n", (System.nanoTime() - start) / 1e9);
  }

  private static void fill(RunningHexapla hexapla, int concepts) {
    EmbeddedData data = hexapla.bean(EmbeddedData.class);
    data.putStarter();
    data.importSamples();
    Glossary glossary = hexapla.bean(Glossary.class);
    List<ConceptEntry> starter = new ArrayList<>();
    glossary.forEach(starter::add);
    List<ConceptEntry> batch = new ArrayList<>();
    for (int i = 0; starter.size() + i < concepts; i++) {
      batch.add(variant(starter.get(i % starter.size()), i));
      if (batch.size() == BATCH) {
        glossary.put(batch, "figures");
        batch.clear();
      }
    }
    glossary.put(batch, "figures");
    Corpus corpus = hexapla.bean(Corpus.class);
    corpus.save(List.of(longDocument(corpus, Language.EN), longDocument(corpus, Language.FR)));
  }

  /** An entry of the starter glossary with a word of its own, so that every term is another. */
  private static ConceptEntry variant(ConceptEntry entry, int number) {
    String word = Integer.toString(number, 36);
    return new ConceptEntry(
        "figures-" + number,
        0,
        entry.subjectField(),
        Origin.PERSON,
        null,
        entry.sections().stream()
            .map(
                section ->
                    new LanguageSection(
                        section.language(),
                        null,
                        section.terms().stream()
                            .limit(1)
                            .map(
                                term ->
                                    new TermSection(
                                        term.term() + " " + word,
                                        TermType.FULL_FORM,
                                        AdministrativeStatus.ADMITTED,
                                        Origin.PERSON,
                                        "figures",
                                        null,
                                        null,
                                        List.of(),
                                        new TreeMap<>()))
                            .toList()))
            .toList());
  }

  private static Resolution longDocument(Corpus corpus, Language language) {
    List<Paragraph> source =
        List.of("SAMPLE/RES/8/3", "SAMPLE/RES/12/5", "SAMPLE/RES/1/1").stream()
            .flatMap(symbol -> corpus.find(new Symbol(symbol), language).stream())
            .flatMap(text -> text.paragraphs().stream())
            .filter(paragraph -> paragraph.text().length() > 60)
            .toList();
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int i = 0; i < PARAGRAPHS; i++) {
      paragraphs.add(
          new Paragraph(
              "op" + (i + 1),
              Paragraph.Kind.OPERATIVE,
              Integer.toString(i + 1),
              source.get(i % source.size()).text(),
              List.of()));
    }
    return new KnownOfDocument(
            DocumentKind.RESOLUTION,
            null,
            99,
            null,
            "Figures",
            DocumentDate.inferred(2044, DocumentDate.Basis.SESSION),
            null)
        .with(LONG, language, "00000000000000aa", paragraphs);
  }

  private static void firstPage(RunningHexapla hexapla, Chromium chromium) {
    List<Double> paints = new ArrayList<>();
    long bytes = 0;
    for (int run = 0; run < 11; run++) {
      try (BrowserContext profile = chromium.profile(Chromium.WIDE, ColorScheme.LIGHT, "en")) {
        Page page = profile.newPage();
        AtomicLong wire = new AtomicLong();
        CDPSession session = profile.newCDPSession(page);
        session.on(
            "Network.loadingFinished",
            event -> wire.addAndGet(event.get("encodedDataLength").getAsLong()));
        session.send("Network.enable");
        page.navigate(hexapla.address("/").toString());
        paints.add(
            ((Number)
                    page.evaluate(
                        "() => new Promise(done => new PerformanceObserver(list => done(list"
                            + ".getEntries().at(-1).startTime)).observe({type:"
                            + " 'largest-contentful-paint', buffered: true}))"))
                .doubleValue());
        bytes = wire.get();
      }
    }
    System.out.println("first page, bytes over the wire: " + bytes);
    print("first page, largest contentful paint, ms", paints.subList(1, paints.size()));
  }

  /** So much that its code is compiled, as in a service that has run for a day. */
  private static void answerMany(RunningHexapla hexapla) {
    for (int i = 0; i < MANY; i++) {
      String word = KeyTimes.WORDS.get(i % KeyTimes.WORDS.size());
      String typed = word.substring(0, 1 + i / KeyTimes.WORDS.size() % word.length());
      hexapla.api("/hits?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
    }
  }

  private static void keys(RunningHexapla hexapla, Chromium chromium, String when, int pause) {
    List<Double> times = KeyTimes.ofSearch(hexapla, chromium, pause);
    print("answers drawn after a key, " + when + ", ms", times);
    List<Double> bare = KeyTimes.ofBarePage(hexapla, chromium, pause, false);
    print("  a page that repeats what is typed, ms", bare);
    List<Double> asking = KeyTimes.ofBarePage(hexapla, chromium, pause, true);
    print("  a page that asks the service for a word, ms", asking);
    System.out.printf(
        Locale.ROOT,
        "  p95 of the answers to p95 of these pages: %.1f and %.1f%n",
        p95(times) / p95(bare),
        p95(times) / p95(asking));
  }

  private static void document(RunningHexapla hexapla, Chromium chromium) {
    List<Double> times = new ArrayList<>();
    Page page = chromium.page();
    for (int run = 0; run < 11; run++) {
      page.navigate(hexapla.address("/documents/" + LONG + "?lang=en&lang=fr").toString());
      times.add(
          ((Number)
                  page.evaluate(
                      "performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd"))
              .doubleValue());
    }
    print("document, 75 paragraphs in 2 languages, ms", times.subList(1, times.size()));
    page.context().close();
  }

  private static void booth(RunningHexapla hexapla, Chromium chromium) {
    Page page = chromium.page();
    page.navigate(hexapla.address("/booth?from=en&to=fr").toString());
    page.waitForSelector("body[data-here]");
    Object stored =
        page.evaluate(
            "async () => { let all = 0; for (const name of await caches.keys()) { const cache ="
                + " await caches.open(name); for (const key of await cache.keys()) { all += (await"
                + " (await cache.match(key)).arrayBuffer()).byteLength; } } return all; }");
    System.out.println(
        "booth, lines " + page.getAttribute("body", "data-ready") + ", bytes stored " + stored);
    Object times =
        page.evaluate(
            "async () => { const field = document.getElementById('field'); const times = [];"
                + " for (const word of ['multilinguism', 'secratary genral of the', 'conseil de"
                + " securite', 'advisory comittee on administrativ', 'zzzzxqzzwqzz', 'tion']) {"
                + " for (let i = 1; i <= word.length; i++) { field.value = word.slice(0, i);"
                + " const start = performance.now(); field.dispatchEvent(new Event('input'));"
                + " times.push(performance.now() - start); await new Promise(r => setTimeout(r));"
                + " } } return times; }");
    print("booth, answers after a key, ms", numbers(times));
    page.context().close();
  }

  private static List<Double> numbers(Object values) {
    return ((List<?>) values).stream().map(value -> ((Number) value).doubleValue()).toList();
  }

  private static void print(String name, List<Double> values) {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    System.out.printf(
        Locale.ROOT,
        "%s: n %d, p50 %.1f, p95 %.1f, most %.1f%n",
        name,
        sorted.size(),
        at(sorted, 0.5),
        at(sorted, 0.95),
        at(sorted, 1));
  }

  private static double p95(List<Double> values) {
    return at(values.stream().sorted().toList(), 0.95);
  }

  private static double at(List<Double> sorted, double share) {
    return sorted.get(Math.min(sorted.size() - 1, (int) Math.ceil(share * sorted.size()) - 1));
  }
}
