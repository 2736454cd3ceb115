package org.hexapla.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hexapla.RunningHexapla;
import org.hexapla.exchange.StarterReader;
import org.hexapla.glossary.Glossary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The requests that editors send, byte for byte, against the running service. */
class LanguageToolTest {

  @TempDir static Path folder;
  private static RunningHexapla hexapla;

  @BeforeAll
  static void start() {
    hexapla = RunningHexapla.on(folder);
    hexapla.bean(Glossary.class).putStarter(new StarterReader().read(Path.of("glossary")));
  }

  @AfterAll
  static void stop() {
    hexapla.close();
  }

  private static HttpResponse<String> post(String path, String body) {
    return hexapla.send(
        HttpRequest.newBuilder(hexapla.address(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
  }

  private static Map<?, ?> json(HttpResponse<String> response) {
    assertEquals(200, response.statusCode(), response.body());
    try {
      return hexapla.bean(ObjectMapper.class).readValue(response.body(), Map.class);
    } catch (IOException e) {
      throw new AssertionError(response.body(), e);
    }
  }

  private static Map<?, ?> onlyMatch(Map<?, ?> answer) {
    List<?> matches = (List<?>) answer.get("matches");
    assertEquals(1, matches.size(), matches::toString);
    return (Map<?, ?>) matches.get(0);
  }

  /** LibreOffice 7.4 does not encode what it sends as a form. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en-US | The Council met & decided 100% + more 😀 in Swaziland. | Swaziland",
        "fr | R&D, 100 % + « Swaziland » : le Swaziland. | Swaziland",
        "es | I+D & 100 % de Swazilandia. | Swazilandia",
        "ru-RU | НИОКР & 100% + 😀 в Свазиленде. | Свазиленде",
        "ar | العمل & 100% + 😀 في سوازيلند. | سوازيلند",
        "zh-CN | 研发 & 100% + 😀，前南斯拉夫的马其顿共和国。 | 前南斯拉夫的马其顿共和国"
      })
  void readsTheUnencodedFormOfLibreOffice(String language, String text, String found) {
    for (String path : List.of("/v2/check", "/v2//check")) {
      Map<?, ?> match = onlyMatch(json(post(path, "text=" + text + "&language=" + language)));
      int offset = ((Number) match.get("offset")).intValue();
      int length = ((Number) match.get("length")).intValue();
      assertEquals(found, text.substring(offset, offset + length));
      assertEquals(text.lastIndexOf(found), offset);
    }
  }

  @Test
  void keepsAmpersandsThatLookLikeFields() {
    String text = "a&language=fr and b in Swaziland";
    Map<?, ?> answer = json(post("/v2/check", "text=" + text + "&language=en-US"));
    assertEquals("en-US", ((Map<?, ?>) answer.get("language")).get("code"));
    assertEquals(text.indexOf("Swaziland"), onlyMatch(answer).get("offset"));
  }

  @Test
  void readsTheEncodedFormAndTheQuery() {
    String text = "Он был в Свазиленде & 100% + 1.";
    String encoded = "language=ru-RU&text=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    Map<?, ?> posted = onlyMatch(json(post("/v2/check", encoded)));
    Map<?, ?> asked = onlyMatch(json(hexapla.api("/v2/check?" + encoded)));
    assertEquals(text.indexOf("Свазиленде"), posted.get("offset"));
    assertEquals(posted, asked);
  }

  @Test
  void answersEveryFieldWithAValue() {
    Map<?, ?> answer = json(post("/v2/check", "text=It was Swaziland.&language=en-GB-oxendict"));
    assertNothingIsNull(answer);
    Map<?, ?> match = onlyMatch(answer);
    for (String field :
        List.of(
            "message",
            "shortMessage",
            "offset",
            "length",
            "replacements",
            "context",
            "sentence",
            "type",
            "rule")) {
      assertTrue(match.containsKey(field), field);
    }
    Map<?, ?> rule = (Map<?, ?>) match.get("rule");
    assertEquals("HEXAPLA_STATE", rule.get("id"));
    assertEquals("terminology", rule.get("issueType"));
    assertEquals(
        List.of(Map.of("value", "Eswatini")).get(0), ((List<?>) match.get("replacements")).get(0));
    assertEquals(1, ((Map<?, ?>) answer.get("software")).get("apiVersion"));
  }

  private static void assertNothingIsNull(Object value) {
    assertNotNull(value);
    if (value instanceof Map<?, ?> map) {
      map.values().forEach(LanguageToolTest::assertNothingIsNull);
    } else if (value instanceof List<?> list) {
      list.forEach(LanguageToolTest::assertNothingIsNull);
    }
  }

  @Test
  void answersTheProbeOfOmegaT() {
    Map<?, ?> answer = json(post("/v2/check", "text=Test&language=en-US&disabledCategories=FOO"));
    assertNothingIsNull(answer);
    assertEquals(List.of(), answer.get("matches"));
  }

  @Test
  void checksASegmentOfOmegaTAgainstItsSource() {
    String form =
        "text="
            + URLEncoder.encode("Выступил директор.", StandardCharsets.UTF_8)
            + "&language=ru-RU&motherTongue=en&srctext="
            + URLEncoder.encode("The Secretary-General spoke.", StandardCharsets.UTF_8)
            + "&disabledCategories=&disabledRules=&enabledRules=&enabledOnly=false";
    Map<?, ?> match = onlyMatch(json(post("/v2/check", form)));
    assertTrue(match.get("message").toString().contains("\"Генеральный секретарь\""));
  }

  /** The answer to an English text with mark-up, in JSON as the protocol has it. */
  private static Map<?, ?> checkedMarkUp(String data) {
    String encoded = URLEncoder.encode(data, StandardCharsets.UTF_8);
    return json(post("/v2/check", "language=en&data=" + encoded));
  }

  @Test
  void findsItsWayBackThroughMarkUp() {
    String data =
        "{\"annotation\":[{\"text\":\"In"
            + " \"},{\"markup\":\"<b>\"},{\"text\":\"Swazi\"},{\"markup\":\"</b>\"},{\"text\":\"land\"},{\"markup\":\"<br/>\",\"interpretAs\":\"\\n"
            + "\"}]}";
    Map<?, ?> match = onlyMatch(checkedMarkUp(data));
    assertEquals("In <b>".length(), match.get("offset"));
    assertEquals("Swazi</b>land".length(), match.get("length"));
  }

  @Test
  void guessesTheLanguageWhereAsked() {
    String text = "La délégation était dans le pays que l'on appelait Swaziland.";
    Map<?, ?> answer = json(post("/v2/check", "text=" + text + "&language=auto"));
    assertEquals("fr", ((Map<?, ?>) answer.get("language")).get("code"));
  }

  @Test
  void switchesRulesOff() {
    Map<?, ?> answer =
        json(post("/v2/check", "text=Swaziland&language=en&disabledRules=HEXAPLA_STATE"));
    assertEquals(List.of(), answer.get("matches"));
  }

  @Test
  void offersItsLanguagesToPagesOfAnyOrigin() {
    HttpResponse<String> response = hexapla.api("/v2/languages");
    for (String tag : List.of("ar", "zh-CN", "en-US", "en-GB", "fr", "ru-RU", "es")) {
      assertTrue(response.body().contains("\"longCode\":\"" + tag + "\""), tag);
    }
    assertEquals("*", response.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
    HttpResponse<String> options =
        hexapla.send(
            HttpRequest.newBuilder(hexapla.address("/v2/check"))
                .header("Origin", "https://example.org")
                .header("Access-Control-Request-Method", "POST")
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
    assertEquals(200, options.statusCode());
    assertEquals("*", options.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
    assertTrue(
        options.headers().firstValue("Access-Control-Allow-Methods").orElse("").contains("POST"));
    assertTrue(
        hexapla.api("/api/status").headers().firstValue("Access-Control-Allow-Origin").isEmpty());
  }

  @Test
  void answersOnlyPagesOfTheOriginsThatAreSet(@TempDir Path other) {
    Map<String, Object> settings =
        Map.of("hexapla.check.origins", "https://[a-z]+[.]example[.]org");
    try (RunningHexapla strict = RunningHexapla.on(other, settings)) {
      assertEquals("https://mail.example.org", allowed(strict, "https://mail.example.org"));
      assertEquals("", allowed(strict, "https://example.com"));
      assertEquals("", allowed(strict, "https://mail.example.org.evil.com"));
      assertTrue(
          strict
              .api("/v2/languages")
              .headers()
              .firstValue("Access-Control-Allow-Origin")
              .isEmpty());
    }
  }

  /** The origin that the answer to a page of an origin lets read it; empty where it lets none. */
  private static String allowed(RunningHexapla service, String origin) {
    return service
        .send(
            HttpRequest.newBuilder(service.address("/v2/languages")).header("Origin", origin).GET())
        .headers()
        .firstValue("Access-Control-Allow-Origin")
        .orElse("");
  }

  @Test
  void saysWhatItIs() {
    assertEquals("1000000", hexapla.api("/v2/maxtextlength").body());
    assertNothingIsNull(json(hexapla.api("/v2/info")));
    assertNothingIsNull(json(hexapla.api("/v2/configinfo")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "language=en-US",
        "text=Test",
        "text=Test&language=de-DE",
        "text=Test&language=%20",
        "text=Test&language=../../x",
        "text=a&data=%7B%7D&language=en",
        "data=nonsense&language=en",
        "data=%7B%7D&language=en",
        "data=%7B%22annotation%22%3A%5B%7B%7D%5D%7D&language=en",
        "data=%5B%5D&language=en",
        "%",
        "text=%zz"
      })
  void refusesInOneLine(String body) {
    HttpResponse<String> response = post("/v2/check", body);
    assertEquals(400, response.statusCode(), response.body());
    assertTrue(response.body().startsWith("Error: "), response.body());
    assertEquals(1, response.body().lines().count());
  }

  @Test
  void refusesATextThatIsTooLong() {
    HttpResponse<String> response =
        post("/v2/check", "text=" + "a".repeat(1_000_001) + "&language=en");
    assertEquals(413, response.statusCode());
  }

  @Test
  void readsAnyBytes() {
    for (String text :
        List.of("\u0000", "\ufffd", "\ud83d\ude00", "\u202e", "a\nb\r\nc", "&", "%")) {
      assertEquals(200, post("/v2/check", "text=" + text + " x&language=en").statusCode(), text);
    }
    String lone = "{\"annotation\":[{\"text\":\"\\ud800 Swaziland\"}]}";
    assertEquals(
        200,
        post("/v2/check", "language=en&data=" + URLEncoder.encode(lone, StandardCharsets.UTF_8))
            .statusCode());
  }

  @Test
  void refusesFiftyMegabytesInOneLine() {
    String limit = hexapla.api("/v2/maxtextlength").body();
    HttpResponse<String> response =
        post("/v2/check", "text=" + "word ".repeat(10 * 1024 * 1024) + "&language=en");
    assertEquals(413, response.statusCode(), response.body());
    assertEquals(1, response.body().lines().count(), response.body());
    assertTrue(response.body().startsWith("Error: "), response.body());
    assertTrue(response.body().contains(limit), response.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"text\":\"a\",\"markup\":\"<b>\"}]",
        "[{\"interpretAs\":\"x\"}]",
        "[[]]",
        "[null]",
        "\"a\"",
        "{}"
      })
  void refusesMarkupThatIsTextTooInOneLine(String annotation) {
    String data = "{\"annotation\":" + annotation + "}";
    HttpResponse<String> response =
        post("/v2/check", "language=en&data=" + URLEncoder.encode(data, StandardCharsets.UTF_8));
    assertEquals(400, response.statusCode(), response.body());
    assertTrue(response.body().startsWith("Error: "), response.body());
    assertEquals(1, response.body().lines().count());
  }

  @Test
  void countsOverlappingMarkUpAsItStands() {
    String data =
        "{\"annotation\":[{\"markup\":\"<b>\"},{\"text\":\"In Swa\"},{\"markup\":\"<i>\"},"
            + "{\"text\":\"zi\"},{\"markup\":\"</b>\"},{\"text\":\"land\"},{\"markup\":\"</i>\"},"
            + "{\"markup\":\"&amp;\",\"interpretAs\":\"&\"},{\"text\":\" on.\"}]}";
    Map<?, ?> match = onlyMatch(checkedMarkUp(data));
    assertEquals("<b>In ".length(), match.get("offset"));
    assertEquals("Swa<i>zi</b>land".length(), match.get("length"));
  }

  @Test
  void countsALoneSurrogateAsOneUnit() {
    String lone = "{\"annotation\":[{\"text\":\"\\ud800 \\udc00\\ud83d Swaziland\"}]}";
    Map<?, ?> match = onlyMatch(checkedMarkUp(lone));
    assertEquals(5, match.get("offset"));
    for (String bytes : List.of("%ED%A0%80", "%FF%FE", "%F0%9F", "%C0%80")) {
      assertEquals(
          200, post("/v2/check", "language=en&text=" + bytes + "%20Swaziland").statusCode(), bytes);
    }
  }

  @Test
  void outlivesClientsThatGiveUpHalfWay() throws IOException {
    URI address = hexapla.address("/v2/check");
    for (String begun :
        List.of(
            "POST /v2/check HTTP/1.1\r\nHost: x\r\n",
            "POST /v2/check HTTP/1.1\r\n"
                + "Host: x\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\n"
                + "Content-Length: 5000\r\n\r\n"
                + "text=It was Swaz",
            "POST /v2/check HTTP/1.1\r\nHost: x\r\nContent-Type: "
                + "application/x-www-form-urlencoded\r\nContent-Length: 30\r\n\r\n"
                + "text=It was Swaziland.&languag")) {
      try (Socket client = new Socket(address.getHost(), address.getPort())) {
        client.getOutputStream().write(begun.getBytes(StandardCharsets.UTF_8));
        client.getOutputStream().flush();
        client.setSoLinger(true, 0); // a reset, as of a program that was killed
      }
      Map<?, ?> answer = json(post("/v2/check", "text=It was Swaziland.&language=en"));
      assertEquals("It was ".length(), onlyMatch(answer).get("offset"));
    }
  }
}
