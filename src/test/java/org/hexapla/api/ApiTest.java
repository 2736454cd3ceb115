package org.hexapla.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexapla.RunningHexapla;
import org.hexapla.SmallStore;
import org.hexapla.corpus.Corpus;
import org.hexapla.glossary.Glossary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiTest {

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

  @ParameterizedTest
  @CsvSource({
    "تعدد اللغات, ar, exact",
    "使用多种语文, zh, exact",
    "Multilingualism, en, folded",
    "multilinguismes, fr, inflected",
    "многоя, ru, prefix",
    "multilinguismo, es, folded",
    "多语, zh, words"
  })
  void looksUpInEveryLanguage(String query, String language, String match) {
    Map<?, ?> answer = hexapla.json("/api/lookup?q=" + encode(query) + "&from=" + language);
    Map<?, ?> hit = (Map<?, ?>) ((List<?>) answer.get("hits")).get(0);
    assertEquals(language, hit.get("language"));
    assertEquals(match, hit.get("match"));
    assertEquals("concept/multilingualism", ((Map<?, ?>) hit.get("entry")).get("id"));
  }

  @Test
  void showsOnlyTheLanguagesAskedFor() {
    Map<?, ?> answer = hexapla.json("/api/lookup?q=multilingualism&to=zh,ar&limit=1");
    Map<?, ?> hit = (Map<?, ?>) ((List<?>) answer.get("hits")).get(0);
    Map<?, ?> sections = (Map<?, ?>) ((Map<?, ?>) hit.get("entry")).get("sections");
    assertEquals(Set.of("ar", "zh"), sections.keySet());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "since=2019 | 1",
        "since=2020 | 0",
        "until=2018 | 0",
        "six=true | 1",
        "status=preferred,admitted | 1",
        "status=superseded | 0",
        "organ=S | 0",
        "session=79 | 0",
        "class=no-such | 0"
      })
  void narrowsALookUp(String filter, int count) {
    assertEquals(
        count, hexapla.json("/api/lookup?q=multilingualism&from=en&" + filter).get("count"));
  }

  @Test
  void givesALookUpPageByPage() {
    Map<?, ?> first = hexapla.json("/api/lookup?q=*&from=en&limit=1");
    assertEquals(0, first.get("count"));
    Map<?, ?> page = hexapla.json("/api/lookup?q=m*&limit=1");
    Map<?, ?> next = hexapla.json("/api/lookup?q=m*&limit=1&offset=1");
    assertEquals(1, page.get("count"));
    assertEquals(1, next.get("offset"));
    assertEquals(((Number) next.get("count")).intValue() > 0, page.get("more"));
  }

  @ParameterizedTest
  @CsvSource({
    "تعد, ar, prefix",
    "使用, zh, prefix",
    "multiling, en, prefix",
    "multilinguismes, fr, inflected",
    "многоя, ru, prefix",
    "multilinguismo, es, folded"
  })
  void suggestsWhileOneTypes(String query, String language, String match) {
    Map<?, ?> answer = hexapla.json("/api/suggest?q=" + encode(query) + "&from=" + language);
    Map<?, ?> hit = (Map<?, ?>) ((List<?>) answer.get("hits")).get(0);
    assertEquals("concept/multilingualism", hit.get("id"));
    assertEquals(match, hit.get("match"));
    Map<?, ?> chinese = (Map<?, ?>) ((Map<?, ?>) hit.get("equivalents")).get("zh");
    assertEquals("使用多种语文", chinese.get("term"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/lookup?q=multilingualism",
        "/api/suggest?q=multi",
        "/api/concepts/concept/multilingualism",
        "/api/documents",
        "/api/concordance?q=multilingualism&from=en"
      })
  void answersNothingNewToWhoHasTheAnswerAlready(String path) {
    HttpResponse<String> answer = hexapla.send(HttpRequest.newBuilder(hexapla.address(path)));
    String tag = answer.headers().firstValue("etag").orElseThrow();
    HttpResponse<String> again =
        hexapla.send(HttpRequest.newBuilder(hexapla.address(path)).header("If-None-Match", tag));
    assertEquals(304, again.statusCode());
    assertEquals("", again.body());
    HttpResponse<String> other =
        hexapla.send(
            HttpRequest.newBuilder(hexapla.address(path)).header("If-None-Match", "W/\"older\""));
    assertEquals(200, other.statusCode());
  }

  @ParameterizedTest
  @CsvSource({
    "ar, تعدد اللغات",
    "zh, 使用多种语文",
    "en, multilingualism",
    "fr, multilinguisme",
    "ru, многоязычие",
    "es, multilingüismo"
  })
  void turnsThePagesOfAConcordance(String language, String phrase) {
    String address = "/api/concordance?q=" + encode(phrase) + "&from=" + language;
    Map<?, ?> whole = hexapla.json(address + "&limit=100");
    List<?> all = (List<?>) whole.get("lines");
    assertEquals(false, whole.get("more"));
    assertTrue(all.size() > 1, whole.toString());
    assertEquals(all, hexapla.json(address + "&limit=100&since=1946&until=2100").get("lines"));
    assertEquals(List.of(), hexapla.json(address + "&until=1945").get("lines"));
    assertEquals(400, hexapla.api(address + "&since=then").statusCode());
    List<Object> turned = new ArrayList<>();
    boolean more = true;
    while (more) {
      Map<?, ?> page = hexapla.json(address + "&limit=1&offset=" + turned.size());
      assertEquals(turned.size(), page.get("offset"));
      assertEquals(((List<?>) page.get("lines")).size(), page.get("count"));
      assertEquals(whole.get("equivalents"), page.get("equivalents"));
      turned.addAll((List<?>) page.get("lines"));
      more = (boolean) page.get("more");
    }
    assertEquals(all, turned);
    assertEquals(List.of(), hexapla.json(address + "&offset=" + (all.size() + 5)).get("lines"));
    assertEquals(400, hexapla.api(address + "&offset=-1").statusCode());
  }

  @Test
  void explainsTheScoreOfATerm() {
    Map<?, ?> answer =
        hexapla.json("/api/terms?lang=en&session=9&item=125(J)&years=2019&symbol=SAMPLE/RES/9/1");
    Map<?, ?> term = (Map<?, ?>) ((List<?>) answer.get("terms")).get(0);
    double sum =
        ((Map<?, ?>) term.get("shares"))
            .values().stream().mapToDouble(share -> ((Number) share).doubleValue()).sum();
    assertEquals(((Number) term.get("score")).doubleValue(), sum, 1e-9);
    assertTrue(((Map<?, ?>) term.get("shares")).containsKey("languages"), term.toString());
    assertTrue(term.containsKey("instances") && term.containsKey("tied"), term.toString());
    assertEquals(0, hexapla.json("/api/terms?lang=en&session=8").get("total"));
    assertEquals(0, hexapla.json("/api/terms?lang=en&years=1990-1999").get("total"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"paragraph", "sentence", "clause"})
  void alignsADocumentByTheUnitAskedFor(String unit) {
    Map<?, ?> answer = hexapla.json("/api/align/SAMPLE/RES/9/1?from=en&to=zh&unit=" + unit);
    assertEquals(unit, answer.get("unit"));
    List<?> beads = (List<?>) answer.get("beads");
    Map<?, ?> bead = (Map<?, ?>) beads.get(0);
    assertEquals(
        Set.of("source_ids", "target_ids", "score", "source_text", "target_text"), bead.keySet());
    assertEquals(List.of("title"), bead.get("source_ids"));
    assertTrue(
        beads.stream()
            .map(one -> (Map<?, ?>) one)
            .anyMatch(
                one ->
                    one.get("source_ids").equals(List.of("op1"))
                        && one.get("target_ids").equals(List.of("op1"))));
  }

  @Test
  void asksWhatWasMeant() {
    assertEquals(
        List.of("multilingualism"),
        hexapla.json("/api/lookup?q=multilingualsim&from=en").get("didYouMean"));
  }

  @Test
  void saysThatItHasNoEvidence() {
    HttpResponse<String> response = hexapla.api("/api/lookup?q=xylophone");
    assertEquals(200, response.statusCode());
    assertEquals(List.of(), hexapla.json("/api/lookup?q=xylophone").get("hits"));
  }

  @Test
  void provesEachTermOfAConcept() {
    Map<?, ?> entry = hexapla.json("/api/concepts/concept/multilingualism");
    Map<?, ?> sections = (Map<?, ?>) entry.get("sections");
    assertEquals(List.of("ar", "zh", "en", "fr", "ru", "es"), List.copyOf(sections.keySet()));
    Map<?, ?> term = (Map<?, ?>) ((List<?>) sections.get("zh")).get(0);
    Map<?, ?> citation = (Map<?, ?>) ((List<?>) term.get("citations")).get(0);
    assertEquals("SAMPLE/RES/9/1", citation.get("symbol"));
    assertEquals("op1", citation.get("paragraph"));
    assertEquals("2019-09-05", citation.get("date"));
    assertTrue(citation.get("quote").toString().contains("使用多种语文"));
    assertEquals(Map.of("2006", 3, "2019", 1), term.get("usage"));
  }

  @Test
  void tellsWhoChangedAConcept() {
    Map<?, ?> log = hexapla.json("/api/concepts/concept/multilingualism/changes");
    Map<?, ?> change = (Map<?, ?>) ((List<?>) log.get("changes")).get(0);
    assertEquals("a test", change.get("who"));
  }

  @Test
  void listsDocumentsInPages() {
    Map<?, ?> all = hexapla.json("/api/documents");
    assertEquals(3, all.get("total"));
    Map<?, ?> page = hexapla.json("/api/documents?offset=1&limit=1&lang=zh");
    assertEquals(2, page.get("total"));
    Map<?, ?> document = (Map<?, ?>) ((List<?>) page.get("documents")).get(0);
    assertEquals("SAMPLE/RES/9/1", document.get("symbol"));
    assertEquals("使用多种语文", document.get("title"));
    assertEquals(true, document.get("sample"));
  }

  @Test
  void showsADocumentBySymbolInALanguage() {
    Map<?, ?> document = hexapla.json("/api/documents/SAMPLE/RES/9/1?lang=fr");
    assertEquals("fr", document.get("language"));
    assertEquals(
        Map.of("value", "2019-09-05", "precision", "day", "basis", "printed"),
        document.get("date"));
    assertEquals(3, ((List<?>) document.get("paragraphs")).size());
    assertTrue(document.containsKey("vote"));
    assertEquals("en", hexapla.json("/api/documents/a/res/99/331").get("language"));
  }

  @Test
  void countsWhatItHolds() {
    Map<?, ?> status = hexapla.json("/api/status");
    assertEquals(3, status.get("documents"));
    assertEquals(2, status.get("entries"));
    assertEquals(3, ((Map<?, ?>) status.get("texts")).get("en"));
  }

  @ParameterizedTest
  @CsvSource({
    "/api/align/SAMPLE/RES/9/1?from=en&to=zh&unit=word, 400, unit",
    "/api/lookup, 400, 'q'",
    "/api/lookup?q=, 400, 'q'",
    "/api/lookup?q=a&q=b, 400, once",
    "/api/lookup?q=a&from=xx, 400, unknown language",
    "/api/lookup?q=a&to=en%2Cde, 400, unknown language",
    "/api/lookup?q=a&limit=many, 400, whole number",
    "/api/lookup?q=a&status=liked, 400, not one that is known",
    "/api/lookup?q=a&session=x, 400, not one that is known",
    "/api/lookup?q=a&limit=0, 400, whole number",
    "/api/lookup?q=a&fro=en, 400, unknown parameter",
    "/api/concepts/nothing, 404, no entry",
    "/api/concepts/nothing/changes, 404, no entry",
    "/api/documents/A/RES/1/1, 404, does not hold",
    "/api/documents/A/RES/99/331?lang=zh, 404, only in: en",
    "/api/documents/%3Cscript%3E, 400, not a symbol",
    "/api/documents?kind=poem, 400, one of",
    "/api/documents?offset=-1, 400, whole number",
    "/api/terms, 400, 'lang'",
    "/api/terms?lang=en&class=poem, 400, one of",
    "/api/terms?lang=en&symbol=!, 400, symbol",
    "/api/terms?lang=en&newIn=!, 400, symbol",
    "/api/terms?lang=en&years=soon, 400, span",
    "/api/terms?lang=en&since=soon, 400, day",
    "/api/terms?lang=en&session=x, 400, whole number",
    "/api/nowhere, 404, GET /api",
  })
  void saysInOneLineWhatIsWrong(String path, int status, String words) {
    HttpResponse<String> response = hexapla.api(path);
    assertEquals(status, response.statusCode(), response.body());
    assertEquals(
        "application/problem+json",
        response.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", ""));
    String detail = hexapla.json(path).get("detail").toString();
    assertTrue(detail.contains(words), detail);
    assertFalse(detail.contains("\n"), detail);
  }

  @Test
  void refusesWhatIsTooLongOrAskedInAnotherWay() {
    String longQuery = "a".repeat(3_000);
    assertEquals(400, hexapla.api("/api/lookup?q=" + longQuery).statusCode());
    HttpResponse<String> posted =
        hexapla.send(
            HttpRequest.newBuilder(hexapla.address("/api/status"))
                .POST(HttpRequest.BodyPublishers.ofString("x")));
    assertEquals(405, posted.statusCode());
    assertTrue(posted.body().contains("use GET"), posted.body());
  }

  @ParameterizedTest
  @CsvSource({"%2A%2A%2A", "%CC%81", "%E2%80%AE", "%00", "%FF", "%ED%A0%80", "(a%2B)%2B%24"})
  void findsNothingForWhatIsNoWord(String query) {
    HttpResponse<String> response = hexapla.api("/api/lookup?q=" + query);
    assertTrue(response.statusCode() == 200 || response.statusCode() == 400, response.body());
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Test
  void tellsWhatADocumentCitesAndWhatCitesIt() {
    Map<?, ?> citing = hexapla.json("/api/documents/SAMPLE/RES/9/1/references");
    assertEquals("SAMPLE/RES/9/1", citing.get("symbol"));
    Map<?, ?> cited = (Map<?, ?>) ((List<?>) citing.get("cites")).get(0);
    assertEquals("SAMPLE/RES/3/2", cited.get("symbol"));
    assertEquals(6, ((List<?>) cited.get("places")).size());
    Map<?, ?> earlier = hexapla.json("/api/documents/SAMPLE/RES/3/2/references?lang=zh");
    List<?> by = (List<?>) earlier.get("citedBy");
    assertTrue(by.toString().contains("SAMPLE/RES/9/1"), by.toString());
    assertTrue(by.toString().contains("第 1 段"), by.toString());
    assertEquals(404, hexapla.api("/api/documents/A/RES/1/1/references").statusCode());
    assertEquals(400, hexapla.api("/api/documents/nonsense/references").statusCode());
  }

  @Test
  void showsTheSeriesOfADocument() {
    Map<?, ?> series = hexapla.json("/api/documents/SAMPLE/RES/9/1/series?lang=fr");
    List<?> members = (List<?>) series.get("members");
    assertEquals(2, members.size());
    Map<?, ?> other = (Map<?, ?>) members.get(0);
    assertEquals("SAMPLE/RES/3/2", other.get("symbol"));
    assertEquals("multilinguisme", other.get("title"));
    assertTrue(other.get("evidence").toString().contains("title"), other.toString());
    assertEquals(404, hexapla.api("/api/documents/A/RES/1/1/series").statusCode());
    assertEquals(404, hexapla.api("/api/documents/A/RES/1/1").statusCode());
  }

  @Test
  void tellsWhatAConceptWasCalledWhenInSixLanguages() {
    Map<?, ?> history = hexapla.json("/api/concepts/concept/multilingualism/history");
    List<?> names = (List<?>) history.get("names");
    assertEquals(6, names.size());
    for (Object name : names) {
      Map<?, ?> one = (Map<?, ?>) name;
      assertEquals(Map.of("2006", 3, "2019", 1), one.get("years"));
      assertEquals(4, one.get("total"));
      assertEquals("SAMPLE/RES/9/1", ((Map<?, ?>) one.get("first")).get("symbol"));
    }
  }
}
