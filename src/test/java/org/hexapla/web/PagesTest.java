package org.hexapla.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexapla.RunningHexapla;
import org.hexapla.SmallStore;
import org.hexapla.corpus.Corpus;
import org.hexapla.glossary.Glossary;
import org.hexapla.text.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

  private static final String ENTRY = "/concepts/concept/multilingualism";

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

  @Test
  void searchesWithoutAScript() {
    String body = ok("/?q=" + encode("使用多种语文"));
    assertTrue(body.contains("value=\"使用多种语文\""), body);
    assertTrue(body.contains("href=\"" + ENTRY + "\""), body);
    assertTrue(body.contains("<bdi class=\"cell-term\" lang=\"ar\" dir=\"rtl\">تعدد اللغات"), body);
  }

  @Test
  void answersWhoTypesWithTheListAlone() {
    HttpResponse<String> response = hexapla.page("/hits?q=multiling");
    assertFalse(response.body().contains("<html"), response.body());
    assertTrue(response.body().contains(ENTRY), response.body());
    assertEquals("/?q=multiling", response.headers().firstValue("Content-Location").orElse(""));
  }

  @ParameterizedTest
  @EnumSource
  void showsEachLanguageInItsDirectionWithProof(Language language) {
    String body = ok(ENTRY);
    String direction = language.direction().attribute();
    String marked = "<blockquote lang=\"" + language + "\" dir=\"" + direction + "\">";
    int quote = body.indexOf(marked);
    assertTrue(quote > 0, body);
    String proof = body.substring(quote, body.indexOf("</figure>", quote));
    assertTrue(proof.contains("<mark>"), proof);
    assertTrue(
        proof.contains("href=\"/documents/SAMPLE/RES/9/1?lang=" + language + "#op1\""), proof);
    assertTrue(proof.contains("2019-09-05"), proof);
  }

  @ParameterizedTest
  @EnumSource
  void offersEachTermWithTheCitationThatProvesIt(Language language) {
    String body = ok(ENTRY);
    int section = body.indexOf("id=\"in-" + language + "\"");
    String term = body.substring(section, body.indexOf("</article>", section));
    assertTrue(
        Pattern.compile("data-copy=\"[^\"]+ \\(SAMPLE/RES/9/1, [^\"]+, 2019-09-05\\)\"")
            .matcher(term)
            .find(),
        term);
  }

  @Test
  void saysHowToCiteAndInWhichFormatsTheGlossaryLeaves() {
    String about = ok("/about");
    assertTrue(about.contains("How to cite"), about);
    for (String format : new String[] {"tbx", "tmx", "xlsx", "skos", "jsonl"}) {
      assertTrue(about.contains("<li>" + format + "</li>"), about);
    }
  }

  @Test
  void ordersTheLanguagesAsTheUnitedNationsDoes() {
    Matcher headings = Pattern.compile("id=\"in-(..)\"").matcher(ok(ENTRY));
    StringBuilder order = new StringBuilder();
    while (headings.find()) {
      order.append(headings.group(1)).append(' ');
    }
    assertEquals("ar zh en fr ru es ", order.toString());
  }

  @Test
  void saysTheStatusInAWord() {
    assertTrue(
        ok(ENTRY).contains("<span class=\"status preferred\"><bdi>preferred</bdi></span>"),
        "no status");
  }

  @Test
  void showsADocumentInTwoLanguagesByParagraph() {
    String body = ok("/documents/SAMPLE/RES/9/1?lang=en&with=ar");
    int row = body.indexOf("id=\"op1\"");
    String paragraph = body.substring(row, body.indexOf("</div>", row));
    assertTrue(paragraph.contains("lang=\"en\" dir=\"ltr\""), paragraph);
    assertTrue(paragraph.contains("lang=\"ar\" dir=\"rtl\""), paragraph);
    assertTrue(
        paragraph.contains("<a href=\"/documents/SAMPLE/RES/3/2?lang=ar\">3/2</a>"), paragraph);
    assertTrue(paragraph.contains("href=\"#fn1\""), paragraph);
    assertTrue(body.contains("id=\"op1(a)\""), body);
  }

  @Test
  void leadsToTheUnitedNationsForRealDocumentsOnly() {
    String real = ok("/documents/A/RES/99/331");
    assertTrue(real.contains("href=\"https://docs.un.org/en/A/RES/99/331\""), real);
    String sample = ok("/documents/SAMPLE/RES/9/1");
    assertFalse(sample.contains("docs.un.org"), sample);
    assertTrue(sample.contains("It is not a document of the United Nations"), sample);
  }

  @Test
  void listsDocumentsAndFilters() {
    assertTrue(ok("/documents").contains("SAMPLE/RES/3/2"));
    String filtered = ok("/documents?q=99%2F331&kind=resolution");
    assertTrue(filtered.contains("A/RES/99/331"), filtered);
    assertFalse(filtered.contains("SAMPLE/RES/3/2"), filtered);
    assertEquals(200, hexapla.page("/documents?page=999999999999").statusCode());
  }

  @Test
  void escapesWhatComesFromData() {
    String found = ok("/?q=" + encode("<script>alert('term')</script>"));
    String entry = ok("/concepts/" + encode("c\"><script>alert(1)</script>"));
    String document = ok("/documents/SAMPLE/RES/9/1");
    for (String body : new String[] {found, entry, document}) {
      assertFalse(body.contains("<script>"), body);
      assertFalse(body.contains("<b>"), body);
    }
    assertTrue(entry.contains("&lt;script&gt;"), entry);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/hits?q=a",
        "/documents",
        "/concordance",
        "/check",
        "/prepare",
        "/booth",
        "/about",
        "/exchange",
        "/sign-in"
      })
  void answersWhoAsksForNothingButPages(String path) {
    HttpResponse<String> response =
        hexapla.send(
            java.net.http.HttpRequest.newBuilder(hexapla.address(path))
                .header("Accept", "text/html"));
    assertEquals(200, response.statusCode(), response.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/hits?q=a", "/documents", "/about", "/nowhere", "/api/status"})
  void letsBrowsersLoadAndRunNothingForeign(String path) {
    HttpResponse<String> response = hexapla.page(path);
    String policy = response.headers().firstValue("Content-Security-Policy").orElse("");
    assertTrue(policy.startsWith("default-src 'none'"), policy);
    assertFalse(policy.contains("unsafe"), policy);
    assertEquals("nosniff", response.headers().firstValue("X-Content-Type-Options").orElse(""));
    assertFalse(response.body().contains(" style=\""), "inline style in " + path);
  }

  @Test
  void servesWhatItsPagesLoad() {
    Matcher assets = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"").matcher(ok("/"));
    int count = 0;
    while (assets.find()) {
      HttpResponse<String> asset = hexapla.page(assets.group(1));
      assertEquals(200, asset.statusCode(), assets.group(1));
      assertTrue(
          asset.headers().firstValue("Cache-Control").orElse("").contains("immutable"),
          assets.group(1));
      count++;
    }
    assertEquals(3, count);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nowhere",
        "/concepts/none",
        "/documents/A/RES/1/1",
        "/documents/%3C",
        "/assets/x"
      })
  void tellsInWordsThatNothingIsThere(String path) {
    HttpResponse<String> response = hexapla.page(path);
    assertEquals(404, response.statusCode());
    assertTrue(response.body().contains("<h1>"), response.body());
  }

  @ParameterizedTest
  @EnumSource
  void speaksEachOfTheSixLanguages(Language language) {
    String root =
        "<html lang=\"" + language + "\" dir=\"" + language.direction().attribute() + "\">";
    for (String path : new String[] {"/?q=mult&", ENTRY + "?", "/documents?", "/about?"}) {
      HttpResponse<String> response = hexapla.page(path + "ui=" + language);
      assertEquals(200, response.statusCode(), path);
      assertTrue(response.body().contains(root), response.body());
      String cookie = response.headers().firstValue("Set-Cookie").orElse("");
      assertTrue(cookie.startsWith("ui=" + language + ";"), cookie);
    }
    assertTrue(ok("/documents/SAMPLE/RES/9/1?lang=zh&ui=" + language).contains(root));
  }

  @Test
  void keepsTheAddressWhenTheInterfaceChangesItsLanguage() {
    String body = ok("/documents/SAMPLE/RES/9/1?lang=en&ui=fr&with=ar");
    assertTrue(
        body.contains("href=\"/documents/SAMPLE/RES/9/1?lang=en&amp;with=ar&amp;ui=ru\"")
            || body.contains("href=\"/documents/SAMPLE/RES/9/1?lang=en&with=ar&ui=ru\""),
        body);
  }

  @Test
  void drawsTheYearsOfATerm() {
    assertTrue(ok(ENTRY).contains("2006: 3, 2019: 1"), "no years");
  }

  @Test
  void showsAPhraseMarkedInBothLanguages() {
    String body = ok("/concordance?q=multilingualism&from=en&to=ar");
    assertTrue(body.contains("<mark>multilingualism</mark>"), body);
    assertTrue(body.contains("<mark>تعدد اللغات</mark>"), body);
  }

  @ParameterizedTest
  @EnumSource
  void narrowsAConcordanceToTheYearsOfDocuments(Language language) {
    String address = "/concordance?q=multilingualism&from=en&to=ar&ui=" + language + "&since=";
    String after = ok(address + "2019&until=2019");
    assertTrue(after.contains("<mark>multilingualism</mark>"), after);
    assertTrue(after.contains("2019-09-05"), after);
    assertTrue(after.contains("&amp;since=2019&amp;until=2019"), after);
    String none = ok(address + "2100");
    assertFalse(none.contains("<mark>"), none);
    assertTrue(none.contains("name=\"since\""), none);
  }

  @Test
  void marksKnownTermsAndSaysWhatOtherLanguagesCallThem() {
    String body = ok("/documents/SAMPLE/RES/9/1?lang=en&lang=ru");
    assertTrue(body.contains("aria-describedby=\"t0\">multilingualism</a>"), body);
    assertTrue(body.contains("<bdi lang=\"ru\">многоязычие</bdi>"), body);
    assertTrue(ok("/document-links?symbol=SAMPLE/RES/9/1").contains("SAMPLE/RES/3/2"));
  }

  @Test
  void checksADraftWithoutAScriptAndEscapesIt() {
    HttpResponse<String> answer =
        hexapla.send(
            java.net.http.HttpRequest.newBuilder(hexapla.address("/check?ui=en"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .POST(
                    java.net.http.HttpRequest.BodyPublishers.ofString(
                        "lang=en&text=%3Cscript%3Ealert(1)%3C%2Fscript%3E+multi-lingualism")));
    assertEquals(200, answer.statusCode(), answer.body());
    assertFalse(answer.body().contains("<script>alert"), answer.body());
    assertTrue(answer.body().contains("&lt;script"), answer.body());
  }

  @Test
  void showsOnlyTheLanguagesThatAReaderWants() {
    String body = ok("/hits?q=multilingualism&show=ar&show=fr");
    assertTrue(body.contains("multilinguisme"), body);
    assertFalse(body.contains("многоязычие"), body);
  }

  @Test
  void makesASessionSheetWithoutAScript() {
    String body = ok("/prepare?symbol=SAMPLE%2FRES%2F9%2F1&from=en&to=ar&to=zh");
    assertTrue(body.contains("name=\"keep\" value=\"concept/multilingualism\""), body);
    assertTrue(body.contains("<td lang=\"ar\" dir=\"rtl\">"), body);
    HttpResponse<String> refused = hexapla.page("/prepare?symbol=%3Cscript%3E&from=en&to=fr&ui=fr");
    assertEquals(422, refused.statusCode());
    assertFalse(refused.body().contains("<script>"), refused.body());
  }

  @Test
  void letsASheetLeaveInTheOrderOfTheForm() {
    HttpResponse<String> file =
        hexapla.send(
            java.net.http.HttpRequest.newBuilder(hexapla.address("/prepare/file"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(
                    java.net.http.HttpRequest.BodyPublishers.ofString(
                        "symbol=SAMPLE%2FRES%2F9%2F1&from=en&to=ar&format=tsv"
                            + "&keep=concept%2Fmultilingualism")));
    assertEquals(200, file.statusCode());
    assertEquals(2, file.body().lines().count(), file.body());
    assertTrue(file.body().contains("multilingualism\tتعدد اللغات"), file.body());
  }

  @Test
  void givesTheBoothWhatItKeepsForTimesWithoutANetwork() {
    HttpResponse<String> worker = hexapla.page("/booth/worker.js");
    assertEquals("/booth", worker.headers().firstValue("Service-Worker-Allowed").orElse(""));
    Matcher kept = Pattern.compile("'(/[^']+)'").matcher(worker.body().lines().findFirst().get());
    int count = 0;
    while (kept.find()) {
      assertEquals(200, hexapla.page(kept.group(1)).statusCode(), kept.group(1));
      count++;
    }
    assertEquals(5, count);
    assertTrue(ok("/booth/set?symbol=SAMPLE%2FRES%2F9%2F1&from=en&to=ar").contains("تعدد اللغات"));
    assertTrue(ok("/booth/set").contains("\"languages\":[\"ar\",\"zh\""));
  }

  @Test
  void holdsAnyQuery() {
    assertTrue(ok("/?q=" + "a".repeat(3_000)).contains("longer than any term"));
    for (String query : new String[] {"***", "\u0301", "\u202e", "%", "\"'<>", "\u0000"}) {
      assertEquals(200, hexapla.page("/?q=" + encode(query)).statusCode(), query);
    }
  }

  @Test
  void saysWhatToDoWithAnEmptyStore(@TempDir Path empty) {
    try (RunningHexapla fresh = RunningHexapla.on(empty)) {
      assertTrue(fresh.page("/").body().contains("./hexapla import"));
      assertTrue(fresh.page("/documents").body().contains("./hexapla import"));
      assertTrue(fresh.page("/about").body().contains("./hexapla import"));
    }
  }

  private static String ok(String path) {
    HttpResponse<String> response = hexapla.page(path);
    assertEquals(200, response.statusCode(), response.body());
    return response.body();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
