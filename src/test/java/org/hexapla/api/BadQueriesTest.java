package org.hexapla.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hexapla.RunningHexapla;
import org.hexapla.SmallStore;
import org.hexapla.corpus.Corpus;
import org.hexapla.glossary.Glossary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody means, at every door through which a text comes in. */
class BadQueriesTest {

  private static final Duration BOUND = Duration.ofSeconds(20);

  @TempDir static Path folder;
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

  static Stream<String> bad() {
    return Stream.of(
        "",
        "   ",
        "***",
        "*".repeat(400),
        "a*".repeat(200),
        "\u0301",
        "\u202eylbmessa\u202c",
        "\u200f\u200e",
        "(a+)+$",
        "(a|aa)+".repeat(60),
        "[[[[",
        "\\",
        "'; DROP TABLE term; --",
        "\u0000",
        "安".repeat(499),
        "ا ".repeat(240),
        "й\u0306".repeat(200),
        "\ud83d\ude00".repeat(200),
        "a".repeat(501),
        "a".repeat(100_000),
        "语".repeat(100_000));
  }

  @ParameterizedTest
  @MethodSource("bad")
  void isAnsweredClearlyWhereverItIsAsked(String query) {
    String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8);
    for (String door :
        List.of(
            "/api/lookup?q=",
            "/api/suggest?q=",
            "/api/concordance?from=en&to=zh&q=",
            "/api/recognize?lang=ar&text=")) {
      assertTimeout(
          BOUND, () -> assertClear(hexapla.send(HttpRequest.newBuilder(at(door + encoded)))));
    }
  }

  private static URI at(String path) {
    return hexapla.address(path);
  }

  private static void assertClear(HttpResponse<String> answer) {
    assertTrue(answer.statusCode() == 200 || answer.statusCode() / 100 == 4, answer.body());
    if (answer.statusCode() == 400) {
      assertEquals(
          "application/problem+json",
          answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", ""));
    }
  }

  @ParameterizedTest
  @MethodSource("bad")
  void isReadAsATextLikeAnyOther(String text) {
    String body =
        "{\"lang\":\"ru\",\"to\":[\"zh\"],\"text\":\"" + text.replace("\\", "\\\\") + "\"}";
    assertTimeout(
        BOUND,
        () ->
            assertClear(
                hexapla.send(
                    HttpRequest.newBuilder(hexapla.address("/api/recognize"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body)))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/lookup?q=a&colour=red",
        "/api/suggest?q=a&offset=1",
        "/api/suggest?q=a&status=liked",
        "/api/lookup?q=a&organ=Q",
        "/api/lookup?q=a&since=never",
        "/api/lookup?q=a&offset=1000000",
        "/api/concordance?q=a&from=en&session=60",
        "/api/recognize?lang=en&text=a&longest=true"
      })
  void unknownFiltersAreRefusedByName(String path) {
    HttpResponse<String> answer = hexapla.api(path);
    assertEquals(400, answer.statusCode(), answer.body());
    Map<?, ?> problem = hexapla.json(path);
    String parameter = path.substring(path.lastIndexOf('&') + 1).replaceFirst("=.*", "");
    assertTrue(problem.get("detail").toString().contains(parameter), problem.toString());
  }
}
