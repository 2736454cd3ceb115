package org.hexapla.access.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hexapla.RunningHexapla;
import org.hexapla.SmallStore;
import org.hexapla.corpus.Corpus;
import org.hexapla.glossary.Glossary;
import org.hexapla.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** More at once than can be answered. */
class OverloadTest {

  private static final int AT_ONCE = 3;
  private static final int BURST = 300;

  @TempDir Path folder;

  @Test
  void aBurstIsAnsweredOrAskedToComeAgainAndNothingStaysBehind() {
    try (RunningHexapla hexapla =
        RunningHexapla.on(folder, Map.of("hexapla.access.requests-at-once", AT_ONCE))) {
      SmallStore.fill(hexapla.bean(Corpus.class), hexapla.bean(Glossary.class));
      HttpClient client = HttpClient.newHttpClient();
      String text = "{\"lang\":\"en\",\"text\":\"" + "On multilingualism. ".repeat(2_000) + "\"}";
      List<CompletableFuture<HttpResponse<String>>> burst =
          IntStream.range(0, BURST)
              .mapToObj(
                  i ->
                      client.sendAsync(
                          HttpRequest.newBuilder(hexapla.address("/api/recognize"))
                              .header("Content-Type", "application/json")
                              .POST(HttpRequest.BodyPublishers.ofString(text))
                              .build(),
                          HttpResponse.BodyHandlers.ofString()))
              .toList();
      Map<Integer, List<HttpResponse<String>>> answers =
          burst.stream()
              .map(CompletableFuture::join)
              .collect(Collectors.groupingBy(HttpResponse::statusCode));
      assertEquals(Set.of(200, 503), answers.keySet());
      for (HttpResponse<String> refused : answers.get(503)) {
        assertEquals("2", refused.headers().firstValue("Retry-After").orElse(""));
        assertTrue(refused.body().contains("the service is busy"), refused.body());
      }
      for (int i = 0; i < 2 * AT_ONCE; i++) { // as many as would fill it twice over
        assertEquals(200, hexapla.api("/api/status").statusCode());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void refusesAtOnceWhatWouldTakeLongAndGoesOnWithTheRest(Language language) {
    try (RunningHexapla hexapla =
        RunningHexapla.on(folder, Map.of("hexapla.access.costly-requests-at-once", 0))) {
      String code = language.code();
      List<String> costly =
          List.of(
              "/api/concordance?q=2015&from=" + code,
              "/api/align/SAMPLE/RES/1/1?from=" + code + "&to=en");
      for (String path : costly) {
        HttpResponse<String> refused = hexapla.api(path);
        assertEquals(503, refused.statusCode(), path);
        assertEquals("2", refused.headers().firstValue("Retry-After").orElse(""));
        assertEquals(
            "application/problem+json",
            refused.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", ""));
        assertTrue(refused.body().contains("the service is busy"), refused.body());
      }
      HttpResponse<String> page =
          hexapla.send(
              HttpRequest.newBuilder(hexapla.address("/concordance?q=2015&from=" + code))
                  .header("Accept", "text/html")
                  .header("Accept-Language", code));
      assertEquals(503, page.statusCode());
      assertTrue(page.headers().firstValue("Retry-After").isPresent());
      assertTrue(page.body().contains("lang=\"" + code), page.body());
      assertEquals(200, hexapla.api("/api/lookup?q=2015&from=" + code).statusCode());
      assertEquals(200, hexapla.api("/api/suggest?q=20").statusCode());
    }
  }
}
