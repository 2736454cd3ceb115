package org.hexapla.access.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.http.HttpMethod;
import io.micronaut.web.router.Router;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hexapla.RunningHexapla;
import org.hexapla.SmallStore;
import org.hexapla.access.AccountResult;
import org.hexapla.access.Accounts;
import org.hexapla.access.Credential;
import org.hexapla.access.Credentials;
import org.hexapla.access.Role;
import org.hexapla.corpus.Corpus;
import org.hexapla.glossary.Glossary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who passes the door of the running service. */
class DoorTest {

  private static final String IMPORT = "/api/import?file=a.csv&dry-run=true";

  /** What posts and changes nothing of the glossary or the documents. */
  private static final Set<String> OPEN_POSTS =
      Set.of(
          "/v2/check",
          "/v2/{slash:/}check",
          "/mcp",
          "/api/recognize",
          "/api/check",
          "/api/check/annotated",
          "/api/check/file",
          "/prepare/file",
          "/check",
          "/check/file",
          "/sign-in",
          "/sign-out",
          "/relay");

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

  private static HttpRequest.Builder post(String path, String body) {
    return HttpRequest.newBuilder(hexapla.address(path))
        .header("Content-Type", "text/plain")
        .POST(BodyPublishers.ofString(body));
  }

  private static HttpRequest.Builder imported() {
    return post(IMPORT, "en,fr\nyear,an\n");
  }

  private static int status(HttpRequest.Builder request) {
    return hexapla.send(request).statusCode();
  }

  @Test
  void everybodyOnThisMachineReads() {
    assertEquals(200, hexapla.api("/api/lookup?q=multilingualism").statusCode());
    assertEquals(
        200,
        status(
            post("/v2/check", "language=en&text=all+is+well")
                .setHeader("Content-Type", "application/x-www-form-urlencoded")));
  }

  @Test
  void nobodyChangesAnythingUnknown() {
    Set<String> open = new TreeSet<>();
    hexapla
        .bean(Router.class)
        .uriRoutes()
        .filter(
            route ->
                Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE)
                    .contains(route.getHttpMethod()))
        .map(route -> route.getHttpMethod() + " " + route.getUriMatchTemplate().toPathString())
        .distinct()
        .forEach(
            route -> {
              String[] parts = route.split(" ", 2);
              String path = parts[1].replaceAll("\\{[^}]*}", "x");
              for (String type : List.of("application/json", "multipart/form-data; boundary=x")) {
                int answer =
                    status(
                        HttpRequest.newBuilder(hexapla.address(path))
                            .header("Content-Type", type)
                            .method(parts[0], BodyPublishers.ofString("{}")));
                if (answer != 401 && answer != 415) {
                  open.add(parts[1]);
                }
              }
            });
    open.removeIf(path -> OPEN_POSTS.contains(path));
    assertEquals(Set.of(), open);
  }

  @Test
  void saysHowToSignIn() {
    HttpResponse<String> answer = hexapla.send(imported());
    assertEquals(401, answer.statusCode());
    assertTrue(answer.body().contains("hexapla token add"), answer.body());
    assertTrue(
        answer.headers().firstValue("WWW-Authenticate").isPresent(), answer.headers().toString());
  }

  @ParameterizedTest
  @EnumSource
  void aTokenGivesTheRoleOfItsUser(Role role) {
    int answer = status(imported().header("Authorization", hexapla.as(role)));
    assertEquals(role.covers(Role.TERMINOLOGIST) ? 200 : 403, answer);
  }

  @Test
  void aTokenThatDoesNotCountIsNotPassedOver() {
    Credentials credentials = hexapla.bean(Credentials.class);
    hexapla.as(Role.READER);
    Credential.Issued issued =
        credentials.issueToken(RunningHexapla.name(Role.READER), "revoked", null).orElseThrow();
    HttpRequest.Builder read =
        HttpRequest.newBuilder(hexapla.address("/api/status"))
            .header("Authorization", "Bearer " + issued.secret());
    assertEquals(200, status(read));
    assertTrue(credentials.revokeToken(issued.credential().id()));
    assertEquals(401, status(read));
    Credential.Issued expired =
        credentials
            .issueToken(RunningHexapla.name(Role.READER), "", Duration.ofSeconds(-1))
            .orElseThrow();
    assertEquals(401, status(read.setHeader("Authorization", "Bearer " + expired.secret())));
    assertEquals(401, status(read.setHeader("Authorization", "Basic YTpi")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"X-Forwarded-For", "Forwarded", "X-Real-IP"})
  void whoComesThroughAProxyIsNotOnThisMachine(String header) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(hexapla.address("/api/status")).header(header, "for=192.0.2.1");
    assertEquals(401, status(request));
    assertEquals(200, status(request.header("Authorization", hexapla.as(Role.READER))));
  }

  @Test
  void signsInAndOutWithACookie() {
    String name = "Анна Петрова";
    String password = "шесть языков одна мысль";
    hexapla.bean(Accounts.class).add(name, Role.TERMINOLOGIST, password);
    HttpResponse<String> answer = hexapla.send(signIn(name, password, "/documents?q=a"));
    assertEquals(303, answer.statusCode(), answer.body());
    assertEquals("/documents?q=a", answer.headers().firstValue("Location").orElseThrow());
    String cookie = cookie(answer);
    assertTrue(cookie.contains("HTTPOnly") && cookie.contains("SameSite=Lax"), cookie);
    assertFalse(cookie.contains("Secure"), cookie);
    String session = cookie.split(";")[0];
    assertTrue(page("/", session).body().contains("<bdi>" + name + "</bdi>"));
    assertEquals(
        200, status(imported().header("Cookie", session).header("Sec-Fetch-Site", "same-origin")));
    hexapla.send(
        post("/sign-out", "").header("Cookie", session).header("Sec-Fetch-Site", "same-origin"));
    assertEquals(
        401, status(imported().header("Cookie", session).header("Sec-Fetch-Site", "same-origin")));
  }

  @Test
  void theCookieGoesOverHttpsAloneWhereThereIsHttps() {
    hexapla.bean(Accounts.class).add("Secured", Role.READER, "a password for https");
    HttpRequest.Builder request =
        signIn("secured", "a password for another", "/").header("X-Forwarded-Proto", "https");
    assertEquals(401, status(request));
    HttpResponse<String> answer =
        hexapla.send(
            signIn("SECURED", "a password for https", "/").header("X-Forwarded-Proto", "https"));
    assertTrue(cookie(answer).contains("Secure"), cookie(answer));
  }

  @Test
  void anotherSitesPageChangesNothing() {
    String session = session("contributor of forms", Role.ADMINISTRATOR);
    HttpRequest.Builder silent = imported().header("Cookie", session);
    HttpResponse<String> refused = hexapla.send(silent);
    assertEquals(403, refused.statusCode(), "a cookie without a word where the page came from");
    assertTrue(refused.body().contains("another site's page"), refused.body());
    assertTrue(refused.headers().firstValue("Content-Security-Policy").isPresent());
    for (String site : List.of("cross-site", "same-site")) {
      assertEquals(
          403, status(imported().header("Cookie", session).header("Sec-Fetch-Site", site)));
    }
    assertEquals(
        403, status(imported().header("Cookie", session).header("Origin", "https://evil.example")));
    String own = "http://" + hexapla.address("").getRawAuthority();
    assertEquals(200, status(imported().header("Cookie", session).header("Origin", own)));
    assertEquals(
        403, status(signIn("x", "y", "/").header("Sec-Fetch-Site", "cross-site")), "sign-in");
  }

  @Test
  void leadsToNoOtherSite() {
    hexapla.bean(Accounts.class).add("led", Role.READER, "follow me if you can");
    for (String to : List.of("https://evil.example", "//evil.example", "/\\evil.example", "")) {
      HttpResponse<String> answer = hexapla.send(signIn("led", "follow me if you can", to));
      assertEquals("/", answer.headers().firstValue("Location").orElseThrow(), to);
    }
  }

  @Test
  void aRoleThatIsTakenAwayCountsAtOnce() {
    String session = session("demoted", Role.TERMINOLOGIST);
    Accounts accounts = hexapla.bean(Accounts.class);
    assertTrue(accounts.setRole("demoted", Role.READER) instanceof AccountResult.Done);
    assertEquals(
        403, status(imported().header("Cookie", session).header("Sec-Fetch-Site", "same-origin")));
    accounts.remove("demoted");
    assertEquals(
        401, status(imported().header("Cookie", session).header("Sec-Fetch-Site", "same-origin")));
  }

  @Test
  void whoChangesThePasswordSignsTheOthersOut() {
    String other = session("changing", Role.READER);
    String session = cookie(hexapla.send(signIn("changing", "the first password", "/")));
    HttpResponse<String> answer =
        hexapla.send(
            form("/account/password", "current=the+first+password&new=%s&repeat=%s", "秘密的新密码是这一个吗呀")
                .header("Cookie", session.split(";")[0])
                .header("Sec-Fetch-Site", "same-origin"));
    assertEquals(200, answer.statusCode(), answer.body());
    assertEquals(303, page("/account", other).statusCode());
    assertEquals(200, page("/account", cookie(answer).split(";")[0]).statusCode());
  }

  @Test
  void aPageThatNeedsARoleLeadsToTheSignIn() {
    HttpResponse<String> answer = page("/account", "");
    assertEquals(303, answer.statusCode());
    assertEquals("/sign-in?to=%2Faccount", answer.headers().firstValue("Location").orElseThrow());
  }

  @Test
  void guessingIsSlowedDown() {
    hexapla.bean(Accounts.class).add("guessed", Role.READER, "not so easily guessed");
    for (int attempt = 0; attempt < 5; attempt++) {
      assertEquals(401, status(signIn("guessed", "wrong" + attempt, "/")));
    }
    HttpResponse<String> answer = hexapla.send(signIn("Guessed", "not so easily guessed", "/"));
    assertEquals(429, answer.statusCode());
    assertTrue(answer.headers().firstValueAsLong("Retry-After").orElseThrow() > 60);
  }

  @Test
  void keepsNeitherPasswordsNorSecrets() throws Exception {
    String secret = hexapla.as(Role.READER).substring("Bearer ".length());
    session("kept", Role.READER);
    byte[] file = java.nio.file.Files.readAllBytes(folder.resolve("hexapla.mv.db"));
    String content = new String(file, java.nio.charset.StandardCharsets.ISO_8859_1);
    assertTrue(content.contains("argon2id"));
    assertFalse(content.contains(secret));
    assertFalse(content.contains("the first password"));
  }

  private static String session(String name, Role role) {
    hexapla.bean(Accounts.class).add(name, role, "the first password");
    return cookie(hexapla.send(signIn(name, "the first password", "/"))).split(";")[0];
  }

  private static HttpRequest.Builder signIn(String name, String password, String to) {
    return form("/sign-in", "name=%s&password=%s&to=%s", name, password, to);
  }

  private static HttpRequest.Builder form(String path, String form, String... values) {
    List<String> all = new java.util.ArrayList<>(List.of(values));
    while (all.size() < form.split("%s", -1).length - 1) {
      all.add(all.get(all.size() - 1));
    }
    Object[] encoded =
        all.stream()
            .map(
                value -> java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8))
            .toArray();
    return HttpRequest.newBuilder(hexapla.address(path))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header("Accept", "text/html,*/*;q=0.8")
        .POST(BodyPublishers.ofString(String.format(form, encoded)));
  }

  private static HttpResponse<String> page(String path, String cookie) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(hexapla.address(path)).header("Accept", "text/html,*/*;q=0.8");
    return hexapla.send(cookie.isEmpty() ? request : request.header("Cookie", cookie));
  }

  private static String cookie(HttpResponse<String> answer) {
    return answer.headers().allValues("Set-Cookie").stream()
        .filter(value -> value.startsWith("hexapla_session="))
        .collect(Collectors.joining());
  }
}
