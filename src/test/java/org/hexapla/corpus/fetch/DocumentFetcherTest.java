package org.hexapla.corpus.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.ImportOutcome;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** From a host on this machine to the kept originals and the queue. */
@Timeout(60)
class DocumentFetcherTest {

  private static final Symbol SYMBOL = new Symbol("A/RES/98/12");
  private static final Path WORD =
      Path.of("src/test/resources/org/hexapla/corpus/read/forms/sample");
  private static final List<Language> ALL = List.of(Language.values());

  @TempDir Path folder;

  private ApplicationContext open(String address) {
    Map<String, Object> properties = new HashMap<>();
    properties.put("hexapla.data", folder.toString());
    properties.put("hexapla.fetch.address", address);
    properties.put("hexapla.fetch.forms", "pdf");
    properties.put("hexapla.fetch.private-addresses", true);
    properties.put("hexapla.fetch.requests-per-second", 100);
    properties.put("hexapla.fetch.attempts", 3);
    properties.put("hexapla.fetch.timeout", "10s");
    properties.put("hexapla.fetch.first-pause", "10ms");
    return ApplicationContext.builder()
        .overrideConfigLocations("classpath:/config/")
        .properties(properties)
        .start();
  }

  private static byte[] pdf(String words) {
    return ("%PDF-1.4\n% " + words + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
  }

  private static List<FetchOutcome> fetch(ApplicationContext context, Symbol... symbols)
      throws InterruptedException {
    return context
        .getBean(DocumentFetcher.class)
        .fetch(List.of(symbols), ALL, false, outcome -> {});
  }

  @Test
  void keepsSixOriginalsByHashAndAsksForNoneTwice() throws Exception {
    try (PlayedHost host =
            new PlayedHost(
                (exchange, query) ->
                    PlayedHost.send(exchange, 200, "application/pdf", pdf(query.get("l"))));
        ApplicationContext context = open(host.address())) {
      List<FetchOutcome> outcomes = fetch(context, SYMBOL);
      assertEquals(6, outcomes.size());
      for (FetchOutcome outcome : outcomes) {
        FetchOutcome.Kept kept = assertInstanceOf(FetchOutcome.Kept.class, outcome);
        assertTrue(kept.requested());
        assertArrayEquals(pdf(kept.language().code()), Files.readAllBytes(kept.original()));
        assertTrue(kept.original().getFileName().toString().matches("[0-9a-f]{64}[.]pdf"));
      }
      List<FetchOutcome> again = fetch(context, SYMBOL);
      assertEquals(6, again.size());
      assertTrue(again.stream().noneMatch(outcome -> ((FetchOutcome.Kept) outcome).requested()));
      assertEquals(6, host.requests().size());
      assertEquals(List.of(), leftovers());
    }
  }

  @Test
  void asksForSixLanguagesSideBySide() throws Exception {
    java.util.concurrent.CyclicBarrier together = new java.util.concurrent.CyclicBarrier(6);
    try (PlayedHost host =
            new PlayedHost(
                (exchange, query) -> {
                  try {
                    together.await(20, java.util.concurrent.TimeUnit.SECONDS);
                  } catch (Exception e) {
                    throw new IOException("the six requests did not come together", e);
                  }
                  PlayedHost.send(exchange, 200, "application/pdf", pdf(query.get("l")));
                });
        ApplicationContext context = open(host.address())) {
      assertTrue(fetch(context, SYMBOL).stream().allMatch(FetchOutcome.Kept.class::isInstance));
      assertEquals(6, host.requests().size());
    }
  }

  @Test
  void keepsTheQueueOffLineAndTakesItUpLater() throws Exception {
    int closed;
    try (ServerSocket socket = new ServerSocket(0)) {
      closed = socket.getLocalPort();
    }
    try (ApplicationContext context = open("http://127.0.0.1:" + closed + "/access")) {
      List<FetchOutcome> outcomes = fetch(context, SYMBOL);
      assertEquals(6, outcomes.size());
      assertTrue(
          outcomes.stream()
              .allMatch(outcome -> outcome instanceof FetchOutcome.Queued q && q.offline()));
    }
    try (PlayedHost host =
            new PlayedHost(
                (exchange, query) ->
                    PlayedHost.send(exchange, 200, "application/pdf", pdf(query.get("l"))));
        ApplicationContext context = open(host.address())) {
      List<FetchOutcome> outcomes = fetch(context);
      assertEquals(6, outcomes.size());
      Set<String> languages =
          host.requests().stream().map(r -> r.query().get("l")).collect(Collectors.toSet());
      assertEquals(Set.of("ar", "zh", "en", "fr", "ru", "es"), languages);
      assertEquals(List.of(), fetch(context));
    }
  }

  @Test
  void aBusyHostLeavesTheDocumentInTheQueueAndAMissingOneDoesNot() throws Exception {
    try (PlayedHost host =
            new PlayedHost(
                (exchange, query) -> {
                  int status = query.get("l").equals("fr") ? 503 : 404;
                  PlayedHost.send(exchange, status, "text/plain", new byte[0]);
                });
        ApplicationContext context = open(host.address())) {
      List<FetchOutcome> outcomes = fetch(context, SYMBOL);
      assertEquals(5, outcomes.stream().filter(FetchOutcome.Missing.class::isInstance).count());
      List<FetchOutcome> left = fetch(context);
      assertEquals(1, left.size());
      assertEquals(Language.FR, left.get(0).language());
    }
  }

  @Test
  void goesThroughTheProxyOfTheMachine() throws Exception {
    try (PlayedHost proxy =
        new PlayedHost(
            (exchange, query) ->
                PlayedHost.send(exchange, 200, "application/pdf", pdf(query.get("l"))))) {
      System.setProperty("http.proxyHost", "127.0.0.1");
      System.setProperty("http.proxyPort", "" + proxy.port());
      try (ApplicationContext context = open("http://documents.example/access")) {
        assertTrue(fetch(context, SYMBOL).stream().allMatch(FetchOutcome.Kept.class::isInstance));
        assertEquals("documents.example", proxy.requests().get(0).uri().getHost());
      } finally {
        System.clearProperty("http.proxyHost");
        System.clearProperty("http.proxyPort");
      }
    }
  }

  @Test
  void takesRealDocumentsIntoTheCorpusInSixLanguages() throws Exception {
    Symbol sample = new Symbol("SAMPLE/RES/7/2");
    try (PlayedHost host =
            new PlayedHost(
                (exchange, query) -> {
                  Path file = WORD.resolve("SAMPLE_RES_7_2." + query.get("l") + ".docx");
                  PlayedHost.send(
                      exchange, 200, "application/octet-stream", Files.readAllBytes(file));
                });
        ApplicationContext context = open(host.address())) {
      for (FetchOutcome outcome : fetch(context, sample)) {
        FetchOutcome.Kept kept = assertInstanceOf(FetchOutcome.Kept.class, outcome);
        assertInstanceOf(
            ImportOutcome.Imported.class, kept.imported(), () -> kept.imported().toString());
      }
      Corpus corpus = context.getBean(Corpus.class);
      for (Language language : Language.values()) {
        assertTrue(corpus.find(sample, language).orElseThrow().paragraph("op1").isPresent());
      }
    }
  }

  private List<Path> leftovers() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("originals"))) {
      return files
          .filter(file -> !file.toString().endsWith(".pdf") && !file.endsWith("index.tsv"))
          .toList();
    }
  }
}
