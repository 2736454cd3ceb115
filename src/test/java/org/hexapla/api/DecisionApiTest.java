package org.hexapla.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.RunningHexapla;
import org.hexapla.access.Role;
import org.hexapla.glossary.Glossary;
import org.hexapla.glossary.store.Entries;
import org.hexapla.text.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Deciding over HTTP. */
class DecisionApiTest {

  private static final String WHO = RunningHexapla.name(Role.TERMINOLOGIST);

  @TempDir private static Path folder;
  private static RunningHexapla hexapla;
  private static int turn;
  private String id;

  @BeforeAll
  static void start() {
    hexapla = RunningHexapla.on(folder);
  }

  @AfterAll
  static void stop() {
    hexapla.close();
  }

  @BeforeEach
  void propose() {
    id = "c/" + ++turn; // an id may have a slash
    hexapla
        .bean(Glossary.class)
        .propose(List.of(Entries.proposal(id, Entries.MULTILINGUALISM, "A/RES/79/331")));
  }

  private static HttpResponse<String> post(String path, Object body) {
    try {
      return hexapla.send(
          HttpRequest.newBuilder(hexapla.address(path))
              .header("Content-Type", "application/json")
              .header("Authorization", hexapla.as(Role.TERMINOLOGIST))
              .POST(
                  HttpRequest.BodyPublishers.ofString(
                      hexapla.bean(ObjectMapper.class).writeValueAsString(body))));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<?, ?> json(HttpResponse<String> answer) {
    try {
      return hexapla.bean(ObjectMapper.class).readValue(answer.body(), Map.class);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private HttpResponse<String> decide(long version, Map<String, ?> decision) {
    return post(
        "/api/concepts/" + id + "/decisions", Map.of("version", version, "decision", decision));
  }

  private static Map<String, Object> on(String action, Language language, String... more) {
    Map<String, Object> decision = new LinkedHashMap<>();
    decision.put("action", action);
    decision.put("language", language.code());
    decision.put("term", Entries.MULTILINGUALISM.get(language));
    for (int i = 0; i < more.length; i += 2) {
      decision.put(more[i], more[i + 1]);
    }
    return decision;
  }

  private Map<?, ?> first(Language language) {
    Map<?, ?> sections = (Map<?, ?>) hexapla.json("/api/concepts/" + id).get("sections");
    return (Map<?, ?>) ((List<?>) sections.get(language.code())).get(0);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void prefersATermAndAnswersWithTheNewVersion(Language language) {
    HttpResponse<String> answer = decide(1, on("prefer", language));
    assertEquals(200, answer.statusCode(), answer.body());
    assertEquals(2, ((Map<?, ?>) json(answer).get("entry")).get("version"));
    assertEquals("preferred", first(language).get("status"));
    List<?> changes = (List<?>) hexapla.json("/api/concepts/" + id + "/changes").get("changes");
    assertEquals(WHO, ((Map<?, ?>) changes.get(0)).get("who"));
  }

  @Test
  void tellsTheLaterOfTwoWhatTheEarlierChanged() {
    decide(1, on("prefer", Language.ZH));
    HttpResponse<String> later = decide(1, on("admit", Language.ZH));
    assertEquals(409, later.statusCode());
    assertEquals("application/problem+json", later.headers().firstValue("Content-Type").get());
    Map<?, ?> problem = json(later);
    assertTrue(problem.get("detail").toString().startsWith(WHO + " changed the entry"));
    assertEquals(2, ((Map<?, ?>) problem.get("current")).get("version"));
    assertEquals(1, ((List<?>) problem.get("since")).size());
    assertEquals("preferred", first(Language.ZH).get("status"));
  }

  @ParameterizedTest
  @CsvSource({
    "'{}', 'version'",
    "'{\"version\":1}', 'decision'",
    "'{\"version\":1,\"decision\":{\"action\":\"bless\"}}', 'bless'",
    "'{\"version\":1,\"decision\":{\"action\":\"prefer\",\"language\":\"tlh\"}}', 'tlh'",
    "'{\"version\":1,\"decision\":{\"action\":\"merge\"}}', 'other'",
    "'{\"version\":', 'understood'",
  })
  void refusesWhatIsNoDecision(String body, String named) {
    HttpResponse<String> answer =
        hexapla.send(
            HttpRequest.newBuilder(hexapla.address("/api/concepts/" + id + "/decisions"))
                .header("Content-Type", "application/json")
                .header("Authorization", hexapla.as(Role.TERMINOLOGIST))
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    assertEquals(400, answer.statusCode(), answer.body());
    assertTrue(json(answer).get("detail").toString().contains(named), answer.body());
  }

  @Test
  void refusesWhatTheRulesForbidWithTheReason() {
    HttpResponse<String> bare = decide(1, on("deprecate", Language.FR));
    assertEquals(422, bare.statusCode());
    assertTrue(json(bare).get("detail").toString().contains("needs a replacement, or a reason"));
    HttpResponse<String> mixed = decide(1, on("edit", Language.RU, "words", "многоязычиe"));
    assertEquals(422, mixed.statusCode());
    assertTrue(json(mixed).get("detail").toString().contains("two scripts"), mixed.body());
    HttpResponse<String> nobody =
        post(
            "/api/concepts/nobody/decisions",
            Map.of("version", 1, "decision", Map.of("action", "accept")));
    assertEquals(404, nobody.statusCode());
  }

  @Test
  void decidesOnAListAndSaysWhatBecameOfEach() {
    HttpResponse<String> answer =
        post(
            "/api/decisions",
            Map.of(
                "reason",
                "agreed on Monday",
                "decisions",
                List.of(
                    Map.of("id", id, "version", 1, "decision", on("prefer", Language.AR)),
                    Map.of("id", id, "version", 1, "decision", on("prefer", Language.ES)),
                    Map.of("id", id, "version", 7, "decision", on("prefer", Language.EN)),
                    Map.of("id", "nobody", "version", 1, "decision", Map.of("action", "accept")))));
    Map<?, ?> done = json(answer);
    assertEquals(2, done.get("done"), answer.body());
    assertEquals(
        List.of("done", "done", "outdated", "unknown"),
        ((List<?>) done.get("outcomes"))
            .stream().map(outcome -> ((Map<?, ?>) outcome).get("outcome")).toList());
    assertEquals("preferred", first(Language.AR).get("status"));
    assertEquals("preferred", first(Language.ES).get("status"));
    assertEquals("agreed on Monday", hexapla.bean(Glossary.class).changes(id).get(0).reason());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void handsOutAllDecisionsAsAFile(Language language) {
    decide(1, on("prefer", language, "reason", "agreed, “at last”"));
    HttpResponse<String> file =
        hexapla.send(
            HttpRequest.newBuilder(hexapla.address("/api/decisions"))
                .header("Authorization", hexapla.as(Role.TERMINOLOGIST)));
    assertEquals(200, file.statusCode());
    assertEquals("text/csv; charset=utf-8", file.headers().firstValue("Content-Type").get());
    assertTrue(file.headers().firstValue("Content-Disposition").get().contains("decisions.csv"));
    List<String> rows = file.body().lines().toList();
    assertTrue(rows.get(0).startsWith("concept,action,language,term,"), rows.get(0));
    assertEquals(
        1,
        rows.stream()
            .filter(
                row ->
                    row.startsWith(
                        id
                            + ",prefer,"
                            + language.code()
                            + ","
                            + Entries.MULTILINGUALISM.get(language)))
            .count(),
        file.body());
  }

  @Test
  void makesAnEntryByHandAndSplitsAndJoinsIt() {
    HttpResponse<String> made =
        post(
            "/api/concepts",
            Map.of(
                "subjectField",
                "concept",
                "terms",
                List.of(
                    on("add", Language.FR, "source", "seen by Ana", "gender", "masculine"),
                    on("add", Language.ZH, "source", "seen by Ana"))));
    assertEquals(201, made.statusCode(), made.body());
    String own = ((Map<?, ?>) json(made).get("entry")).get("id").toString();
    HttpResponse<String> split =
        post(
            "/api/concepts/" + own + "/decisions",
            Map.of(
                "version",
                1,
                "decision",
                Map.of("action", "split", "terms", List.of(on("", Language.ZH)))));
    assertEquals(200, split.statusCode(), split.body());
    String other = ((List<?>) json(split).get("others")).get(0).toString();
    assertEquals(
        List.of("zh"),
        List.copyOf(((Map<?, ?>) hexapla.json("/api/concepts/" + other).get("sections")).keySet()));
    HttpResponse<String> undone =
        post(
            "/api/concepts/" + own + "/decisions",
            Map.of("version", 2, "decision", Map.of("action", "undo")));
    assertEquals(200, undone.statusCode(), undone.body());
    assertEquals(404, hexapla.api("/api/concepts/" + other).statusCode());
    Map<?, ?> whole = (Map<?, ?>) hexapla.json("/api/concepts/" + own).get("sections");
    assertEquals(2, whole.size());
  }

  @Test
  void showsEarlierStatesAndRestoresThem() {
    decide(1, on("reject", Language.RU));
    String states = "/api/concepts/" + id + "/states/";
    Map<?, ?> before = hexapla.json(states + 1);
    assertEquals(false, before.get("decided"));
    assertEquals(6, ((Map<?, ?>) ((Map<?, ?>) before.get("entry")).get("sections")).size());
    Map<?, ?> after = hexapla.json(states + 2);
    assertEquals(5, ((Map<?, ?>) ((Map<?, ?>) after.get("entry")).get("sections")).size());
    HttpResponse<String> restored = decide(2, Map.of("action", "restore", "version", 1));
    assertEquals(200, restored.statusCode(), restored.body());
    assertEquals("proposed", first(Language.RU).get("status"));
    assertTrue(
        hexapla.bean(Glossary.class).rejections().stream()
            .noneMatch(rejected -> rejected.conceptId().equals(id)));
    assertEquals(404, hexapla.api(states + 99).statusCode());
  }

  @Test
  void listsWhatNobodyHasJudgedYet() {
    assertTrue(waiting("?lang=ru&q=%D0%AF%D0%97%D0%AB%D0%A7").contains(id));
    assertEquals(0, hexapla.json("/api/proposals?class=state").get("total"));
    decide(1, Map.of("action", "accept"));
    assertFalse(waiting("").contains(id));
    for (Language language : Language.values()) {
      assertEquals("preferred", first(language).get("status"));
    }
  }

  private static List<?> waiting(String filter) {
    return ((List<?>) hexapla.json("/api/proposals" + filter).get("entries"))
        .stream().map(entry -> ((Map<?, ?>) entry).get("id")).toList();
  }

  @Test
  void listsWhatABuildFindsAgainstADecision() {
    decide(1, on("reject", Language.ES));
    hexapla
        .bean(Glossary.class)
        .propose(List.of(Entries.proposal(id, Entries.variant("2"), "A/RES/79/331")));
    Map<?, ?> conflicts = hexapla.json("/api/conflicts?lang=fr&kind=another-name");
    assertEquals(1, conflicts.get("total"));
    Map<?, ?> conflict = (Map<?, ?>) ((List<?>) conflicts.get("conflicts")).get(0);
    assertEquals("multilinguisme2", conflict.get("term"));
    assertEquals("build", conflict.get("by"));
    decide(3, on("prefer", Language.FR));
    assertEquals(0, hexapla.json("/api/conflicts").get("total"), "a new decision settles it");
  }

  @Test
  void showsWhatThereIsAlreadyOfATermThatOneTypes() {
    for (Language language : Language.values()) {
      String word = Entries.MULTILINGUALISM.get(language);
      Map<?, ?> answer =
          hexapla.json(
              "/api/duplicates?lang="
                  + language.code()
                  + "&q="
                  + URLEncoder.encode(word, StandardCharsets.UTF_8));
      assertTrue(
          ((List<?>) answer.get("found"))
              .stream().anyMatch(found -> word.equals(((Map<?, ?>) found).get("term"))),
          answer.toString());
    }
    assertEquals(List.of(), hexapla.json("/api/duplicates?lang=en&q=qqqqqqqqqqqqq").get("found"));
  }

  @Test
  void listsWhatSomebodyShouldLookAt() {
    decide(1, on("add", Language.FR, "term", "langues", "source", "seen by Ana"));
    decide(2, on("prefer", Language.FR));
    Map<?, ?> review = hexapla.json("/api/review?kind=two-preferred&lang=fr");
    assertTrue(
        ((List<?>) review.get("findings"))
            .stream().anyMatch(f -> ((Map<?, ?>) f).get("concepts").equals(List.of(id))),
        review.toString());
    assertEquals(400, hexapla.api("/api/review?kind=ugly").statusCode());
  }

  @Test
  void listsWhichNamesCame() {
    Map<?, ?> answer = hexapla.json("/api/name-changes?since=2000&until=2010&lang=zh&kind=came");
    assertTrue(
        ((List<?>) answer.get("changes"))
            .stream().anyMatch(change -> id.equals(((Map<?, ?>) change).get("id"))),
        answer.toString());
    assertEquals(400, hexapla.api("/api/name-changes?since=yesterday").statusCode());
    assertEquals(400, hexapla.api("/api/name-changes?since=2020&until=2010").statusCode());
    assertEquals(
        404,
        hexapla
            .api("/api/name-changes?earlier=A/RES/61/7&later=A/RES/79/331&lang=en")
            .statusCode());
  }

  @ParameterizedTest
  @CsvSource({"READER, 403", "CONTRIBUTOR, 403", "TERMINOLOGIST, 400"})
  void letsNobodyDecideWhoMayNot(Role role, int status) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(hexapla.address("/api/decisions"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString("{}"));
    assertEquals(401, hexapla.send(request.copy()).statusCode());
    request.header("Authorization", hexapla.as(role));
    assertEquals(status, hexapla.send(request).statusCode());
  }
}
