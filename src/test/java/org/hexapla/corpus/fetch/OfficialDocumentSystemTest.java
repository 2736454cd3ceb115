package org.hexapla.corpus.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.hexapla.corpus.Symbol;
import org.hexapla.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A host on this machine plays what hosts do. */
@Timeout(60)
class OfficialDocumentSystemTest {

  private static final byte[] PDF =
      "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] PAGE =
      "<!DOCTYPE html><html><body>Not found</body></html>".getBytes(StandardCharsets.US_ASCII);
  private static final Symbol SYMBOL = new Symbol("A/RES/3363(XXX)");

  private static FetchSettings settings(String address) {
    return new FetchSettings(
        address,
        List.of("docx", "pdf"),
        200,
        3,
        Duration.ofMillis(10),
        Duration.ofSeconds(2),
        Duration.ofMillis(700),
        10_000,
        true);
  }

  private static FetchResult get(PlayedHost host) throws InterruptedException {
    return new OfficialDocumentSystem(settings(host.address())).get(SYMBOL, Language.ZH);
  }

  private static String reason(FetchResult result) {
    return assertInstanceOf(FetchResult.Absent.class, result, result::toString).reason();
  }

  @Test
  void asksForTheSymbolInTheLanguageAndTakesTheNextFormWhereOneIsMissing() throws Exception {
    try (PlayedHost host =
        new PlayedHost(
            (exchange, query) -> {
              boolean pdf = query.get("t").equals("pdf");
              PlayedHost.send(exchange, pdf ? 200 : 404, "application/pdf", pdf ? PDF : PAGE);
            })) {
      FetchResult.Document document = assertInstanceOf(FetchResult.Document.class, get(host));
      assertArrayEquals(PDF, document.bytes());
      assertEquals(DocumentForm.PDF, document.form());
      assertEquals(2, host.requests().size());
      assertEquals("A/RES/3363(XXX)", host.requests().get(1).query().get("s"));
      assertEquals("zh", host.requests().get(1).query().get("l"));
      assertTrue(host.requests().get(0).userAgent().startsWith("Hexapla"));
    }
  }

  @Test
  void takesNoWebPageForADocument() throws Exception {
    try (PlayedHost host =
        new PlayedHost(
            (exchange, query) -> PlayedHost.send(exchange, 200, "application/pdf", PAGE))) {
      assertTrue(reason(get(host)).contains("a web page"));
    }
  }

  @Test
  void takesNothingThatBeginsLikeNoDocument() throws Exception {
    try (PlayedHost host =
        new PlayedHost(
            (exchange, query) ->
                PlayedHost.send(exchange, 200, "application/pdf", new byte[] {1, 2, 3}))) {
      assertTrue(reason(get(host)).contains("no document"));
    }
  }

  @Test
  void asksAgainForAFileThatIsCutOff() throws Exception {
    AtomicInteger requests = new AtomicInteger();
    try (PlayedHost host =
        new PlayedHost(
            (exchange, query) -> {
              switch (requests.incrementAndGet()) {
                case 1 -> { // fewer bytes than promised
                  exchange.sendResponseHeaders(200, PDF.length);
                  exchange.getResponseBody().write(PDF, 0, 20);
                }
                case 2 -> // as many as promised, but no end
                    PlayedHost.send(
                        exchange, 200, "application/pdf", java.util.Arrays.copyOf(PDF, 20));
                default -> PlayedHost.send(exchange, 200, "application/pdf", PDF);
              }
            })) {
      assertInstanceOf(FetchResult.Document.class, get(host));
      assertEquals(3, requests.get());
    }
  }

  @Test
  void givesUpOnAFileThatStaysCutOff() throws Exception {
    try (PlayedHost host =
        new PlayedHost(
            (exchange, query) ->
                PlayedHost.send(
                    exchange, 200, "application/pdf", java.util.Arrays.copyOf(PDF, 20)))) {
      FetchResult.Failed failed = assertInstanceOf(FetchResult.Failed.class, get(host));
      assertEquals("the pdf is cut off", failed.reason());
      assertEquals(3, host.requests().size());
    }
  }

  @Test
  void followsARedirectToTheSameSiteOnly() throws Exception {
    try (PlayedHost elsewhere =
            new PlayedHost(
                (exchange, query) -> PlayedHost.send(exchange, 200, "application/pdf", PDF));
        PlayedHost host =
            new PlayedHost(
                (exchange, query) -> {
                  if (exchange.getRequestURI().getPath().equals("/file")) {
                    PlayedHost.send(exchange, 200, "application/pdf", PDF);
                  } else if (query.get("t").equals("pdf")) {
                    PlayedHost.redirect(exchange, "/file");
                  } else {
                    PlayedHost.redirect(exchange, elsewhere.address());
                  }
                })) {
      assertInstanceOf(FetchResult.Document.class, get(host));
      assertEquals(0, elsewhere.requests().size());
    }
  }

  @Test
  void saysWhereARedirectLeads() throws Exception {
    try (PlayedHost host =
        new PlayedHost(
            (exchange, query) -> PlayedHost.redirect(exchange, "http://elsewhere.example/file"))) {
      assertTrue(reason(get(host)).contains("elsewhere.example"));
    }
  }

  @Test
  void endsARoundOfRedirects() throws Exception {
    try (PlayedHost host =
        new PlayedHost((exchange, query) -> PlayedHost.redirect(exchange, "/round"))) {
      assertTrue(reason(get(host)).contains("redirects"));
      assertTrue(host.requests().size() <= 12, "" + host.requests().size());
    }
  }

  @ParameterizedTest
  @CsvSource({"429", "500", "503"})
  void asksAgainWhereTheHostIsBusy(int status) throws Exception {
    AtomicInteger requests = new AtomicInteger();
    try (PlayedHost host =
        new PlayedHost(
            (exchange, query) -> {
              boolean first = requests.incrementAndGet() == 1;
              exchange.getResponseHeaders().set("Retry-After", "1");
              PlayedHost.send(exchange, first ? status : 200, "application/pdf", PDF);
            })) {
      assertInstanceOf(FetchResult.Document.class, get(host));
      long waited = host.requests().get(1).nanoseconds() - host.requests().get(0).nanoseconds();
      assertTrue(waited >= Duration.ofMillis(990).toNanos(), "waited " + waited);
    }
  }

  @Test
  void doesNotWaitForHoursWhereTheHostAsksForIt() throws Exception {
    try (PlayedHost host =
        new PlayedHost(
            (exchange, query) -> {
              exchange.getResponseHeaders().set("Retry-After", "7200");
              PlayedHost.send(exchange, 429, "text/plain", new byte[0]);
            })) {
      FetchResult.Failed failed = assertInstanceOf(FetchResult.Failed.class, get(host));
      assertTrue(failed.reason().contains("7200 s"), failed.reason());
      assertEquals(1, host.requests().size());
    }
  }

  @Test
  void doesNotWaitForASlowHostForEver() throws Exception {
    try (PlayedHost host =
        new PlayedHost(
            (exchange, query) -> {
              exchange.sendResponseHeaders(200, PDF.length);
              exchange.getResponseBody().write(PDF, 0, 10);
              exchange.getResponseBody().flush();
              try {
                Thread.sleep(5_000);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            })) {
      FetchResult.Failed failed = assertInstanceOf(FetchResult.Failed.class, get(host));
      assertTrue(failed.reason().contains("no answer within"), failed.reason());
    }
  }

  @Test
  void stopsATransferThatIsTooLarge() throws Exception {
    try (PlayedHost host =
        new PlayedHost(
            (exchange, query) -> {
              exchange.sendResponseHeaders(200, 0); // in chunks, without a length
              for (int i = 0; i < 100; i++) {
                exchange.getResponseBody().write(new byte[1_000]);
              }
            })) {
      FetchResult.Failed failed = assertInstanceOf(FetchResult.Failed.class, get(host));
      assertTrue(failed.reason().contains("more than 10000 bytes"), failed.reason());
    }
  }

  @Test
  void saysThatItIsOffLine() throws Exception {
    int closed;
    try (ServerSocket socket = new ServerSocket(0)) {
      closed = socket.getLocalPort();
    }
    assertInstanceOf(
        FetchResult.Offline.class,
        new OfficialDocumentSystem(settings("http://127.0.0.1:" + closed + "/access"))
            .get(SYMBOL, Language.EN));
  }

  @Test
  void entersAPrivateNetworkOnlyWhereThatIsConfigured() throws Exception {
    try (PlayedHost host =
        new PlayedHost(
            (exchange, query) -> PlayedHost.send(exchange, 200, "application/pdf", PDF))) {
      FetchSettings open = settings(host.address());
      FetchSettings closed =
          new FetchSettings(
              open.address(),
              open.forms(),
              open.requestsPerSecond(),
              open.attempts(),
              open.firstPause(),
              open.longestPause(),
              open.timeout(),
              open.mostBytes(),
              false);
      FetchResult result = new OfficialDocumentSystem(closed).get(SYMBOL, Language.EN);
      assertTrue(reason(result).contains("private network"));
      assertEquals(0, host.requests().size());
    }
  }

  @Test
  void neverAsksMoreOftenThanAllowed() throws InterruptedException {
    RequestPace pace = new RequestPace(20);
    long start = System.nanoTime();
    for (int i = 0; i < 5; i++) {
      pace.await();
    }
    assertTrue(System.nanoTime() - start >= Duration.ofMillis(200).toNanos());
  }

  @Test
  void understandsBothFormsOfRetryAfter() {
    Instant now = Instant.parse("2026-11-21T10:00:00Z");
    assertEquals(Optional.of(Duration.ofSeconds(30)), RetryAfter.read("30", now));
    assertEquals(
        Optional.of(Duration.ofSeconds(90)), RetryAfter.read("Sat, 21 Nov 2026 10:01:30 GMT", now));
    assertEquals(Optional.empty(), RetryAfter.read("soon", now));
  }

  @Test
  void hasTheseDefaults() throws IOException {
    try (io.micronaut.context.ApplicationContext context =
        io.micronaut.context.ApplicationContext.builder()
            .overrideConfigLocations("classpath:/config/")
            .start()) {
      assertEquals(FetchSettings.standard(), context.getBean(FetchSettings.class));
    }
  }
}
