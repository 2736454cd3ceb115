package org.hexapla.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hexapla.RunningHexapla;
import org.hexapla.SmallStore;
import org.hexapla.access.Role;
import org.hexapla.corpus.Corpus;
import org.hexapla.exchange.GlossaryExporter;
import org.hexapla.exchange.Loss;
import org.hexapla.glossary.Glossary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Glossaries that leave and come in over HTTP. */
class ExchangeApiTest {

  @TempDir private static Path folder;
  private static RunningHexapla hexapla;

  @BeforeAll
  static void start() {
    hexapla = RunningHexapla.on(folder);
    SmallStore.fill(hexapla.bean(Corpus.class), hexapla.bean(Glossary.class));
  }

  @AfterAll
  static void stop() {
    hexapla.close();
  }

  @Test
  void exportsInEveryFormatAndSaysWhatIsNotCarried() {
    for (GlossaryExporter.Format format : hexapla.bean(GlossaryExporter.class).formats()) {
      HttpResponse<String> answer =
          hexapla.api("/api/export?format=" + format.name() + "&lang=ar,zh&samples=true");
      assertEquals(200, answer.statusCode(), answer.body());
      assertEquals(
          Loss.phrases(format.cannotCarry()),
          answer.headers().firstValue("Hexapla-Not-Carried").orElseThrow());
      String disposition = answer.headers().firstValue("Content-Disposition").orElseThrow();
      assertTrue(disposition.contains("." + format.fileExtension()), disposition);
      assertFalse(answer.body().isEmpty(), format.name());
    }
  }

  @Test
  void givesTheBytesThatTheCommandGives() throws IOException {
    Path file = folder.resolve("all.tbx");
    hexapla
        .bean(GlossaryExporter.class)
        .export(
            new org.hexapla.exchange.ExportRequest(
                "tbx",
                org.hexapla.exchange.ExportFilterReader.read(Map.of("samples", List.of("true")))),
            file,
            count -> {});
    assertEquals(Files.readString(file), hexapla.api("/api/export?format=tbx&samples=true").body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/export",
        "/api/export?format=docx",
        "/api/export?format=omegat",
        "/api/export?format=tbx&status=beloved",
        "/api/export?format=tbx&statuss=preferred",
        "/api/export?format=tbx&session=1&session=2"
      })
  void refusesAnExportThatCannotBe(String path) {
    HttpResponse<String> answer = hexapla.api(path);
    assertEquals(400, answer.statusCode());
    assertTrue(answer.body().contains("\"detail\":\""), answer.body());
  }

  @Test
  void letsThroughWhatAFilterNames() {
    String one =
        hexapla
            .api("/api/export?format=jsonl&concept=" + encoded("concept/multilingualism"))
            .body();
    assertEquals(1, one.lines().count());
    assertTrue(one.startsWith("{\"id\":\"concept/multilingualism\""), one);
    assertEquals("", hexapla.api("/api/export?format=jsonl&class=state").body());
  }

  @Test
  void takesAFileInAndSaysRowByRow() {
    String csv = "concept,ar,ru,de\nover-http,ولاية,мандат,Mandat\nbroken,,,\n";
    String path = "/api/import?file=terms.csv";
    Map<?, ?> trial = json(post(path + "&dry-run=true", csv));
    assertEquals(false, trial.get("taken"));
    assertEquals(Map.of("new", 1, "bad", 1), trial.get("counts"));
    assertEquals(Map.of("de", 1), trial.get("otherLanguages"));
    List<?> rows = (List<?>) trial.get("rows");
    assertTrue(
        rows.contains(
            Map.of(
                "line",
                2,
                "outcome",
                "new",
                "entry",
                "over-http",
                "what",
                "ar “ولاية”, ru “мандат”")),
        rows.toString());
    assertEquals(404, hexapla.api("/api/concepts/over-http").statusCode());
    Map<?, ?> strict = json(post(path + "&strict=true", csv));
    assertEquals(
        "1 bad rows or conflicts in terms.csv; nothing was taken in", strict.get("refused"));
    assertEquals(404, hexapla.api("/api/concepts/over-http").statusCode());
    assertEquals(true, json(post(path, csv)).get("taken"));
    assertEquals(200, hexapla.api("/api/concepts/over-http").statusCode());
  }

  @Test
  void takesTheFileOfAForm() {
    String csv = "concept,fr,es\nby-form,délai,plazo\n";
    HttpResponse<String> answer =
        hexapla.send(
            HttpRequest.newBuilder(hexapla.address("/api/import?dry-run=true"))
                .header("Content-Type", "multipart/form-data; boundary=xyz")
                .header("Authorization", hexapla.as(Role.TERMINOLOGIST))
                .POST(HttpRequest.BodyPublishers.ofString(form("terms.csv", csv))));
    assertEquals(200, answer.statusCode(), answer.body());
    assertEquals(Map.of("new", 1), json(answer).get("counts"));
  }

  @Test
  void refusesWhatNoReaderKnowsAndWhatIsTooLarge() throws IOException {
    HttpResponse<String> letter = post("/api/import?file=letter.doc", "Dear all");
    assertEquals(422, letter.statusCode(), letter.body());
    assertEquals("HTTP/1.1 413 Request Entity Too Large", firstLineFor(65L << 20));
  }

  /** Asked by hand: Java's client sends to the end before it hears a refusal. */
  private static String firstLineFor(long bytes) throws IOException {
    URI address = hexapla.address("");
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket.setSoTimeout(30_000);
      String head =
          "POST /api/import?file=large.csv HTTP/1.1\r\nHost: "
              + address.getAuthority()
              + "\r\nAuthorization: "
              + hexapla.as(Role.TERMINOLOGIST)
              + "\r\nContent-Type: application/octet-stream\r\nContent-Length: "
              + bytes
              + "\r\n\r\nen,fr\r\n";
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      return new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
          .readLine();
    }
  }

  @Test
  void takesALargerFileThanOtherRequestsMayBe() {
    String rows = "concept,en,fr\n" + "same,deadline,délai\n".repeat(600_000);
    HttpResponse<String> answer = post("/api/import?file=long.csv&dry-run=true", rows);
    assertEquals(200, answer.statusCode(), answer.body());
  }

  @Test
  void refusesWhatAnotherSitesPageSends() {
    for (String origin : List.of("https://example.org", "null", "http://127.0.0.1:1")) {
      HttpResponse<String> answer =
          hexapla.send(
              HttpRequest.newBuilder(hexapla.address("/api/import?file=a.csv&dry-run=true"))
                  .header("Content-Type", "text/plain")
                  .header("Origin", origin)
                  .header("Authorization", hexapla.as(Role.TERMINOLOGIST))
                  .POST(HttpRequest.BodyPublishers.ofString("en,fr\nyear,an\n")));
      assertEquals(403, answer.statusCode(), origin);
    }
  }

  @Test
  void leavesNoTemporaryFileBehind() throws IOException {
    post("/api/import?file=left-behind.csv&dry-run=true", "en,fr\nyear,an\n");
    post("/api/import?file=left-behind.csv&dry-run=true&encoding=windows-1251", "en,fr\nyear,an");
    try (Stream<Path> files = Files.walk(Path.of(System.getProperty("java.io.tmpdir")), 2)) {
      assertTrue(files.noneMatch(file -> file.endsWith("left-behind.csv")));
    }
  }

  private static String form(String name, String content) {
    return "--xyz\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
        + name
        + "\"\r\nContent-Type: text/csv\r\n\r\n"
        + content
        + "\r\n--xyz--\r\n";
  }

  private static HttpResponse<String> post(String path, String body) {
    return hexapla.send(
        HttpRequest.newBuilder(hexapla.address(path))
            .header("Content-Type", "application/octet-stream")
            .header("Authorization", hexapla.as(Role.TERMINOLOGIST))
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private static Map<?, ?> json(HttpResponse<String> answer) {
    assertEquals(200, answer.statusCode(), answer.body());
    try {
      return hexapla
          .bean(io.micronaut.json.JsonMapper.class)
          .readValue(answer.body(), io.micronaut.core.type.Argument.of(Map.class));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
