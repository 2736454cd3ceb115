package org.hexapla.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.hexapla.RunningHexapla;
import org.hexapla.SmallStore;
import org.hexapla.access.Role;
import org.hexapla.corpus.Corpus;
import org.hexapla.glossary.Glossary;

/**
 * Every address that the service answers, asked with what nobody means. The addresses are those of
 * the running service, so that a new one is among them.
 */
class EveryAddressProperties {

  private static Path folder;
  private static RunningHexapla hexapla;
  private static List<Route> routes;
  private static final Map<Integer, Integer> STATUSES = new TreeMap<>();

  /** An address, with variables in braces. */
  record Route(String method, String template) {}

  @BeforeContainer
  static void start() throws IOException {
    folder = Files.createTempDirectory("hexapla-every-address");
    hexapla =
        RunningHexapla.on(
            folder,
            Map.of(
                // nothing is fetched from the world
                "hexapla.fetch.address", "http://127.0.0.1:1/", "hexapla.fetch.attempts", 1));
    RelayController.ServedStore served =
        new RelayController.ServedStore(folder, RunningService.at("http://127.0.0.1"));
    hexapla.register(served);
    SmallStore.fill(hexapla.bean(Corpus.class), hexapla.bean(Glossary.class));
    Set<Route> found = new TreeSet<>(Comparator.comparing(Route::toString));
    try (Stream<UriRouteInfo<?, ?>> all = hexapla.bean(Router.class).uriRoutes()) {
      all.forEach(
          route ->
              found.add(
                  new Route(
                      route.getHttpMethodName(), route.getUriMatchTemplate().toPathString())));
    }
    routes = List.copyOf(found);
    assertTrue(routes.size() > 60, routes::toString);
  }

  @AfterContainer
  static void stop() throws IOException {
    hexapla.close();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    System.out.println("answered: " + STATUSES + " at " + routes.size() + " addresses");
  }

  private static final List<String> NASTY =
      List.of(
          "",
          " ",
          "a",
          "en",
          "zh",
          "xx",
          "*",
          "en,fr,,",
          "true",
          "-1",
          "0",
          "1",
          "99999999999999999999999",
          "2147483647",
          "-2147483648",
          "1e308",
          "NaN",
          "0x10",
          "١٢٣",
          "2020-02-31",
          "9999-12-31",
          "+999999999-01-01",
          "-999999999",
          "A/RES/99/331",
          "SAMPLE/RES/9/1",
          "concept/multilingualism",
          "multilingualism",
          "تعدد اللغات",
          "使用多种语文",
          "csv",
          "tbx",
          "xlsx",
          "jsonl",
          "html",
          "../../etc/passwd",
          "..%2f..%2fetc%2fpasswd",
          "file:///etc/passwd",
          "http://127.0.0.1:1/",
          "'; DROP TABLE term; --",
          "<script>alert(1)</script>",
          "${7*7}",
          "{{7*7}}",
          "(a+)+$",
          "[[[[",
          "\\",
          "\"",
          "\u0000",
          "a\u0000b",
          "\ud800",
          "\udc00x",
          "x\ud83d",
          "\ud83d\ude00",
          "\u202eylbmessa\u202c",
          "\u200f\u200e\u2066",
          "\u0301\u0301\u0301",
          "\ufeff",
          "\uffff",
          "\r\n",
          "a\r\nSet-Cookie: x=y",
          "\t",
          "ß".repeat(300),
          "语".repeat(600),
          "a".repeat(3_000),
          "%",
          "%00",
          "%ff",
          "%c3%28",
          "%u0041",
          "%2e%2e",
          "+",
          "&",
          "=",
          "#",
          "?",
          ";",
          "//",
          "null",
          "undefined");

  private static final List<String> NAMES =
      List.of(
          "q",
          "lang",
          "from",
          "to",
          "limit",
          "offset",
          "text",
          "format",
          "symbol",
          "kind",
          "top",
          "class",
          "since",
          "until",
          "years",
          "session",
          "item",
          "newIn",
          "status",
          "subject",
          "nested",
          "unit",
          "earlier",
          "later",
          "order",
          "lines",
          "series",
          "source",
          "sourceLang",
          "file",
          "dry-run",
          "strict",
          "encoding",
          "id",
          "version",
          "after",
          "page",
          "sort",
          "six",
          "language",
          "data",
          "name",
          "concept",
          "changed-since",
          "samples",
          "x");

  private static final List<String> TYPES =
      List.of(
          "application/json",
          "application/json; charset=utf-16",
          "application/x-www-form-urlencoded",
          "multipart/form-data; boundary=b",
          "multipart/form-data",
          "text/plain",
          "text/csv",
          "text/html; charset=nonsense",
          "application/xml",
          "application/octet-stream",
          "nonsense",
          "a/b; q=\"",
          "*/*");

  private static final List<String> ACCEPTED =
      List.of(
          "*/*",
          "application/json",
          "text/html",
          "text/html,application/xhtml+xml,*/*;q=0.8",
          "image/png",
          "text/event-stream",
          "nonsense",
          "a/b;q=x",
          "");

  @Property(tries = 2_000, shrinking = ShrinkingMode.OFF)
  void nothingThatIsAskedMakesTheServiceFail(@ForAll("requests") RawRequest request)
      throws IOException {
    RawRequest.Answer answer = request.send(hexapla.address("/"));
    STATUSES.merge(answer.status(), 1, Integer::sum);
    assertTrue(answer.status() < 500, () -> answer + "\n" + request);
    assertTrue(answer.status() > 0, () -> "no answer\n" + request);
    if (answer.status() >= 400 && !request.method().equals("HEAD")) {
      assertSaysWhy(answer, request);
    }
  }

  private static void assertSaysWhy(RawRequest.Answer answer, RawRequest request) {
    boolean said =
        switch (answer.type()) {
          case "application/problem+json" -> answer.body().contains("\"detail\":");
          case "text/html" -> answer.body().contains("</html>");
          case "text/plain" -> request.target().contains("/v2");
          case "" -> answer.body().isEmpty();
          default -> false;
        };
    assertTrue(said, () -> answer + "\n" + request);
    for (String inside : List.of("org.hexapla", "io.micronaut", "java.lang", "\tat ")) {
      assertFalse(answer.body().contains(inside), () -> answer + "\n" + request);
    }
  }

  @Provide
  Arbitrary<RawRequest> requests() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 9_999),
            words().list().ofMinSize(0).ofMaxSize(4),
            Combinators.combine(Arbitraries.of(NAMES), words())
                .as((n, v) -> n + "=" + encoded(v))
                .list()
                .ofMaxSize(4),
            headers(),
            bodies(),
            Arbitraries.integers().between(0, 99))
        .as(EveryAddressProperties::request);
  }

  private static RawRequest request(
      int number,
      List<String> variables,
      List<String> query,
      List<String> headers,
      byte[] body,
      int dice) {
    Route route = routes.get(number % routes.size());
    StringBuilder target = new StringBuilder();
    int variable = 0;
    for (String part : route.template().split("(?=\\{)|(?<=})")) {
      if (part.startsWith("{")) {
        target.append(variable < variables.size() ? path(variables.get(variable)) : "x");
        variable++;
      } else {
        target.append(part);
      }
    }
    if (!query.isEmpty()) {
      target.append('?').append(String.join("&", query));
    }
    String method =
        dice < 90
            ? route.method()
            : List.of(
                    "GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD", "TRACE", "NONSENSE")
                .get(dice % 9);
    boolean bodiless = method.equals("GET") && dice % 4 != 0;
    return new RawRequest(method, target.toString(), headers, bodiless ? new byte[0] : body);
  }

  private static Arbitrary<String> words() {
    return Arbitraries.frequencyOf(
        Tuple.of(6, Arbitraries.of(NASTY)),
        Tuple.of(1, Arbitraries.strings().ofMaxLength(40)),
        Tuple.of(1, Arbitraries.strings().withCharRange('!', '~').ofMaxLength(20)));
  }

  /** Percent signs in front of two digits go out as they are: they are part of what is nasty. */
  private static String encoded(String value) {
    return value.startsWith("%")
        ? value.replaceAll("[^!-~]", "")
        : URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static String path(String value) {
    return encoded(value).replace("+", "%20").replace("%2F", "/");
  }

  private static Arbitrary<List<String>> headers() {
    Arbitrary<String> visible = words().map(EveryAddressProperties::line);
    return Combinators.combine(
            Arbitraries.of(Role.values()).injectNull(0.3),
            Arbitraries.of(TYPES).injectNull(0.1),
            Arbitraries.of(ACCEPTED),
            Arbitraries.of(
                    "Accept-Language",
                    "Cookie",
                    "Range",
                    "If-None-Match",
                    "X-Request-Id",
                    "X-Forwarded-For",
                    "X-Forwarded-Proto",
                    "Origin",
                    "Referer",
                    "User-Agent",
                    "Last-Event-ID",
                    "Content-Encoding",
                    "Expect",
                    "Authorization",
                    "Sec-Fetch-Site")
                .flatMap(name -> visible.map(value -> name + ": " + value))
                .list()
                .ofMaxSize(3))
        .as(
            (role, type, accept, others) -> {
              List<String> lines = new ArrayList<>();
              if (role != null) {
                lines.add("Authorization: " + hexapla.as(role));
              }
              if (type != null) {
                lines.add("Content-Type: " + type);
              }
              lines.add("Accept: " + accept);
              lines.addAll(others);
              return lines;
            });
  }

  /** What a header can carry without ending. */
  private static String line(String value) {
    return value.replaceAll("[\r\n]", " ").replaceAll("[\\ud800-\\udfff]", "?");
  }

  private static Arbitrary<byte[]> bodies() {
    Arbitrary<String> json =
        Combinators.combine(
                Arbitraries.of(
                    "text",
                    "lang",
                    "to",
                    "version",
                    "decision",
                    "decisions",
                    "words",
                    "terms",
                    "reason",
                    "id",
                    "method",
                    "params",
                    "jsonrpc",
                    "kind",
                    "source"),
                words(),
                Arbitraries.integers().between(0, 6))
            .as(EveryAddressProperties::json);
    Arbitrary<String> form =
        Combinators.combine(Arbitraries.of(NAMES), words())
            .as((n, v) -> n + "=" + encoded(v))
            .list()
            .ofMaxSize(5)
            .map(fields -> String.join("&", fields));
    Arbitrary<String> parts =
        Combinators.combine(
                Arbitraries.of("file", "files", "symbols", "text", "lang", "x"),
                Arbitraries.of(
                    "a.txt", "a.docx", "a.csv", "../a.tbx", "", "a\u0000.pdf", "a.xlf", "a.zip"),
                words())
            .as(
                (name, file, content) ->
                    "--b\r\nContent-Disposition: form-data; name=\""
                        + name
                        + "\"; filename=\""
                        + file
                        + "\"\r\n\r\n"
                        + content
                        + "\r\n--b--\r\n");
    return Arbitraries.frequencyOf(
        Tuple.of(4, json.map(text -> text.getBytes(StandardCharsets.UTF_8))),
        Tuple.of(2, form.map(text -> text.getBytes(StandardCharsets.UTF_8))),
        Tuple.of(2, parts.map(text -> text.getBytes(StandardCharsets.UTF_8))),
        Tuple.of(1, words().map(text -> text.getBytes(StandardCharsets.UTF_16))),
        Tuple.of(
            1,
            Arbitraries.of(
                    "[".repeat(50_000),
                    "{\"a\":".repeat(20_000),
                    "a".repeat(100_000),
                    "语".repeat(100_000),
                    "{\"text\":\"" + "x ".repeat(50_000) + "\",\"lang\":\"en\"}")
                .map(text -> text.getBytes(StandardCharsets.UTF_8))),
        Tuple.of(1, Arbitraries.bytes().array(byte[].class).ofMaxSize(200)));
  }

  private static String json(String name, String value, int kind) {
    String quoted =
        "\""
            + value
                .replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\u0000", "\\u0000")
                .replace("\r", "\\r")
                .replace("\n", "\\n")
                .replace("\t", "\\t")
            + "\"";
    return switch (kind) {
      case 0 -> "{\"" + name + "\":" + quoted + "}";
      case 1 -> "{\"" + name + "\":[" + quoted + ",null,1e999]}";
      case 2 -> "{\"text\":" + quoted + ",\"lang\":\"en\",\"" + name + "\":{\"a\":" + quoted + "}}";
      case 3 ->
          "{\"version\":1,\"decision\":{\"action\":"
              + quoted
              + ",\"language\":\"en\",\"term\":"
              + quoted
              + "}}";
      case 4 ->
          "{\"decisions\":[{\"id\":"
              + quoted
              + ",\"version\":1,\"decision\":{\"action\":\"add\",\"language\":\"ru\",\"term\":"
              + quoted
              + ",\"source\":\"x\"}}]}";
      case 5 ->
          "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":"
              + quoted
              + ",\"arguments\":{\"q\":"
              + quoted
              + "}}}";
      default ->
          "{\"terms\":[{\"language\":\"fr\",\"term\":"
              + quoted
              + ",\"source\":"
              + quoted
              + "}],\"id\":"
              + quoted
              + "}";
    };
  }
}
