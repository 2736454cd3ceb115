package org.hexapla.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.hexapla.glossary.AdministrativeStatus;
import org.hexapla.glossary.ConceptEntry;
import org.hexapla.glossary.Glossary;
import org.hexapla.glossary.LanguageSection;
import org.hexapla.glossary.Origin;
import org.hexapla.glossary.TermSection;
import org.hexapla.glossary.TermType;
import org.hexapla.text.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes wrong at a person's desk: nothing is lost, and it is said in words. */
class PageTroubleTest {

  private static final String SCRIPT =
      "zyx <script>window.run=1</script><img src=x onerror=window.run=1>";

  private static final int PAGES = 200;

  private static Chromium chromium;

  @BeforeAll
  static void start() {
    chromium = Chromium.start();
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
    }
  }

  private static BrowserContext profile() {
    return chromium.profile(Chromium.WIDE, ColorScheme.LIGHT, "en");
  }

  @Test
  void showsScriptsInTermsAsWords() {
    Site.running()
        .bean(Glossary.class)
        .put(
            List.of(
                new ConceptEntry(
                    "scripted",
                    0,
                    "concept",
                    Origin.PERSON,
                    SCRIPT,
                    List.of(
                        new LanguageSection(
                            Language.EN,
                            SCRIPT,
                            List.of(
                                new TermSection(
                                    SCRIPT,
                                    TermType.FULL_FORM,
                                    AdministrativeStatus.ADMITTED,
                                    Origin.PERSON,
                                    SCRIPT,
                                    null,
                                    SCRIPT,
                                    List.of(),
                                    new TreeMap<>())))))),
            SCRIPT);
    try (BrowserContext profile = profile()) {
      Page page = profile.newPage();
      for (String path :
          List.of("/?q=zyx", "/concepts/scripted", "/concordance?q=" + encoded(SCRIPT))) {
        page.navigate(Site.address(path));
        assertTrue(page.content().contains("&lt;script&gt;"), path);
        assertNull(page.evaluate("window.run"), path);
      }
      page.navigate(Site.address("/"));
      page.fill("#q", SCRIPT);
      page.waitForSelector("a.hit");
      assertNull(page.evaluate("window.run"), "answers while one types");
    }
  }

  @Test
  void showsScriptsInDraftsAndNamesOfFilesAsWords() {
    try (BrowserContext profile = profile()) {
      Page page = profile.newPage();
      Site.signIn(page);
      page.navigate(Site.address("/check?ui=en"));
      page.fill("#check-text", SCRIPT + " in Swaziland");
      page.fill("#check-document", SCRIPT);
      page.locator(".check-form button[type='submit']").click();
      page.waitForSelector(".finding");
      assertTrue(page.locator("#draft").innerText().contains(SCRIPT));
      assertNull(page.evaluate("window.run"), "the draft");
      FilePayload file =
          new FilePayload(
              "<img src=x onerror=window.run=1>.bin", "application/octet-stream", new byte[8]);
      page.setInputFiles(".check-sides input[type='file'] >> nth=0", file);
      page.waitForFunction(
          "() => document.getElementById('file-state').innerText.includes('<img')");
      page.navigate(Site.address("/add"));
      page.setInputFiles("#files", file);
      page.locator("main form button[type='submit']").click();
      page.waitForSelector("#added tr.bad");
      String row = page.locator("#added tr.bad").first().innerText();
      assertTrue(row.contains("img src"), row);
      assertNull(page.evaluate("window.run"), "the name of the file");
    }
  }

  @Test
  void runsNoScriptThatStandsInAPage() {
    try (BrowserContext profile = profile()) {
      Page page = profile.newPage();
      page.navigate(Site.address("/"));
      page.evaluate(
          "() => { const script = document.createElement('script'); script.textContent ="
              + " 'window.run = 1'; document.body.append(script); const image ="
              + " document.createElement('div'); image.innerHTML = '<img src=x"
              + " onerror=\"window.run=1\">'; document.body.append(image); }");
      page.waitForTimeout(300);
      assertNull(page.evaluate("window.run"));
    }
  }

  @Test
  void decidesOnceWhereSomebodyGoesBackInTheMiddle() {
    try (BrowserContext profile = profile()) {
      Page page = profile.newPage();
      Site.signIn(page);
      page.navigate(Site.address("/review?lang=ru"));
      String first = page.locator(".card").first().getAttribute("data-id");
      long before = decided(first);
      page.locator(".card").first().locator("button[value='accept']").click();
      page.waitForURL(url -> url.contains("said=done"));
      page.goBack();
      page.waitForURL(url -> !url.contains("said="));
      Locator again = page.locator(".card[data-id='" + first + "'] button[value='accept']");
      if (again.count() > 0) {
        again.first().click();
        page.waitForURL(url -> url.contains("said=outdated"));
        assertTrue(page.locator(".said").innerText().contains("Noor"));
      }
      page.goForward();
      assertEquals(before + 1, decided(first), "decided twice");
      undoAll(page, List.of(first));
    }
  }

  @Test
  void takesManyDecisionsBackAtOnce() {
    try (BrowserContext profile = profile()) {
      Page page = profile.newPage();
      Site.signIn(page);
      page.navigate(Site.address("/review?lang=zh"));
      List<String> ids =
          List.of(
              page.locator(".card").nth(0).getAttribute("data-id"),
              page.locator(".card").nth(1).getAttribute("data-id"));
      page.keyboard().press("j");
      page.keyboard().press("x");
      page.keyboard().press("j");
      page.keyboard().press("x");
      page.locator("#bulk button[value='reject']").click();
      page.waitForURL(url -> url.contains("said=done"));
      assertFalse(ids.contains(page.locator(".card").first().getAttribute("data-id")));
      page.keyboard().press("u");
      page.waitForURL(url -> url.contains("said=undone"));
      assertEquals(
          ids,
          List.of(
              page.locator(".card").nth(0).getAttribute("data-id"),
              page.locator(".card").nth(1).getAttribute("data-id")));
    }
  }

  @ParameterizedTest
  @CsvSource({"en, does not answer", "ar, لا", "zh, 没有应答"})
  void saysThatTheConnectionIsLostAndKeepsWhatWasTyped(String language, String words) {
    try (BrowserContext profile = chromium.profile(Chromium.WIDE, ColorScheme.LIGHT, language)) {
      Page page = profile.newPage();
      page.navigate(Site.address("/check"));
      page.selectOption("#check-lang", "en");
      page.fill("#check-text", "A draft about Swaziland.");
      profile.setOffline(true);
      page.locator(".check-form button[type='submit']").click();
      page.waitForSelector("#trouble:not([hidden])");
      assertTrue(page.locator("#trouble").innerText().contains(words), "not said in words");
      assertEquals("A draft about Swaziland.", page.inputValue("#check-text"));
      profile.setOffline(false);
      page.locator(".check-form button[type='submit']").click();
      page.waitForSelector(".finding");

      Chromium.openToType(page, Site.address("/"));
      profile.setOffline(true);
      page.keyboard().insertText("multilingualism");
      page.waitForSelector("#trouble:not([hidden])");
      assertEquals("multilingualism", page.inputValue("#q"));
      profile.setOffline(false);
      page.keyboard().press("Backspace");
      page.waitForSelector("a.hit");
      assertTrue(page.locator("#trouble").isHidden(), "it still says so");
    }
  }

  @Test
  void goesOnAfterASessionHasEnded() {
    try (BrowserContext profile = profile()) {
      Page page = profile.newPage();
      Site.signIn(page);
      page.navigate(Site.address("/review?lang=fr&ui=en"));
      Locator card = page.locator(".card").first();
      String id = card.getAttribute("data-id");
      card.focus();
      page.keyboard().press("e");
      Locator field = card.locator("details[open] input[name='words']").first();
      field.fill("words typed with care");
      profile.clearCookies();
      page.keyboard().press("Enter");
      page.waitForSelector("#trouble:not([hidden])");
      assertTrue(page.locator("#trouble").innerText().contains("no longer signed in"));
      assertEquals("words typed with care", field.inputValue());

      Page other = profile.waitForPage(() -> page.locator("#trouble a").click());
      Site.signIn(other);
      other.close();
      field.focus();
      page.keyboard().press("Enter");
      page.waitForURL(url -> url.contains("said=done"));
      assertTrue(
          Site.running().bean(Glossary.class).find(id).orElseThrow().sections().stream()
              .flatMap(section -> section.terms().stream())
              .anyMatch(term -> term.term().equals("words typed with care")));
      undoAll(page, List.of(id));
    }
  }

  @Test
  void leadsBackToTheReviewAfterSigningInWithoutAScript() {
    try (BrowserContext profile =
        chromium.profile(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = profile.newPage();
      Site.signIn(page);
      page.navigate(Site.address("/review?lang=es&ui=en"));
      profile.clearCookies();
      page.locator(".card").first().locator("button[value='accept']").click();
      assertTrue(page.url().contains("/sign-in?to=%2Freview"), page.url());
      Site.fillSignIn(page);
      assertTrue(page.url().contains("/review?lang=es"), page.url());
    }
  }

  @ParameterizedTest
  @CsvSource({"en, 3000, in Swaziland", "zh, 1000, 前南斯拉夫的马其顿共和国"})
  void takesTwoHundredPagesOrSaysItsLimit(String language, int lettersOfAPage, String wrong)
      throws IOException {
    String document =
        Files.readString(Path.of("glossary", "sample", "SAMPLE_RES_8_3." + language + ".txt"))
            .replace("\r\n", "\n");
    String text = document.repeat(PAGES * lettersOfAPage / document.length() + 1) + wrong + "\n";
    try (BrowserContext profile = profile()) {
      Page page = profile.newPage();
      page.setDefaultTimeout(240_000);
      page.navigate(Site.address("/check?ui=en"));
      page.selectOption("#check-lang", language);
      paste(page, text);
      page.locator(".check-form button[type='submit']").click();
      page.waitForSelector("#draft");
      page.waitForLoadState();
      assertEquals(text, page.evaluate("document.getElementById('draft').textContent"));
      assertTrue(page.locator("#draft mark").last().innerText().length() > 2, "not all is checked");

      String tooLong = text.repeat(1_000_000 / text.length() + 1);
      paste(page, tooLong);
      page.locator(".check-form button[type='submit']").click();
      page.waitForFunction("() => document.getElementById('file-state').innerText !== ''");
      String said = page.locator("#file-state").innerText();
      assertTrue(said.contains("longer than"), said);
      assertEquals(tooLong, page.inputValue("#check-text"), "the draft was lost");
    }
  }

  /** At once, as a browser pastes; typing as much would take minutes. */
  private static void paste(Page page, String text) {
    page.evaluate(
        "text => { const field = document.getElementById('check-text'); field.value = text;"
            + " field.dispatchEvent(new Event('input', {bubbles: true})); }",
        text);
  }

  private static long decided(String id) {
    return Site.running().bean(Glossary.class).changes(id).stream()
        .filter(change -> change.who().equals("Noor"))
        .count();
  }

  /** Leaves the entries as they were. */
  private static void undoAll(Page page, List<String> ids) {
    page.navigate(Site.address("/review?said=done&done=" + String.join("&done=", ids)));
    page.locator("#undo").click();
    page.waitForURL(url -> url.contains("said=undone"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
