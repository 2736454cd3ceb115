package org.hexapla.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import org.hexapla.RunningHexapla;
import org.hexapla.SmallStore;
import org.hexapla.access.Role;
import org.hexapla.corpus.Corpus;
import org.hexapla.exchange.GlossaryExporter;
import org.hexapla.exchange.ImportRow;
import org.hexapla.exchange.Loss;
import org.hexapla.glossary.Glossary;
import org.hexapla.text.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page on which the glossary leaves and comes in. */
class ExchangePagesTest {

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

  @ParameterizedTest
  @EnumSource
  void offersEveryFormatAndSaysWhatItCannotCarryInEveryLanguage(Language language) {
    String body = ok("/exchange?ui=" + language);
    Texts texts = Texts.in(language);
    for (GlossaryExporter.Format format : hexapla.bean(GlossaryExporter.class).formats()) {
      assertTrue(body.contains("<option value=\"" + format.name() + "\">"), format.name());
    }
    for (Loss loss : Loss.values()) {
      assertTrue(texts.find("loss." + loss.key()).isPresent(), loss.key());
    }
    for (ImportRow.Outcome outcome : ImportRow.Outcome.values()) {
      assertTrue(texts.find("outcome." + outcome.label()).isPresent(), outcome.label());
    }
    assertTrue(body.contains(texts.say("loss.usage").replace("'", "&#39;")), body);
    assertTrue(body.contains("enctype=\"multipart/form-data\""), body);
  }

  @Test
  void exportsTheHitsOfASearch() {
    String body = ok("/?q=multilingualism");
    assertTrue(body.contains("name=\"concept\" value=\"concept/multilingualism\""), body);
    assertTrue(body.contains("action=\"/api/export\""), body);
    assertTrue(ok("/about").contains("href=\"/exchange#export\""));
  }

  @ParameterizedTest
  @EnumSource
  void showsRowByRowWhatATrialFound(Language language) {
    HttpResponse<String> answer =
        send(language, true, "concept,en,ru,de\nby-page,year,год,Jahr\n,,,\nx,,,\n");
    assertEquals(200, answer.statusCode(), answer.body());
    Texts texts = Texts.in(language);
    String body = answer.body().replace("&#39;", "'");
    assertTrue(body.contains(texts.say("exchange.trial")), body);
    assertTrue(body.contains("en “year”, ru “год”"), body);
    assertTrue(body.contains("<td>" + texts.say("outcome.aside") + "</td>"), body);
    assertTrue(body.contains("<td>" + texts.say("outcome.bad") + "</td>"), body);
    assertEquals(404, hexapla.api("/api/concepts/by-page").statusCode());
  }

  @Test
  void takesAGlossaryInAndLeadsToItsEntries() {
    HttpResponse<String> answer = send(Language.EN, false, "concept,ar,zh\nkept,سنة,年\n");
    assertTrue(answer.body().contains("<a href=\"/concepts/kept\">new</a>"), answer.body());
    assertEquals(200, hexapla.page("/concepts/kept").statusCode());
  }

  @Test
  void escapesWhatAFileSays() {
    String body = send(Language.EN, true, "en,fr\n<script>alert(1)</script>,an\n").body();
    assertTrue(body.contains("&lt;script&gt;"), body);
    assertTrue(Arrays.stream(body.split("\n")).noneMatch(line -> line.contains("<script>alert")));
  }

  private static HttpResponse<String> send(Language language, boolean dryRun, String csv) {
    String part = "--xyz\r\nContent-Disposition: form-data; name=\"";
    String form =
        (dryRun ? part + "dry-run\"\r\n\r\ntrue\r\n" : "")
            + part
            + "file\"; filename=\"terms.csv\"\r\nContent-Type: text/csv\r\n\r\n"
            + csv
            + "\r\n--xyz--\r\n";
    return hexapla.send(
        HttpRequest.newBuilder(hexapla.address("/import?ui=" + language))
            .header("Content-Type", "multipart/form-data; boundary=xyz")
            .header("Accept", "text/html")
            .header("Authorization", hexapla.as(Role.TERMINOLOGIST))
            .POST(HttpRequest.BodyPublishers.ofString(form)));
  }

  private static String ok(String path) {
    HttpResponse<String> answer = hexapla.page(path);
    assertEquals(200, answer.statusCode(), answer.body());
    return answer.body();
  }
}
