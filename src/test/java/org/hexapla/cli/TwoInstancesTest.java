package org.hexapla.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.ApplicationContext;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.hexapla.ServiceProcess;
import org.hexapla.SmallStore;
import org.hexapla.access.Accounts;
import org.hexapla.access.Credentials;
import org.hexapla.access.Role;
import org.hexapla.build.EmbeddedData;
import org.hexapla.corpus.Corpus;
import org.hexapla.corpus.store.Stores;
import org.hexapla.glossary.Glossary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Two services, each a process of its own, on one database of PostgreSQL. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class) // one of the two dies in the last
class TwoInstancesTest {

  private static final String CONCEPT = "/api/concepts/concept/multilingualism";
  private static final String PERSON = "Ana";
  private static final String PASSWORD = "six languages, one meaning";

  /** Far above what it takes, so that a slow machine fails nothing. */
  private static final Duration BOUND = Duration.ofSeconds(60);

  @TempDir static Path folder;
  private static String database;
  private static String token;
  private static ServiceProcess one;
  private static ServiceProcess other;

  @BeforeAll
  static void start() throws IOException {
    database = Stores.serverAddress(folder);
    try (ApplicationContext context = Stores.open(folder, database)) {
      SmallStore.fill(context.getBean(Corpus.class), context.getBean(Glossary.class));
      context.getBean(EmbeddedData.class).importSamples();
      context.getBean(Accounts.class).add(PERSON, Role.TERMINOLOGIST, PASSWORD);
      token =
          context
              .getBean(Credentials.class)
              .issueToken(PERSON, "a test", null)
              .orElseThrow()
              .secret();
    }
    one = service("one");
    other = service("other");
  }

  @AfterAll
  static void stop() {
    if (one != null) {
      one.close();
    }
    if (other != null) {
      other.close();
    }
  }

  private static ServiceProcess service(String name) throws IOException {
    return ServiceProcess.start(
        folder.resolve(name),
        List.of("-XX:TieredStopAtLevel=1", "-Xmx700m"),
        Map.of("HEXAPLA_STORE_URL", database));
  }

  private static HttpRequest.Builder post(ServiceProcess service, String path, String json) {
    return HttpRequest.newBuilder(service.address(path))
        .header("Authorization", "Bearer " + token)
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(json));
  }

  private static HttpResponse<String> get(ServiceProcess service, String path) {
    return service.send(HttpRequest.newBuilder(service.address(path)));
  }

  private static Map<?, ?> json(HttpResponse<String> answer) throws IOException {
    return ObjectMapper.getDefault().readValue(answer.body(), Map.class);
  }

  private static void add(ServiceProcess service, String term) throws IOException {
    Object version = json(get(service, CONCEPT)).get("version");
    HttpResponse<String> answer =
        service.send(
            post(
                service,
                CONCEPT + "/decisions",
                "{\"version\":"
                    + version
                    + ",\"decision\":{\"action\":\"add\",\"language\":\"en\",\"term\":\""
                    + term
                    + "\",\"source\":\"a test\"}}"));
    assertEquals(200, answer.statusCode(), answer.body());
  }

  private static boolean finds(ServiceProcess service, String term) {
    HttpResponse<String> answer =
        get(service, "/api/lookup?q=" + URLEncoder.encode(term, StandardCharsets.UTF_8));
    assertEquals(200, answer.statusCode(), answer.body());
    return answer.body().contains("\"term\":\"" + term + "\"");
  }

  /** Waits until something holds. */
  private static void until(String what, Callable<Boolean> holds) throws Exception {
    Instant end = Instant.now().plus(BOUND);
    while (!holds.call()) {
      assertTrue(Instant.now().isBefore(end), "after " + BOUND + " still not: " + what);
      Thread.sleep(20);
    }
  }

  @Test
  @Order(1)
  void whatIsDecidedAtOneIsFoundAtTheOther() throws Exception {
    assertFalse(finds(other, "langscaping")); // the index of the other is made now
    add(one, "langscaping");
    until("the other finds it", () -> finds(other, "langscaping"));
    add(other, "speakwelling");
    until("the one finds it", () -> finds(one, "speakwelling"));
  }

  @Test
  @Order(2)
  void whoSignedInAtOneIsKnownAtTheOther() {
    HttpResponse<String> signedIn =
        one.send(
            HttpRequest.newBuilder(one.address("/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        "name=" + PERSON + "&password=" + PASSWORD.replace(' ', '+'))));
    String cookie =
        signedIn.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
    assertEquals(303, signedIn.statusCode());
    HttpResponse<String> account =
        other.send(HttpRequest.newBuilder(other.address("/account")).header("Cookie", cookie));
    assertEquals(200, account.statusCode());
    assertTrue(account.body().contains(PERSON));
  }

  @Test
  @Order(3)
  void whatIsIgnoredAtOneIsIgnoredAtTheOther() throws Exception {
    assertFalse(get(other, "/api/check/ignored").body().contains("whitelist"));
    HttpResponse<String> added =
        one.send(post(one, "/api/check/ignored", "{\"words\":\"whitelist\",\"language\":\"en\"}"));
    assertEquals(2, added.statusCode() / 100, added.body());
    until(
        "the other ignores it",
        () -> get(other, "/api/check/ignored").body().contains("whitelist"));
  }

  @Test
  @Order(4)
  void aBuildIsDoneByOneAtATimeAndFreeAgainWhenThatOneIsKilled() throws Exception {
    add(one, "before the build");
    CompletableFuture<HttpResponse<String>> building = one.begin(post(one, "/api/build", "{}"));
    until("the build is at work", TwoInstancesTest::isLocked);
    HttpResponse<String> refused = other.send(post(other, "/api/build", "{}"));
    assertEquals(409, refused.statusCode(), refused.body());
    assertEquals(
        "application/problem+json", refused.headers().firstValue("Content-Type").orElse(""));
    assertTrue(
        json(refused).get("detail").toString().matches("another instance is at a build on .*"),
        refused.body());
    CommandAnswer command =
        CommandAnswer.of(Path.of("").toAbsolutePath(), folder.resolve("other"), "build");
    assertEquals(1, command.code(), command.out());
    assertTrue(command.err().contains("another instance is at a build on "), command.err());

    one.kill();
    assertTrue(building.handle((answer, failure) -> failure != null).get(), "it was not killed");

    until("the other finds it", () -> finds(other, "before the build"));
    until("nobody holds the lock", () -> !isLocked());
    HttpResponse<String> built = other.send(post(other, "/api/build", "{}"));
    assertEquals(200, built.statusCode(), built.body());
    assertTrue(((Number) ((Map<?, ?>) json(built).get("entries")).get("added")).intValue() > 0);
    assertTrue(finds(other, "before the build"));
  }

  private static boolean isLocked() throws SQLException {
    try (Connection connection = DriverManager.getConnection(database);
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT COUNT(*) FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid"
                    + " WHERE l.locktype = 'advisory' AND a.application_name LIKE 'hexapla build%'"
                    + " AND a.datname = current_database()")) {
      row.next();
      return row.getInt(1) > 0;
    }
  }
}
